import { lazy, type ReactNode } from 'react';
import { listPage } from '../../shared/pages';
import { exposureList, totalList } from '../money/debt-kinds';
import { figureList } from '../money/kinds';
import type { paths } from '.';
import { complaintStatistics, marketList, problemList, satisfactionList, serviceStatistics } from './kinds';

const SalesPage = lazy(async () => ({ default: (await import('./sales-page')).SalesPage }));

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/reports/sales': () => <SalesPage />,
  '/reports/months': listPage(figureList),
  '/reports/receivables': listPage(totalList),
  '/reports/exposure': listPage(exposureList),
  '/reports/market': listPage(marketList),
  '/reports/complaints': listPage(complaintStatistics),
  '/reports/service': listPage(serviceStatistics),
  '/reports/problems': listPage(problemList),
  '/reports/satisfaction': listPage(satisfactionList),
};
