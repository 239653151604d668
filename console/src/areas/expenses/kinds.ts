import { call } from '../../api/client';
import type { Answer } from '../../api/types';
import chains from '../../generated/chains.json';
import { documentKind, post, put } from '../../shared/commands';
import { thisYear, today } from '../../shared/format';
import { listKind } from '../../shared/list-page';
import { fieldName, spoken, words } from '../../texts/words';

type Expense = Answer<'/api/expenses/{id}'>;
type Budget = Answer<'/api/budgets/{id}'>;
type Sample = Answer<'/api/expense-samples/{id}'>;

/** What an application may name, as the service tells it; whoever is told nothing types it. */
async function choices(): Promise<Answer<'/api/expenses/choices'>> {
  try {
    return (await call('get', '/api/expenses/choices')).data as Answer<'/api/expenses/choices'>;
  } catch {
    return { departments: [], categories: [] };
  }
}

/** Who spends for one department alone need not say so. */
async function beginExpense() {
  const { departments } = await choices();
  return { ...(departments.length === 1 ? { department: departments[0] } : {}), content: { from: today() } };
}

const suggested = (names: string[]) => ({ suggested: names.map(value => ({ value, label: words(value) })) });

async function whatIsNamed() {
  const { departments, categories } = await choices();
  return { department: suggested(departments), category: suggested(categories) };
}

export const expenseList = listKind<'/api/expenses'>({
  service: 'finance',
  path: '/api/expenses',
  title: 'expenses.expenses',
  columns: ['number', 'staffId', 'category', 'purpose', 'amount', 'state', 'waitingFor', 'from', 'due'],
  filters: ['forMe', 'state', 'staffId', 'category', 'customerId'],
  sorted: ['amount', 'from'],
  open: one => `/expenses/${one.id}`,
  right: 'finance/Expense/read',
  together: [{ action: 'approve', right: 'finance/Expense/approve', command: post('/api/expenses/{id}/approval') }],
  create: {
    action: 'apply',
    right: 'finance/Expense/apply',
    command: post('/api/expenses', { begin: beginExpense, help: whatIsNamed }),
  },
});

export const expenseKind = documentKind({
  service: 'finance',
  path: '/api/expenses/{id}',
  list: '/expenses',
  title: one => `${one.number} ${one.purpose}`,
  line: ['DRAFT', 'SUBMITTED', 'APPROVED', 'CLAIMED', 'CLAIM_APPROVED', 'CHECKED', 'PAID'],
  within: { BUDGET_ASKED: 'DRAFT', CLAIM_ASKED: 'APPROVED' },
  top: ['staffId', 'department', 'category', 'amount', 'from', 'until', 'project', 'overBudget', 'due'],
  hidden: ['number', 'purpose'],
  called: { claim: 'expenses.claim' },
  first: ['approve', 'reject', 'check', 'pay', 'submit', 'claim'],
  commands: {
    edit: put('/api/expenses/{id}', { help: whatIsNamed }),
    submit: post('/api/expenses/{id}/submission'),
    approve: post('/api/expenses/{id}/approval'),
    reject: post('/api/expenses/{id}/rejection'),
    book: post('/api/expenses/{id}/bookings'),
    claim: post('/api/expenses/{id}/claim', {
      begin: (one: Expense) => ({ vouchers: [{ on: one.from, amount: one.amount }] }),
    }),
    withdraw: post('/api/expenses/{id}/withdrawal'),
    check: post('/api/expenses/{id}/check'),
    pay: post('/api/expenses/{id}/payment'),
    refuse: post('/api/expenses/{id}/refusal'),
    'send-back': post('/api/expenses/{id}/return'),
    'reverse-payment': post('/api/expenses/{id}/payment-reversal'),
  },
  attachments: '/api/expenses/{id}/attachments',
  comments: {
    path: '/api/expenses/{id}/comments',
    read: 'finance/ExpenseComment/read-comments',
    say: 'finance/ExpenseComment/comment',
  },
});

export const budgetList = listKind<'/api/budgets'>({
  service: 'finance',
  path: '/api/budgets',
  title: 'expenses.budgets',
  columns: ['year', 'department', 'state', 'total', 'percentOfTarget', 'waitingFor'],
  filters: ['waitingFor', 'year'],
  steps: chains.budget,
  open: one => `/budgets/${one.id}`,
  right: 'finance/Budget/read',
  create: { action: 'draft-budget', right: 'finance/Budget/draft-budget', command: post('/api/budgets') },
});

export const budgetKind = documentKind({
  service: 'finance',
  path: '/api/budgets/{id}',
  list: '/budgets',
  title: (one: Budget) => `${one.department} ${one.year}`,
  top: ['year', 'department', 'total', 'percentOfTarget'],
  first: ['approve', 'reject', 'submit'],
  commands: {
    edit: put('/api/budgets/{id}'),
    submit: post('/api/budgets/{id}/submission'),
    approve: post('/api/budgets/{id}/approval'),
    reject: post('/api/budgets/{id}/rejection'),
    change: post('/api/budgets/{id}/change'),
    'drop-change': post('/api/budgets/{id}/change-drop'),
    reallocate: post('/api/budgets/{id}/reallocations'),
  },
});

