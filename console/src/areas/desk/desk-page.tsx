import { useQueries } from '@tanstack/react-query';
import { Button, Space, Tag } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { call } from '../../api/client';
import { useMay, useMe } from '../../api/me';
import { rowsOf } from '../../api/types';
import { DataTable } from '../../shared/data-table';
import { moment } from '../../shared/format';
import { ProblemView } from '../../shared/problem-view';
import { useWide } from '../../shared/screen';
import { StateTag } from '../../shared/state-tag';
import { type TextKey, useTexts } from '../../texts';
import { language } from '../../texts/language';
import { fieldName } from '../../texts/words';
import { byUrgency, isMine, isOver, left, SOURCES, type Source, type Task, taskOf } from './sources';

const Decision = lazy(async () => ({ default: (await import('./decision')).Decision }));

const SHOWN = 50;
const EVERY_MINUTE = 60_000;
/** Where something may be decided by a word or two, without its page. */
const DECIDED = new Set([
  '/orders',
  '/quotes',
  '/contracts',
  '/expenses',
  '/budgets',
  '/returns',
  '/refunds',
  '/company-rules',
  '/archive',
]);

/** My desk: what waits for me over all services, asked side by side, the most urgent first. */
export function DeskPage() {
  const t = useTexts();
  const may = useMay();
  const me = useMe();
  const [address, setAddress] = useSearchParams();
  const [deciding, setDeciding] = useState<Task>();
  const sources = SOURCES.filter(source => may(source.right));
  const answers = useQueries({
    queries: sources.map(source => ({
      queryKey: ['list', source.path, source.mine(me), SHOWN],
      refetchInterval: EVERY_MINUTE,
      queryFn: async () => (await call('get', source.path, { query: { ...source.mine(me), limit: SHOWN } })).data,
    })),
  });
  const at = Date.now();
  const tasks = answers
    .flatMap((answer, place) => {
      const source = sources[place] as Source;
      return rowsOf(answer.data)
        .filter(row => isMine(source, row))
        .map(row => taskOf(source, row, at));
    })
    .sort(byUrgency);
  const what = address.get('what');
  const shown = tasks.filter(task => !what || task.source.title === what);
  const waiting = answers.some(answer => answer.isPending);
  const silent = answers.flatMap((answer, place) => (answer.error ? [{ source: sources[place] as Source, answer }] : []));
  return (
    <section aria-labelledby="desk-title">
      <header className="page-head">
        <h1 id="desk-title">{t('desk.title')}</h1>
        <Link to="/notices">{t('desk.notices')}</Link>
      </header>
      <Kinds tasks={tasks} chosen={what} choose={next => setAddress(next ? { what: next } : {}, { replace: true })} />
      {waiting && (
        <p className="quiet" role="status">
          {t('shared.loading')}
        </p>
      )}
      {silent.map(({ source, answer }) => (
        <section key={source.title} aria-label={t(source.title)}>
          <p className="quiet">{t('desk.silent', { what: t(source.title) })}</p>
          <ProblemView problem={answer.error} retry={() => answer.refetch()} />
        </section>
      ))}
      {!waiting && silent.length === 0 && shown.length === 0 && <p className="quiet empty">{t('desk.nothing')}</p>}
      {shown.length > 0 && <Tasks tasks={shown} at={at} decide={setDeciding} />}
      {deciding && (
        <Suspense>
          <Decision place={deciding.source.place} id={deciding.id} onClose={() => setDeciding(undefined)} />
        </Suspense>
      )}
    </section>
  );
}

/** How much of each kind there is; one of them can be looked at alone. */
function Kinds({ tasks, chosen, choose }: { tasks: Task[]; chosen: string | null; choose: (what?: string) => void }) {
  const t = useTexts();
  const counts = new Map<TextKey, number>();
  for (const { source } of tasks) {
    counts.set(source.title, (counts.get(source.title) ?? 0) + 1);
  }
  return counts.size < 2 ? null : (
    <Space wrap className="spaced">
      {[...counts].map(([title, count]) => (
        <Button
          key={title}
          size="small"
          type={chosen === title ? 'primary' : 'default'}
          aria-pressed={chosen === title}
          onClick={() => choose(chosen === title ? undefined : title)}
        >
          {t(title)} {count}
        </Button>
      ))}
    </Space>
  );
}

interface TasksProps {
  tasks: Task[];
  at: number;
  decide: (task: Task) => void;
}

function Tasks({ tasks, at, decide }: TasksProps) {
  const t = useTexts();
  const wide = useWide();
  const identity = (task: Task) => `${task.source.title} ${task.id}`;
  const link = (task: Task) => <Link to={`${task.source.place}/${task.id}`}>{task.number}</Link>;
  const decision = (task: Task) =>
    DECIDED.has(task.source.place) && (
      <Button size="small" onClick={() => decide(task)} aria-label={`${t('desk.decide')} ${task.number}`}>
        {t('desk.decide')}
      </Button>
    );
  if (!wide) {
    return (
      <ul className="cards" aria-label={t('desk.title')}>
        {tasks.map(task => (
          <li key={identity(task)} className="card">
            <span className="card-title">{link(task)}</span>
            <span>{task.about}</span>
            <span className="card-fact">
              <span className="quiet">{t(task.source.title)}</span>
              <Left task={task} at={at} />
            </span>
            {decision(task)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <DataTable<Task>
      label={t('desk.title')}
      identity={identity}
      rows={tasks}
      columns={[
        { name: 'left', title: t('desk.left'), render: task => <Left task={task} at={at} /> },
        { name: 'what', title: t('desk.what'), render: ({ source }) => t(source.title) },
        { name: 'number', title: fieldName('number'), render: link },
        { name: 'about', title: t('desk.about'), render: ({ about }) => <span className="text">{about}</span> },
        { name: 'state', title: fieldName('state'), render: ({ state }) => state && <StateTag state={state} /> },
        { name: 'decide', title: <span className="sr">{t('shared.actions')}</span>, render: decision },
      ]}
    />
  );
}

/** How much time is left; the word says it as well as the colour. */
function Left({ task: { due, late }, at }: { task: Task; at: number }) {
  const t = useTexts();
  return (
    <span title={due ? moment(due) : ''}>
      {late && <Tag color="red">{t('shared.overdue')}</Tag>}
      {due && (!late || isOver(due, at)) && left(due, at, language())}
    </span>
  );
}
