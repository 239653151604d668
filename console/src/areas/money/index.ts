import type { Area } from '..';

export const paths = [
  '/receivables',
  '/receivables/:id',
  '/payments',
  '/payments/:id',
  '/invoices',
  '/invoices/:id',
  '/credit-notes',
  '/credit-notes/:id',
  '/refunds',
  '/refunds/:id',
] as const;

export const moneyArea: Area = {
  title: 'money.area',
  places: [
    { path: '/receivables', title: 'money.receivables', right: 'finance/Receivable/read' },
    { path: '/payments', title: 'money.payments', right: 'finance/Payment/read' },
    { path: '/invoices', title: 'money.invoices', right: 'finance/Invoice/read' },
    { path: '/credit-notes', title: 'money.credits', right: 'finance/CreditNote/read' },
    { path: '/refunds', title: 'money.refunds', right: 'finance/Refund/read' },
  ],
  paths,
  load: () => import('./pages'),
};
