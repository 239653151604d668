import type { ReactNode } from 'react';
import { documentPage, listPage } from '../../shared/pages';
import type { paths } from '.';
import {
  customerKind,
  customerList,
  disclosureList,
  erasureList,
  findingKind,
  findingList,
  handOverKind,
  handOverList,
  reportKind,
  reportList,
} from './kinds';

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/customers': listPage(customerList),
  '/customers/:id': documentPage(customerKind),
  '/hand-overs': listPage(handOverList),
  '/hand-overs/:id': documentPage(handOverKind),
  '/contact-erasures': listPage(erasureList),
  '/disclosures': listPage(disclosureList),
  '/audit-findings': listPage(findingList),
  '/audit-findings/:id': documentPage(findingKind),
  '/work-reports': listPage(reportList),
  '/work-reports/:id': documentPage(reportKind),
};
