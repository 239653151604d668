import { useQueries } from '@tanstack/react-query';
import { Button, Space, Tag } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { call } from '../../api/client';
import { usePeople } from '../../api/people';
import { rowsOf } from '../../api/types';
import { DataTable } from '../../shared/data-table';
import { moment } from '../../shared/format';
import { ProblemView } from '../../shared/problem-view';
import { useWide } from '../../shared/screen';
import { StateTag } from '../../shared/state-tag';
import { type TextKey, useTexts } from '../../texts';
import { language } from '../../texts/language';
import { fieldName, OfService, words } from '../../texts/words';
import { byUrgency, identityOf, placeOf, SERVICES, titleOf, VIEWS, type View, type Work, whoseOf, workingTime } from './work';

const Decision = lazy(async () => ({ default: (await import('./decision')).Decision }));
const Together = lazy(async () => ({ default: (await import('./together')).Together }));

const SHOWN = 100;
const EVERY_MINUTE = 60_000;
const NOTHING: Record<View, TextKey> = { mine: 'desk.nothing', asked: 'desk.nothingAsked', late: 'desk.nothingLate' };

/** My desk: what waits, over all services, asked side by side, the most urgent first. */
export function DeskPage() {
  const t = useTexts();
  const [address, setAddress] = useSearchParams();
  const [deciding, setDeciding] = useState<Work>();
  const [chosen, setChosen] = useState<string[]>([]);
  const view = VIEWS.find(one => one === address.get('view')) ?? 'mine';
  const what = address.get('what');
  const answers = useQueries({
    queries: SERVICES.map(({ path }) => ({
      queryKey: ['list', path, view, SHOWN],
      refetchInterval: EVERY_MINUTE,
      queryFn: async () => (await call('get', path, { query: { view, limit: SHOWN } })).data as { next?: string },
    })),
  });
  const work = answers
    .flatMap((answer, at) => (rowsOf(answer.data) as Work[]).map(one => ({ ...one, service: SERVICES[at]?.service })))
    .sort(byUrgency);
  const shown = work.filter(one => !what || one.kind === what);
  const waiting = answers.some(answer => answer.isPending);
  const silent = answers.flatMap((answer, at) => (answer.error ? [{ title: SERVICES[at]?.title as TextKey, answer }] : []));
  const look = (next: { view?: View; what?: string | undefined }) => {
    setChosen([]);
    const kept = { view, ...next };
    setAddress(
      { ...(kept.view === 'mine' ? {} : { view: kept.view }), ...(kept.what ? { what: kept.what } : {}) },
      { replace: true },
    );
  };
  return (
    <section aria-labelledby="desk-title">
      <header className="page-head">
        <h1 id="desk-title">{t('desk.title')}</h1>
        <Link to="/notices">{t('desk.notices')}</Link>
      </header>
      <nav className="spaced" aria-label={t('desk.title')}>
        <Space wrap>
          {VIEWS.map(one => (
            <Button
              key={one}
              type={one === view ? 'primary' : 'default'}
              aria-pressed={one === view}
              onClick={() => look({ view: one })}
            >
              {t(`desk.${one}`)}
            </Button>
          ))}
        </Space>
      </nav>
      <Kinds work={work} chosen={what} choose={next => look({ what: next })} />
      {waiting && (
        <p className="quiet" role="status">
          {t('shared.loading')}
        </p>
      )}
      {silent.map(({ title, answer }) => (
        <section key={title} aria-label={t(title)}>
          <p className="quiet">{t('desk.silent', { what: t(title) })}</p>
          <ProblemView problem={answer.error} retry={() => answer.refetch()} />
        </section>
      ))}
      {!waiting && silent.length === 0 && shown.length === 0 && <p className="quiet empty">{t(NOTHING[view])}</p>}
      {chosen.length > 0 && (
        <Suspense>
          <Together work={shown.filter(one => chosen.includes(identityOf(one)))} onDone={() => setChosen([])} />
        </Suspense>
      )}
      {shown.length > 0 && <WorkList work={shown} view={view} decide={setDeciding} chosen={chosen} choose={setChosen} />}
      {answers.some(answer => answer.data?.next) && <p className="quiet">{t('desk.more')}</p>}
      {deciding && (
        <Suspense>
          <Decision place={placeOf(deciding)} id={deciding.id} onClose={() => setDeciding(undefined)} />
        </Suspense>
      )}
    </section>
  );
}

