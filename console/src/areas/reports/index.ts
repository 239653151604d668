import type { Area } from '..';

export const paths = [
  '/reports/sales',
  '/reports/months',
  '/reports/receivables',
  '/reports/exposure',
  '/reports/market',
  '/reports/complaints',
  '/reports/service',
  '/reports/problems',
  '/reports/satisfaction',
] as const;

export const reportArea: Area = {
  title: 'reports.area',
  places: [
    { path: '/reports/sales', title: 'reports.sales', right: 'order/Figures/read-day' },
    { path: '/reports/months', title: 'reports.months', right: 'finance/Books/read' },
    { path: '/reports/receivables', title: 'reports.receivables', right: 'finance/Collection/read' },
    { path: '/reports/exposure', title: 'reports.exposure', right: 'finance/Risk/read-exposure' },
    { path: '/reports/market', title: 'reports.market', right: 'customer/Customer/read-figures' },
    { path: '/reports/complaints', title: 'reports.complaints', right: 'complaint/Complaint/read-statistics' },
    { path: '/reports/service', title: 'reports.service', right: 'complaint/Service/read-service-statistics' },
    { path: '/reports/problems', title: 'reports.problems', right: 'complaint/Service/read-service-statistics' },
    { path: '/reports/satisfaction', title: 'reports.satisfaction', right: 'complaint/Service/read-satisfaction' },
  ],
  paths,
  load: () => import('./pages'),
};
