import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Drawer, Space } from 'antd';
import { useState } from 'react';
import { call } from '../../api/client';
import { useMay } from '../../api/me';
import { DataTable } from '../../shared/data-table';
import { moment } from '../../shared/format';
import { ProblemView } from '../../shared/problem-view';
import type { Service } from '../../shared/schema';
import { useTexts } from '../../texts';
import { fieldName, words } from '../../texts/words';
import { SideBySide } from './side-by-side';

interface Parked {
  id: string;
  consumer: string;
  aggregate: string;
  topic: string;
  eventType: string;
  eventId: string;
  reason: string;
  since: string;
  waiting: number;
}

/** Events that a service could not read or take, with those that wait behind them: looked at, left out, taken up again (SEC-06). */
export function ParkedPage() {
  const t = useTexts();
  const [looked, setLooked] = useState<{ service: Service; parked: Parked }>();
  return (
    <section aria-labelledby="parked-title">
      <header className="page-head">
        <h1 id="parked-title">{t('admin.parked')}</h1>
      </header>
      <SideBySide path={service => `/api/admin/${service}/parked`} empty={t('admin.noParked')}>
        {(rows, service) => (
          <DataTable<Parked>
            label={t(`admin.${service}`)}
            identity={one => one.id}
            rows={rows as unknown as Parked[]}
            columns={[
              { name: 'eventType', title: fieldName('eventType'), render: one => words(one.eventType) },
              { name: 'aggregate', title: fieldName('aggregate'), render: one => one.aggregate },
              { name: 'consumer', title: fieldName('consumer'), render: one => one.consumer },
              { name: 'reason', title: fieldName('reason'), render: one => one.reason },
              { name: 'since', title: fieldName('since'), render: one => moment(one.since) },
              { name: 'waiting', title: fieldName('waiting'), figure: true, render: one => one.waiting },
              {
                name: 'look',
                title: <span className="sr">{t('shared.actions')}</span>,
                render: parked => (
                  <Button size="small" onClick={() => setLooked({ service, parked })}>
                    {t('admin.look')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </SideBySide>
      {looked && <Letters {...looked} onClose={() => setLooked(undefined)} />}
    </section>
  );
}

interface Outcome {
  handled: number;
  lifted: boolean;
  stoppedBy?: string;
}

function Letters({ service, parked, onClose }: { service: Service; parked: Parked; onClose: () => void }) {
  const t = useTexts();
  const may = useMay();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [skipped, setSkipped] = useState<string[]>([]);
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const read = useQuery({
    queryKey: ['document', 'parked', service, parked.id],
    queryFn: async () => {
      const { data } = await call('get', `/api/admin/${service}/parked/${encodeURIComponent(parked.id)}`);
      return (data as { letters: Record<string, string>[] }).letters;
    },
  });
  const letters = read.data ?? [];
  const replay = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { data } = await call('post', `/api/admin/${service}/parked/${encodeURIComponent(parked.id)}/replay`, {
        query: skipped.length ? { skip: skipped.join(',') } : {},
      });
      const outcome = data as Outcome;
      if (outcome.lifted) {
        message.success(t('admin.lifted', { count: outcome.handled }));
        onClose();
      } else {
        message.warning(t('admin.stopped', { count: outcome.handled, why: outcome.stoppedBy ?? '' }));
      }
      await client.invalidateQueries();
    } catch (failed) {
      setProblem(failed);
    } finally {
      setBusy(false);
    }
  };
  const names = [...new Set(letters.flatMap(letter => Object.keys(letter)))];
  return (
    <Drawer open size={720} title={t('admin.letters', { aggregate: parked.aggregate })} onClose={onClose}>
      <p className="quiet">{t('admin.skipHint')}</p>
      {read.error && <ProblemView problem={read.error} retry={() => read.refetch()} />}
      <DataTable<Record<string, string>>
        label={t('admin.parked')}
        identity={(letter, place) => letter.eventId ?? String(place)}
        rows={letters}
        columns={[
          {
            name: 'skip',
            title: t('admin.skip'),
            render: ({ eventId = '' }) => (
              <Checkbox
                aria-label={`${t('admin.skip')} ${eventId}`}
                checked={skipped.includes(eventId)}
                disabled={!may('platform/Shared/replay-parked')}
                onChange={({ target }) =>
                  setSkipped(before => (target.checked ? [...before, eventId] : before.filter(one => one !== eventId)))
                }
              />
            ),
          },
          ...names.map(name => ({
            name,
            title: fieldName(name),
            render: (letter: Record<string, string>) => letter[name] ?? '',
          })),
        ]}
      />
      {Boolean(problem) && <ProblemView problem={problem} />}
      {may('platform/Shared/replay-parked') && (
        <Space className="submit">
          <Button type="primary" loading={busy} disabled={!read.data} onClick={replay}>
            {skipped.length
              ? t('admin.replaySkipping', { count: parked.waiting - skipped.length, skipped: skipped.length })
              : t('admin.replay', { count: parked.waiting })}
          </Button>
        </Space>
      )}
    </Drawer>
  );
}
