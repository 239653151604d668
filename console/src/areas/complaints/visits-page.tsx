import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Popconfirm, Space, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { tunnel, useMe } from '../../api/me';
import { Problem } from '../../api/problem';
import { moment } from '../../shared/format';
import { giveUp, leaveOut, type Parcel, sendNow, tryAgain, useWaiting } from '../../shared/outbox';
import { ProblemView } from '../../shared/problem-view';
import { oneOf } from '../../shared/shelf';
import { useTexts } from '../../texts';
import { VisitReport } from './visit-report';
import { type Report, reportOf, useVisits, type Visit } from './visits';

/** A technician's visits on a phone: read, reported and signed for also where there is no network (CMP-10). */
export function VisitsPage() {
  const t = useTexts();
  const me = useMe();
  const { staffId } = me;
  const { shown, fresh, stale, problem, again } = useVisits(staffId);
  const parcels = useWaiting(staffId);
  const [chosen, setChosen] = useState<Visit>();
  // what was opened until now is kept, so that it opens anew in the tunnel, too
  const report = chosen?.id;
  useEffect(() => {
    if (fresh && !me.kept) {
      void report;
      tunnel()
        .then(({ prepareForTunnel }) => prepareForTunnel(me))
        .catch(() => undefined);
    }
  }, [fresh, report, me]);
  const waiting = (visit: Visit) => parcels.some(one => one.draft === reportOf(staffId, visit));
  const cutOff = problem instanceof Problem && problem.status === 0;
  return (
    <section aria-labelledby="visits-title">
      <header className="page-head">
        <h1 id="visits-title">{t('complaints.visits')}</h1>
      </header>
      {stale && shown && (
        <Alert
          className="spaced"
          type="warning"
          showIcon
          title={t(cutOff ? 'complaints.visitsOf' : 'complaints.visitsAsOf', { when: moment(shown.at) })}
          action={<Button onClick={again}>{t('shared.again')}</Button>}
        />
      )}
      {(!shown || !cutOff) && Boolean(problem) && <ProblemView problem={problem} retry={again} />}
      {parcels.length > 0 && <Waiting parcels={parcels} />}
      {shown?.visits.length === 0 && <p className="quiet empty">{t('complaints.noVisits')}</p>}
      <ul className="cards">
        {shown?.visits.map(visit => (
          <li key={visit.id}>
            <VisitCard visit={visit} reported={waiting(visit)} onReport={() => setChosen(visit)} />
          </li>
        ))}
      </ul>
      {chosen && <Reporting visit={chosen} staffId={staffId} onClose={() => setChosen(undefined)} />}
    </section>
  );
}

function VisitCard({ visit, reported, onReport }: { visit: Visit; reported: boolean; onReport: () => void }) {
  const t = useTexts();
  return (
    <div className="card">
      <span className="card-title">
        <Link to={`/service-cases/${visit.id}`}>{visit.number}</Link> {moment(visit.appointment)}
      </span>
      <span>{[visit.customerName, visit.contact].filter(Boolean).join(' · ')}</span>
      <span className="quiet">{[visit.productCode, visit.serial].filter(Boolean).join(' · ')}</span>
      <span>{visit.problem}</span>
      {reported ? (
        <Tag color="orange">{t('shared.notSentYet')}</Tag>
      ) : (
        <Button type="primary" size="large" onClick={onReport}>
          {t('complaints.report')}
        </Button>
      )}
    </div>
  );
}

/** What was given and not taken: said so until it is, and what was refused stays until a person has seen why. */
function Waiting({ parcels }: { parcels: Parcel[] }) {
  const t = useTexts();
  return (
    <Alert
      className="spaced"
      type={parcels.some(one => one.refused) ? 'error' : 'info'}
      showIcon
      role="status"
      title={t('shared.waitsToBeSent', { count: parcels.length })}
      description={
        <ul className="plain">
          {parcels.map(one => (
            <li key={one.id}>
              <Link to={one.place}>{one.title}</Link> {moment(one.at)}{' '}
              {one.refused ? (
                <>
                  {one.refused}{' '}
                  {one.enclosures
                    .filter(file => file.refused)
                    .map(file => (
                      <Button key={file.key} size="small" onClick={() => leaveOut(one, file)}>
                        {t('shared.leaveOut')}: {file.name}
                      </Button>
                    ))}
                  <Button size="small" onClick={() => tryAgain(one)}>
                    {t('shared.again')}
                  </Button>
                  <Popconfirm title={t('shared.giveUpSure')} onConfirm={() => giveUp(one.id)}>
                    <Button size="small">{t('shared.giveUp')}</Button>
                  </Popconfirm>
                </>
              ) : (
                [t('shared.notSentYet'), one.lately].filter(Boolean).join(' – ')
              )}
            </li>
          ))}
        </ul>
      }
      action={
        <Space>
          <Button onClick={sendNow}>{t('shared.sendNow')}</Button>
        </Space>
      }
    />
  );
}

/** Takes up again what was written of this visit before. */
function Reporting({ visit, staffId, onClose }: { visit: Visit; staffId: string; onClose: () => void }) {
  const id = reportOf(staffId, visit);
  const kept = useQuery({
    queryKey: ['report', id],
    networkMode: 'always',
    gcTime: 0,
    // what is typed here goes on when all else is read anew
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await oneOf<Report>('kept', id).catch(() => undefined)) ?? { id, text: '', parts: [], photos: [] },
  });
  return kept.data ? <VisitReport visit={visit} staffId={staffId} begin={kept.data} onClose={onClose} /> : null;
}
