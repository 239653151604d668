import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { DataTable } from '../../shared/data-table';
import { money, thisYear } from '../../shared/format';
import { useFilters } from '../../shared/list-page';
import { PrintButton } from '../../shared/print-button';
import { ProblemView } from '../../shared/problem-view';
import { useTexts } from '../../texts';
import { fieldName } from '../../texts/words';
import { accountsOf, FIGURES, type Month, monthsOf, PARTS } from './budget-months';

const Chart = lazy(async () => ({ default: (await import('../../shared/chart')).Chart }));

const FILTERS = { year: 'number', department: 'text', category: 'text', on: 'date' } as const;

/** What was reserved, committed and used of the year's budgets, and what is left, month by month, now or at the end of a day (EXP-01). */
export function BudgetMonthsPage() {
  const t = useTexts();
  const filters = useFilters(Object.keys(FILTERS));
  const asked: Record<string, string | undefined> = { year: thisYear(), ...filters.values };
  const { data, error, refetch, isPending } = useQuery({
    queryKey: ['list', '/api/budget-accounts', 'months', asked],
    queryFn: () => accountsOf(asked),
  });
  const months = monthsOf(data?.items ?? []);
  const currencies = [...new Set(months.map(one => one.currency))];
  const leadTo = (one: Month) => `/budget-accounts?${new URLSearchParams({ ...known(asked), month: String(one.month) })}`;
  return (
    <section aria-labelledby="budget-months-title">
      <header className="page-head">
        <h1 id="budget-months-title">{t('expenses.months')}</h1>
        <PrintButton />
      </header>
      <search className="filters">
        {Object.entries(FILTERS).map(([name, type]) => (
          <span className="day" key={name}>
            <label htmlFor={`budget-${name}`} className="quiet">
              {fieldName(name)}
            </label>
            <Input
              id={`budget-${name}`}
              type={type}
              value={asked[name] ?? ''}
              onChange={event => filters.set(name, event.target.value)}
            />
          </span>
        ))}
      </search>
      {error && <ProblemView problem={error} retry={() => refetch()} />}
      {data?.more && <p role="alert">{t('expenses.moreAccounts', { count: data.items.length })}</p>}
      {currencies.map(currency => (
        <MonthsOf key={currency} months={months.filter(one => one.currency === currency)} leadTo={leadTo} />
      ))}
      {!isPending && !error && months.length === 0 && <p className="quiet empty">{t('shared.nothing')}</p>}
    </section>
  );
}

const known = (asked: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(asked).filter((one): one is [string, string] => Boolean(one[1])));

/** The picture, and beside it the figures that it is made of, each leading to its lines. */
function MonthsOf({ months, leadTo }: { months: Month[]; leadTo: (one: Month) => string }) {
  const t = useTexts();
  const title = `${t('expenses.months')} ${months[0]?.currency}`;
  return (
    <section aria-label={title}>
      <Suspense>
        <Chart
          title={title}
          of={{
            kind: 'bar',
            labels: months.map(one => String(one.month)),
            series: PARTS.map(name => ({
              name: fieldName(name),
              values: months.map(one => Number(one[name].amount)),
              stack: 'planned',
            })),
          }}
        />
      </Suspense>
      <DataTable<Month>
        label={title}
        identity={one => `${one.month} ${one.currency}`}
        rows={months}
        columns={[
          { name: 'month', title: fieldName('month'), render: one => <Link to={leadTo(one)}>{one.month}</Link> },
          ...FIGURES.map(name => ({
            name,
            title: fieldName(name),
            figure: true,
            render: (one: Month) => money(one[name]),
          })),
        ]}
      />
    </section>
  );
}
