import { lazy, type ReactNode } from 'react';
import { documentPage, listPage } from '../../shared/pages';
import type { paths } from '.';
import {
  contractList,
  dealKind,
  dealList,
  entryKind,
  entryList,
  handoutKind,
  handoutList,
  quoteList,
  requestKind,
  requestList,
  ruleList,
  templateKind,
  templateList,
} from './kinds';

const versioned = () => import('./versioned-pages');
const QuotePage = lazy(async () => ({ default: (await versioned()).QuotePage }));
const ContractPage = lazy(async () => ({ default: (await versioned()).ContractPage }));
const RulePage = lazy(async () => ({ default: (await versioned()).RulePage }));

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/quotes': listPage(quoteList),
  '/quotes/:id': () => <QuotePage />,
  '/contracts': listPage(contractList),
  '/contracts/:id': () => <ContractPage />,
  '/clauses': listPage(templateList),
  '/clauses/:id': documentPage(templateKind),
  '/paper-requests': listPage(requestList),
  '/paper-requests/:id': documentPage(requestKind),
  '/deal-files': listPage(dealList),
  '/deal-files/:id': documentPage(dealKind),
  '/archive': listPage(entryList),
  '/archive/:id': documentPage(entryKind),
  '/handouts': listPage(handoutList),
  '/handouts/:id': documentPage(handoutKind),
  '/company-rules': listPage(ruleList),
  '/company-rules/:id': () => <RulePage />,
};
