import type { Area } from '..';

export const paths = [
  '/quotes',
  '/quotes/:id',
  '/contracts',
  '/contracts/:id',
  '/clauses',
  '/clauses/:id',
  '/paper-requests',
  '/paper-requests/:id',
  '/deal-files',
  '/deal-files/:id',
  '/archive',
  '/archive/:id',
  '/handouts',
  '/handouts/:id',
  '/company-rules',
  '/company-rules/:id',
] as const;

export const contractArea: Area = {
  title: 'contracts.area',
  places: [
    { path: '/quotes', title: 'contracts.quotes', right: 'contract/Quote/read' },
    { path: '/contracts', title: 'contracts.contracts', right: 'contract/Contract/read' },
    { path: '/clauses', title: 'contracts.templates', right: 'contract/Template/read' },
    { path: '/paper-requests', title: 'contracts.requests', right: 'contract/Paper/read' },
    { path: '/deal-files', title: 'contracts.deals', right: 'contract/Deal/read' },
    { path: '/archive', title: 'contracts.archive', right: 'contract/Entry/read' },
    { path: '/handouts', title: 'contracts.handouts', right: 'contract/Handout/read-given' },
    { path: '/company-rules', title: 'contracts.rules', right: 'contract/Rule/read' },
  ],
  paths,
  load: () => import('./pages'),
};
