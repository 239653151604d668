import { lazy, type ReactNode } from 'react';
import { documentPage, listPage } from '../../shared/pages';
import type { paths } from '.';
import {
  callKind,
  callList,
  caseList,
  complaintList,
  dueList,
  feedbackKind,
  feedbackList,
  knowledgeKind,
  knowledgeList,
  staffKind,
  staffList,
} from './kinds';

const ComplaintPage = lazy(async () => ({ default: (await import('./known-solutions')).ComplaintPage }));
const CasePage = lazy(async () => ({ default: (await import('./known-solutions')).CasePage }));

const VisitsPage = lazy(async () => ({ default: (await import('./visits-page')).VisitsPage }));

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/complaints': listPage(complaintList),
  '/complaints/:id': () => <ComplaintPage />,
  '/service-cases': listPage(caseList),
  '/service-cases/:id': () => <CasePage />,
  '/visits': () => <VisitsPage />,
  '/product-feedback': listPage(feedbackList),
  '/product-feedback/:id': documentPage(feedbackKind),
  '/knowledge': listPage(knowledgeList),
  '/knowledge/:id': documentPage(knowledgeKind),
  '/care-calls': listPage(callList),
  '/care-calls/:id': documentPage(callKind),
  '/care-due': listPage(dueList),
  '/staff-complaints': listPage(staffList),
  '/staff-complaints/:id': documentPage(staffKind),
};
