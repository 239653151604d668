import { useQueries, useQuery } from '@tanstack/react-query';
import { Card, Input } from 'antd';
import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';
import { call } from '../../api/client';
import { type Right, useMay } from '../../api/me';
import type { Answer } from '../../api/types';
import { DataTable } from '../../shared/data-table';
import { day as dayOf, daysBefore, type Money, money, today } from '../../shared/format';
import { Facts } from '../../shared/parts';
import { PrintButton } from '../../shared/print-button';
import { ProblemView } from '../../shared/problem-view';
import { useTexts } from '../../texts';
import { fieldName } from '../../texts/words';

const Chart = lazy(async () => ({ default: (await import('../../shared/chart')).Chart }));

type Figures = Answer<'/api/figures/days/{day}'>;
type Totals = Record<string, Money>;

const SHOWN = 14;
const A_DAY = 86_400_000;
const AMOUNTS = ['intake', 'sales', 'received'] as const;

const inWords = (totals: unknown) =>
  Object.values((totals ?? {}) as Totals)
    .map(money)
    .join(' · ') || money(undefined);

/** What came in and went out, day by day, up to any past day (RPT-01). */
export function SalesPage() {
  const t = useTexts();
  const [address, setAddress] = useSearchParams();
  const until = address.get('until') ?? today();
  const days = Array.from({ length: SHOWN }, (_, place) => daysBefore(until, SHOWN - 1 - place));
  const answers = useQueries({
    queries: days.map(day => ({
      queryKey: ['document', '/api/figures/days/{day}', day],
      // days that are over hardly change
      staleTime: day === today() ? 0 : A_DAY,
      queryFn: async () => (await call('get', '/api/figures/days/{day}', { path: { day } })).data as Figures,
    })),
  });
  const figures = answers.flatMap(answer => (answer.data ? [answer.data] : []));
  const problem = answers.find(answer => answer.error);
  const last = figures.find(one => one.day === until);
  const currency = figures.flatMap(one => AMOUNTS.flatMap(name => Object.keys(one[name] as Totals)))[0];
  return (
    <section aria-labelledby="sales-title">
      <header className="page-head">
        <h1 id="sales-title">{t('reports.sales')}</h1>
        <PrintButton />
      </header>
      <search className="filters">
        <span className="day">
          <label htmlFor="sales-until" className="quiet">
            {t('reports.until')}
          </label>
          <Input
            id="sales-until"
            type="date"
            max={today()}
            value={until}
            onChange={event => setAddress(event.target.value ? { until: event.target.value } : {}, { replace: true })}
          />
        </span>
      </search>
      {problem && <ProblemView problem={problem.error} retry={() => problem.refetch()} />}
      {last && (
        <section aria-label={t('reports.today', { day: dayOf(until) })}>
          <h2>{t('reports.today', { day: dayOf(until) })}</h2>
          <div className="columns">
            {([...AMOUNTS, 'unshipped'] as const).map(name => (
              <Card key={name} size="small" title={fieldName(name)}>
                <span className="big">{inWords(last[name])}</span>
              </Card>
            ))}
          </div>
          <p className="quiet">{t('reports.withoutTax')}</p>
        </section>
      )}
      {currency && (
        <Suspense>
          <Chart
            title={t('reports.perDay')}
            of={{
              kind: 'bar',
              labels: figures.map(one => one.day),
              series: AMOUNTS.map(name => ({
                name: `${fieldName(name)} ${currency}`,
                values: figures.map(one => Number((one[name] as Totals)[currency]?.amount ?? 0)),
              })),
            }}
          />
        </Suspense>
      )}
      <DataTable<Figures>
        label={t('reports.perDay')}
        identity={one => one.day}
        rows={[...figures].reverse()}
        columns={[
          {
            name: 'day',
            title: fieldName('day'),
            render: one => <Link to={`/orders?from=${one.day}&to=${one.day}`}>{dayOf(one.day)}</Link>,
          },
          { name: 'orders', title: fieldName('orders'), figure: true, render: one => one.orders },
          ...AMOUNTS.map(name => ({
            name,
            title: fieldName(name),
            figure: true,
            render: (one: Figures) => inWords(one[name]),
          })),
        ]}
      />
      <Beside from={days[0] ?? until} to={until} />
    </section>
  );
}

/** What else is told of the same days; each part is shown to those who may read it. */
function Beside({ from, to }: { from: string; to: string }) {
  const t = useTexts();
  const deliveries = usePart('/api/figures/deliveries', 'order/Punctuality/read-deliveries', { from, to });
  const accuracy = usePart('/api/figures/accuracy', 'order/Accuracy/read-accuracy', { from, to });
  const customers = usePart('/api/customers/figures', 'customer/Customer/read-figures', {});
  const top = (customers?.top ?? []) as { customerId: string; name?: string; net: Money; orders: number; rank: number }[];
  return (
    <>
      {deliveries && (
        <section aria-label={t('reports.deliveries')}>
          <h2>{t('reports.deliveries')}</h2>
          <Facts of={deliveries} names={['lines', 'onTime', 'inFull', 'rightItem', 'perfect']} />
        </section>
      )}
      {accuracy && (
        <section aria-label={t('reports.accuracy')}>
          <h2>{t('reports.accuracy')}</h2>
          <Facts of={accuracy} names={['orders', 'right', 'corrections', 'differences', 'changes']} />
        </section>
      )}
      {top.length > 0 && (
        <section aria-label={t('reports.topCustomers')}>
          <h2>{t('reports.topCustomers')}</h2>
          <DataTable<(typeof top)[number]>
            label={t('reports.topCustomers')}
            identity={one => `${one.customerId} ${one.net.currency}`}
            rows={top}
            columns={[
              {
                name: 'name',
                title: fieldName('customer'),
                render: one => <Link to={`/orders?customerId=${one.customerId}`}>{one.name ?? one.customerId}</Link>,
              },
              { name: 'orders', title: fieldName('orders'), figure: true, render: one => one.orders },
              { name: 'net', title: fieldName('net'), figure: true, render: one => money(one.net) },
            ]}
          />
        </section>
      )}
    </>
  );
}

function usePart(path: string, right: Right, query: Record<string, string>) {
  const may = useMay();
  const { data } = useQuery({
    queryKey: ['document', path, query],
    enabled: may(right),
    queryFn: async () => (await call('get', path, { query })).data as Record<string, unknown>,
  });
  return data;
}
