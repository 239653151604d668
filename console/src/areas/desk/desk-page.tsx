import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { call } from '../../api/client';
import { useMay } from '../../api/me';
import { DataTable } from '../../shared/data-table';
import type { ListKind } from '../../shared/list-page';
import { ProblemView } from '../../shared/problem-view';
import { Value } from '../../shared/value';
import { useTexts } from '../../texts';
import { fieldName } from '../../texts/words';
import { contractList, quoteList } from '../contracts/kinds';
import { budgetList, expenseList } from '../expenses/kinds';
import { orderList, returnList } from '../orders/kinds';

type Row = Record<string, unknown>;

interface Pile {
  // biome-ignore lint/suspicious/noExplicitAny: any list; where a kind is written its list is checked
  kind: ListKind<any>;
  /** Where the list stands in the console. */
  list: string;
  /** What of it waits for me. */
  mine: Record<string, string>;
  columns: string[];
}

/** What waits for somebody, list by list, as the services know it. */
const PILES: Pile[] = [
  {
    kind: orderList,
    list: '/orders',
    mine: { waitingFor: 'me' },
    columns: ['number', 'customer', 'state', 'requestedShipDate', 'overdue'],
  },
  {
    kind: quoteList,
    list: '/quotes',
    mine: { waitingFor: 'me' },
    columns: ['number', 'customer', 'state', 'total', 'validUntil'],
  },
  { kind: contractList, list: '/contracts', mine: { waitingFor: 'me' }, columns: ['number', 'customer', 'state', 'createdAt'] },
  {
    kind: expenseList,
    list: '/expenses',
    mine: { forMe: 'true' },
    columns: ['number', 'staffId', 'purpose', 'amount', 'state', 'due'],
  },
  { kind: budgetList, list: '/budgets', mine: { waitingFor: 'me' }, columns: ['department', 'year', 'total', 'state'] },
  { kind: returnList, list: '/returns', mine: { waitingFor: 'me' }, columns: ['number', 'orderNumber', 'wish', 'state'] },
];

const SHOWN = 10;

/** My desk: what waits for me over all services, asked side by side; one that does not answer says so and keeps nobody. */
export function DeskPage() {
  const t = useTexts();
  const may = useMay();
  const piles = PILES.filter(pile => may(pile.kind.right));
  const answers = useQueries({
    queries: piles.map(pile => ({
      queryKey: ['list', pile.kind.path, pile.mine, SHOWN],
      refetchInterval: 60_000,
      queryFn: async () =>
        (await call('get', pile.kind.path, { query: { ...pile.mine, limit: SHOWN } })).data as { items: Row[]; next?: string },
    })),
  });
  const waiting = answers.some(answer => answer.isPending);
  const empty = !waiting && answers.every(answer => answer.data?.items.length === 0);
  return (
    <section aria-labelledby="desk-title">
      <header className="page-head">
        <h1 id="desk-title">{t('desk.title')}</h1>
      </header>
      {waiting && (
        <p className="quiet" role="status">
          {t('shared.loading')}
        </p>
      )}
      {empty && <p className="quiet empty">{t('desk.nothing')}</p>}
      {piles.map((pile, at) => {
        const answer = answers[at];
        if (answer?.error) {
          return (
            <section key={pile.list} aria-label={t(pile.kind.title)}>
              <h2>{t(pile.kind.title)}</h2>
              <ProblemView problem={answer.error} retry={() => answer.refetch()} />
            </section>
          );
        }
        return answer?.data?.items.length ? (
          <PileOf key={pile.list} pile={pile} rows={answer.data.items} more={Boolean(answer.data.next)} />
        ) : null;
      })}
    </section>
  );
}

function PileOf({ pile, rows, more }: { pile: Pile; rows: Row[]; more: boolean }) {
  const t = useTexts();
  const { kind } = pile;
  return (
    <section aria-label={t(kind.title)}>
      <header className="page-head">
        <h2>{t(kind.title)}</h2>
        <Link to={`${pile.list}?${new URLSearchParams(pile.mine)}`}>
          {t(more ? 'desk.allMore' : 'desk.all', { count: rows.length })}
        </Link>
      </header>
      <DataTable<Row>
        label={t(kind.title)}
        identity={row => String(row.id)}
        rows={rows}
        columns={pile.columns.map((name, at) => ({
          name,
          title: fieldName(name),
          render: row =>
            at === 0 ? (
              <Link to={kind.open(row)}>
                <Value name={name} of={row[name]} />
              </Link>
            ) : (
              <Value name={name} of={row[name]} />
            ),
        }))}
      />
    </section>
  );
}
