import type { ReactNode } from 'react';
import { documentPage, listPage } from '../../shared/pages';
import type { paths } from '.';
import {
  creditKind,
  creditList,
  invoiceKind,
  invoiceList,
  paymentKind,
  paymentList,
  receivableKind,
  receivableList,
  refundKind,
  refundList,
} from './kinds';

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/receivables': listPage(receivableList),
  '/receivables/:id': documentPage(receivableKind),
  '/payments': listPage(paymentList),
  '/payments/:id': documentPage(paymentKind),
  '/invoices': listPage(invoiceList),
  '/invoices/:id': documentPage(invoiceKind),
  '/credit-notes': listPage(creditList),
  '/credit-notes/:id': documentPage(creditKind),
  '/refunds': listPage(refundList),
  '/refunds/:id': documentPage(refundKind),
};