/** How much of each kind there is; one of them can be looked at alone. */
function Kinds({ work, chosen, choose }: { work: Work[]; chosen: string | null; choose: (what?: string) => void }) {
  const name = useKind();
  const counts = new Map<string, number>();
  for (const { kind } of work) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts.size < 2 && !chosen ? null : (
    <Space wrap className="spaced">
      {[...counts].map(([kind, count]) => (
        <Button
          key={kind}
          size="small"
          type={chosen === kind ? 'primary' : 'default'}
          aria-pressed={chosen === kind}
          onClick={() => choose(chosen === kind ? undefined : kind)}
        >
          {name(kind)} {count}
        </Button>
      ))}
    </Space>
  );
}

function useKind() {
  const t = useTexts();
  return (kind: string) => {
    const title = titleOf(kind);
    return title ? t(title) : words(kind);
  };
}

interface ListProps {
  work: Work[];
  view: View;
  decide: (work: Work) => void;
  chosen: string[];
  choose: (identities: string[]) => void;
}

function WorkList({ work, view, decide, chosen, choose }: ListProps) {
  const t = useTexts();
  const wide = useWide();
  const name = useKind();
  const named = usePeople();
  const link = (one: Work) => <Link to={`${placeOf(one)}/${one.id}`}>{one.number}</Link>;
  const whose = (one: Work) =>
    view === 'mine'
      ? one.insteadOf && <Tag color="blue">{t('desk.insteadOf', { who: named(one.insteadOf) ?? one.insteadOf })}</Tag>
      : whoseOf(one, named);
  const decision = (one: Work) =>
    one.answers.length > 0 && (
      <Button size="small" onClick={() => decide(one)} aria-label={`${t('desk.decide')} ${one.number}`}>
        {t('desk.decide')}
      </Button>
    );
  // only what can be done with several at once can be chosen
  const box = (one: Work) =>
    (one.takeOver || one.answers.length > 0) && (
      <input
        type="checkbox"
        aria-label={t('desk.choose', { what: one.number })}
        checked={chosen.includes(identityOf(one))}
        onChange={({ target }) =>
          choose(target.checked ? [...chosen, identityOf(one)] : chosen.filter(other => other !== identityOf(one)))
        }
      />
    );
  if (!wide) {
    return (
      <ul className="cards" aria-label={t('desk.title')}>
        {work.map(one => (
          <li key={identityOf(one)} className="card">
            <span className="card-title">
              {box(one)} {link(one)}
            </span>
            <span>{one.about}</span>
            <span className="card-fact">
              <span className="quiet">{name(one.kind)}</span>
              <Left work={one} />
            </span>
            {whose(one)}
            {decision(one)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <DataTable<Work>
      label={t('desk.title')}
      identity={identityOf}
      rows={work}
      columns={[
        ...(work.some(one => box(one))
          ? [{ name: 'box', title: <span className="sr">{t('desk.choose', { what: '' })}</span>, render: box }]
          : []),
        { name: 'left', title: t('desk.left'), render: one => <Left work={one} /> },
        { name: 'what', title: t('desk.what'), render: ({ kind }) => name(kind) },
        { name: 'number', title: fieldName('number'), render: link },
        { name: 'about', title: t('desk.about'), render: ({ about }) => <span className="text">{about}</span> },
        {
          name: 'state',
          title: fieldName('state'),
          render: ({ service, state }) =>
            state && (
              <OfService value={service}>
                <StateTag state={state} />
              </OfService>
            ),
        },
        ...(view === 'mine' && !work.some(one => one.insteadOf)
          ? []
          : [{ name: 'whose', title: t('desk.whose'), render: whose }]),
        { name: 'decide', title: <span className="sr">{t('shared.actions')}</span>, render: decision },
      ]}
    />
  );
}

/** How much working time is left; the word says it as well as the colour. */
function Left({ work: { due, minutesLeft, late } }: { work: Work }) {
  const t = useTexts();
  const time = workingTime(minutesLeft ?? 0, language());
  return (
    due && (
      <span title={moment(due)}>{late ? <Tag color="red">{t('desk.lateBy', { time })}</Tag> : t('desk.timeLeft', { time })}</span>
    )
  );
}
