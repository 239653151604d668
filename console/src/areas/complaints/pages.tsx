import type { ReactNode } from 'react';
import { documentPage, listPage } from '../../shared/pages';
import type { paths } from '.';
import {
  caseKind,
  caseList,
  complaintKind,
  complaintList,
  feedbackKind,
  feedbackList,
  knowledgeKind,
  knowledgeList,
  staffKind,
  staffList,
} from './kinds';

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/complaints': listPage(complaintList),
  '/complaints/:id': documentPage(complaintKind),
  '/service-cases': listPage(caseList),
  '/service-cases/:id': documentPage(caseKind),
  '/product-feedback': listPage(feedbackList),
  '/product-feedback/:id': documentPage(feedbackKind),
  '/knowledge': listPage(knowledgeList),
  '/knowledge/:id': documentPage(knowledgeKind),
  '/staff-complaints': listPage(staffList),
  '/staff-complaints/:id': documentPage(staffKind),
};
