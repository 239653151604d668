import type { Area } from '..';

export const paths = [
  '/expenses',
  '/expenses/:id',
  '/budgets',
  '/budgets/:id',
  '/budget-accounts',
  '/budget-accounts/:id',
  '/budget-months',
  '/spending',
  '/spending-of-people',
  '/budget-deviations',
  '/expense-samples',
  '/expense-samples/:id',
] as const;

export const expenseArea: Area = {
  title: 'expenses.area',
  places: [
    { path: '/expenses', title: 'expenses.expenses', right: 'finance/Expense/read' },
    { path: '/budgets', title: 'expenses.budgets', right: 'finance/Budget/read' },
    { path: '/budget-accounts', title: 'expenses.accounts', right: 'finance/Account/read' },
    { path: '/budget-months', title: 'expenses.months', right: 'finance/Account/read' },
    { path: '/spending', title: 'expenses.spending', right: 'finance/Control/read' },
    { path: '/spending-of-people', title: 'expenses.ofPeople', right: 'performance/Spending/read' },
    { path: '/budget-deviations', title: 'expenses.deviations', right: 'finance/Control/read' },
    { path: '/expense-samples', title: 'expenses.samples', right: 'finance/Sample/read' },
  ],
  paths,
  load: () => import('./pages'),
};