export const accountList = listKind<'/api/budget-accounts'>({
  service: 'finance',
  path: '/api/budget-accounts',
  title: 'expenses.accounts',
  columns: ['department', 'category', 'month', 'year', 'planned', 'reserved', 'committed', 'used', 'available', 'overdrawn'],
  filters: ['year', 'month', 'department', 'category', 'on'],
  open: one => `/budget-accounts/${one.id}`,
  right: 'finance/Account/read',
});

export const accountKind = documentKind({
  service: 'finance',
  path: '/api/budget-accounts/{id}',
  list: '/budget-accounts',
  title: one => `${one.department} ${one.category} ${one.year}-${String(one.month).padStart(2, '0')}`,
  top: ['planned', 'reserved', 'committed', 'used', 'available', 'overdrawn'],
  commands: {},
});

export const sampleList = listKind<'/api/expense-samples'>({
  service: 'finance',
  path: '/api/expense-samples',
  title: 'expenses.samples',
  columns: ['from', 'until', 'state', 'size', 'candidates'],
  filters: [],
  open: one => `/expense-samples/${one.id}`,
  right: 'finance/Sample/read',
  create: { action: 'draw', right: 'finance/Sample/draw', command: post('/api/expense-samples') },
});

export const sampleKind = documentKind({
  service: 'finance',
  path: '/api/expense-samples/{id}',
  list: '/expense-samples',
  title: (one: Sample) => `${one.from} – ${one.until}`,
  top: ['from', 'until', 'size', 'candidates', 'seed'],
  commands: {
    'note-result': post('/api/expense-samples/{id}/expenses/{expense}/result', {
      parts: (one: Sample) =>
        one.drawn.filter(each => !each.outcome).map(each => ({ value: each.expenseId, label: each.expenseId })),
    }),
  },
});

/** What was spent of the year's budgets, by what one asks for (EXP-11). */
export const spendingList = listKind<'/api/expense-control/spending'>({
  service: 'finance',
  path: '/api/expense-control/spending',
  title: 'expenses.spending',
  columns: ['key', 'expenses', 'held', 'used'],
  filters: ['year', 'by', 'department'],
  begin: () => ({ year: thisYear(), by: 'CATEGORY' }),
  whole: true,
  identity: row => row.key,
  readAs: { key: ({ by }) => KEYS[by ?? ''] ?? 'key' },
  open: (row, { by }) => SPENT_ON[by ?? '']?.(row.key),
  right: 'finance/Control/read',
  chart: rows => ({
    kind: 'bar',
    labels: rows.map(row => spoken(row.key)),
    series: [
      { name: fieldName('used'), values: rows.map(row => Number(row.used.amount)), stack: 'spent' },
      { name: fieldName('held'), values: rows.map(row => Number(row.held.amount)), stack: 'spent' },
    ],
  }),
});

const KEYS: Record<string, string> = { CATEGORY: 'category', PERSON: 'staffId', CUSTOMER: 'customerId', MONTH: 'month' };
/** The expenses of which a sum is made. */
const SPENT_ON: Record<string, (key: string) => string> = {
  CATEGORY: key => `/expenses?category=${encodeURIComponent(key)}`,
  PERSON: key => `/expenses?staffId=${encodeURIComponent(key)}`,
  CUSTOMER: key => `/expenses?customerId=${encodeURIComponent(key)}`,
};

/** What each of the people whom one may look at spent, month by month (EXP-13). */
export const peopleList = listKind<'/api/spending'>({
  service: 'performance',
  path: '/api/spending',
  title: 'expenses.ofPeople',
  columns: ['staffId', 'month', 'category', 'expenses', 'amount'],
  filters: ['year', 'month', 'staffId', 'department', 'category'],
  begin: () => ({ year: thisYear() }),
  identity: row => `${row.staffId} ${row.month} ${row.category} ${row.amount.currency}`,
  open: row => `/expenses?${new URLSearchParams({ staffId: row.staffId, category: row.category })}`,
  right: 'performance/Spending/read',
});

/** Months of lines that went too far from their budget, and what is done about each, by whom (EXP-11). */
export const deviationList = listKind<'/api/expense-control/deviations'>({
  service: 'finance',
  path: '/api/expense-control/deviations',
  title: 'expenses.deviations',
  columns: ['department', 'category', 'month', 'planned', 'spent', 'percent', 'measure'],
  filters: ['year', 'department'],
  begin: () => ({ year: thisYear() }),
  whole: true,
  identity: row => row.accountId,
  open: row => `/budget-accounts/${row.accountId}`,
  right: 'finance/Control/read',
  row: [
    {
      action: 'set-measure',
      right: 'finance/Control/set-measure',
      command: put('/api/expense-control/deviations/{accountId}/measure', { begin: row => row.measure }),
      when: row => !row.measure?.result,
    },
    {
      action: 'settle-measure',
      right: 'finance/Control/settle-measure',
      command: post('/api/expense-control/deviations/{accountId}/measure/result'),
      when: row => row.measure !== undefined && !row.measure.result,
    },
  ],
});
