import { lazy, type ReactNode } from 'react';
import type { paths } from '.';
import { AuditPage } from './audit-page';
import { HealthPage } from './health-page';
import { ParkedPage } from './parked-page';
import { PoliciesPage } from './policies-page';
import { RefusalsPage } from './refusals-page';

const PolicyPage = lazy(async () => ({ default: (await import('./policy-page')).PolicyPage }));

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/admin/policies': PoliciesPage,
  '/admin/policies/:service/:name': () => <PolicyPage />,
  '/admin/parked': ParkedPage,
  '/admin/refusals': RefusalsPage,
  '/admin/audit': AuditPage,
  '/admin/health': HealthPage,
};
