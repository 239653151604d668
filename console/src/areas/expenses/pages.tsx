import type { ReactNode } from 'react';
import { documentPage, listPage } from '../../shared/pages';
import type { paths } from '.';
import { accountKind, accountList, budgetKind, budgetList, expenseKind, expenseList, sampleKind, sampleList } from './kinds';

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/expenses': listPage(expenseList),
  '/expenses/:id': documentPage(expenseKind),
  '/budgets': listPage(budgetList),
  '/budgets/:id': documentPage(budgetKind),
  '/budget-accounts': listPage(accountList),
  '/budget-accounts/:id': documentPage(accountKind),
  '/expense-samples': listPage(sampleList),
  '/expense-samples/:id': documentPage(sampleKind),
};
