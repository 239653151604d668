import type { ReactNode } from 'react';
import { documentPage, listPage } from '../../shared/pages';
import type { paths } from '.';
import {
  contractKind,
  contractList,
  dealKind,
  dealList,
  entryKind,
  entryList,
  quoteKind,
  quoteList,
  requestKind,
  requestList,
  ruleKind,
  ruleList,
  templateKind,
  templateList,
} from './kinds';

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/quotes': listPage(quoteList),
  '/quotes/:id': documentPage(quoteKind),
  '/contracts': listPage(contractList),
  '/contracts/:id': documentPage(contractKind),
  '/clauses': listPage(templateList),
  '/clauses/:id': documentPage(templateKind),
  '/paper-requests': listPage(requestList),
  '/paper-requests/:id': documentPage(requestKind),
  '/deal-files': listPage(dealList),
  '/deal-files/:id': documentPage(dealKind),
  '/archive': listPage(entryList),
  '/archive/:id': documentPage(entryKind),
  '/company-rules': listPage(ruleList),
  '/company-rules/:id': documentPage(ruleKind),
};
