import { lazy, type ReactNode } from 'react';
import { documentPage, listPage } from '../../shared/pages';
import type { paths } from '.';
import {
  accountKind,
  accountList,
  budgetKind,
  budgetList,
  deviationList,
  expenseKind,
  expenseList,
  peopleList,
  sampleKind,
  sampleList,
  spendingList,
} from './kinds';

const BudgetMonthsPage = lazy(async () => ({ default: (await import('./budget-months-page')).BudgetMonthsPage }));

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/expenses': listPage(expenseList),
  '/expenses/:id': documentPage(expenseKind),
  '/budgets': listPage(budgetList),
  '/budgets/:id': documentPage(budgetKind),
  '/budget-accounts': listPage(accountList),
  '/budget-accounts/:id': documentPage(accountKind),
  '/budget-months': () => <BudgetMonthsPage />,
  '/spending': listPage(spendingList),
  '/spending-of-people': listPage(peopleList),
  '/budget-deviations': listPage(deviationList),
  '/expense-samples': listPage(sampleList),
  '/expense-samples/:id': documentPage(sampleKind),
};
