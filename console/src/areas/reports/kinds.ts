import { daysBefore, today } from '../../shared/format';
import { type Asked, listKind } from '../../shared/list-page';
import { fieldName, spoken } from '../../texts/words';

const QUARTER = 90;
const lately = () => ({ from: daysBefore(today(), QUARTER), to: today() });

/** The filter of a list that shows what a row of a report is made of. */
const listOf = (place: string, filters: Record<string, string>, key: string | undefined, { by }: Asked) =>
  key && by && filters[by] ? `${place}?${new URLSearchParams({ [filters[by]]: key })}` : undefined;

const READ_AS: Record<string, string> = {
  KIND: 'kind',
  SEVERITY: 'severity',
  CAUSE: 'cause',
  PRODUCT: 'product',
  HANDLER: 'handler',
  REGION: 'region',
  PROBLEM: 'problem',
  DIFFICULTY: 'difficulty',
  COVERAGE: 'coverage',
  CUSTOMER: 'customerId',
};

/** Complaints by cause, or by what else one asks for: how many, how fast, and what came of them (CMP-20). */
export const complaintStatistics = listKind<'/api/complaints/statistics'>({
  service: 'complaint',
  path: '/api/complaints/statistics',
  title: 'reports.complaints',
  columns: ['key', 'complaints', 'answeredInTime', 'solvedInTime', 'solutionMedian', 'reopened', 'satisfaction', 'costs'],
  filters: ['by', 'from', 'to', 'asOf'],
  begin: () => ({ by: 'CAUSE', ...lately() }),
  identity: row => row.key ?? '',
  readAs: { key: ({ by }) => READ_AS[by ?? ''] ?? 'key' },
  open: (row, asked) =>
    listOf('/complaints', { KIND: 'kind', SEVERITY: 'severity', PRODUCT: 'productId', HANDLER: 'handler' }, row.key, asked),
  right: 'complaint/Complaint/read-statistics',
  chart: rows => ({
    kind: 'bar',
    labels: rows.map(row => spoken(row.key)),
    series: (['complaints', 'solvedInTime', 'reopened'] as const).map(name => ({
      name: fieldName(name),
      values: rows.map(row => row[name]),
    })),
  }),
});

export const serviceStatistics = listKind<'/api/service-cases/statistics'>({
  service: 'complaint',
  path: '/api/service-cases/statistics',
  title: 'reports.service',
  columns: ['key', 'cases', 'answeredInTime', 'solved', 'solutionMedian', 'visits', 'inWarranty', 'reopened', 'satisfaction'],
  filters: ['by', 'from', 'to', 'asOf'],
  begin: () => ({ by: 'PROBLEM', ...lately() }),
  identity: row => row.key ?? '',
  readAs: { key: ({ by }) => READ_AS[by ?? ''] ?? 'key' },
  open: (row, asked) => listOf('/service-cases', { PRODUCT: 'productId', HANDLER: 'handler' }, row.key, asked),
  right: 'complaint/Service/read-service-statistics',
  chart: rows => ({
    kind: 'bar',
    labels: rows.map(row => spoken(row.key)),
    series: (['cases', 'solved', 'reopened'] as const).map(name => ({
      name: fieldName(name),
      values: rows.map(row => row[name]),
    })),
  }),
});

/** Which problems come up most with which products (CMP-12). */
export const problemList = listKind<'/api/service-cases/problems'>({
  service: 'complaint',
  path: '/api/service-cases/problems',
  title: 'reports.problems',
  columns: ['problem', 'product', 'count', 'complaints', 'cases', 'customers', 'again'],
  filters: ['from', 'to'],
  begin: lately,
  identity: row => `${row.problem} ${row.product}`,
  right: 'complaint/Service/read-service-statistics',
  chart: rows => ({
    kind: 'bar',
    labels: rows.map(row => `${spoken(row.problem)} ${row.product ?? ''}`),
    series: (['complaints', 'cases'] as const).map(name => ({
      name: fieldName(name),
      values: rows.map(row => row[name]),
      stack: 'problems',
    })),
  }),
});

/** How content customers are, month by month (CMP-11). */
export const satisfactionList = listKind<'/api/service-satisfaction'>({
  service: 'complaint',
  path: '/api/service-satisfaction',
  title: 'reports.satisfaction',
  columns: ['month', 'key', 'average', 'lowest', 'cases', 'notSolved'],
  filters: ['by', 'from', 'to'],
  begin: () => ({ by: 'PRODUCT', ...lately() }),
  whole: true,
  identity: row => `${row.month} ${row.key}`,
  readAs: { key: ({ by }) => READ_AS[by ?? ''] ?? 'key' },
  right: 'complaint/Service/read-satisfaction',
  chart: rows => {
    const months = [...new Set(rows.map(row => row.month))].sort();
    const keys = [...new Set(rows.map(row => row.key ?? '–'))].slice(0, MOST_LINES);
    return {
      kind: 'line',
      labels: months,
      series: keys.map(key => ({
        name: spoken(key),
        values: months.map(month => rows.find(row => row.month === month && (row.key ?? '–') === key)?.average ?? null),
      })),
    };
  },
});

/** More lines than these nobody tells apart. */
const MOST_LINES = 6;

/** Sales by where customers stand in the market (CUS-32). */
export const marketList = listKind<'/api/customers/figures/by/{cut}'>({
  service: 'customer',
  path: '/api/customers/figures/by/{cut}',
  title: 'reports.market',
  columns: ['value', 'customers', 'orders', 'net'],
  filters: ['cut'],
  inPath: { cut: ['region', 'channel', 'interest'] },
  begin: () => ({ cut: 'region' }),
  whole: true,
  identity: row => `${row.value} ${row.net.currency}`,
  readAs: { value: ({ cut }) => cut ?? 'value' },
  open: (row, { cut }) =>
    row.value && (cut === 'region' || cut === 'channel') ? `/customers?${new URLSearchParams({ [cut]: row.value })}` : undefined,
  right: 'customer/Customer/read-figures',
  chart: rows => ({
    kind: 'bar',
    labels: rows.map(row => row.value ?? '–'),
    series: [{ name: fieldName('net'), values: rows.map(row => Number(row.net.amount)) }],
  }),
});
