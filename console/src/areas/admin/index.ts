import type { Area } from '..';

export const paths = [
  '/admin/policies',
  '/admin/policies/:service/:name',
  '/admin/parked',
  '/admin/refusals',
  '/admin/audit',
  '/admin/health',
] as const;

export const adminArea: Area = {
  title: 'admin.area',
  places: [
    {
      path: '/admin/policies',
      title: 'admin.policies',
      // besides auditor and administrator those read a policy who may change it: they are the ones who decide about such things
      right: [
        'platform/Shared/read-policies',
        'platform/Shared/change-policies',
        'finance/Refund/approve',
        'contract/Quote/approve',
      ],
    },
    { path: '/admin/parked', title: 'admin.parked', right: 'platform/Shared/read-parked' },
    { path: '/admin/refusals', title: 'admin.refusals', right: 'platform/Shared/read-refusals' },
    { path: '/admin/audit', title: 'admin.audit', right: 'platform/Shared/read-audit' },
    { path: '/admin/health', title: 'admin.health', right: 'platform/Shared/read-health' },
  ],
  paths,
  load: () => import('./pages'),
};
