import { lazy, type ReactNode } from 'react';
import { documentPage, listPage } from '../../shared/pages';
import type { paths } from '.';
import { statementKind, statementList, transferKind, transferList, waitingList } from './bank-kinds';
import {
  bookList,
  bookTotalList,
  collectionList,
  confirmationKind,
  confirmationList,
  creditAccountKind,
  dunningKind,
  dunningList,
  riskKind,
  riskList,
  taskList,
} from './debt-kinds';
import {
  creditKind,
  creditList,
  exceptionList,
  invoiceKind,
  invoiceList,
  paymentList,
  receivableKind,
  receivableList,
  refundKind,
  refundList,
  writeOffKind,
  writeOffList,
} from './kinds';

const MatchingPage = lazy(async () => ({ default: (await import('./matching-page')).MatchingPage }));
const PaymentPage = lazy(async () => ({ default: (await import('./payment-page')).PaymentPage }));
const StatementPage = lazy(async () => ({ default: (await import('./statement-page')).StatementPage }));
const BooksPage = lazy(async () => ({ default: (await import('./books-page')).BooksPage }));
const OrderBookPage = lazy(async () => ({ default: (await import('./order-book-page')).OrderBookPage }));
const CreditPage = lazy(async () => ({ default: (await import('./credit-page')).CreditPage }));

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/receivables': listPage(receivableList),
  '/receivables/:id': documentPage(receivableKind),
  '/collection': listPage(collectionList),
  '/dunning': listPage(dunningList),
  '/dunning/:id': documentPage(dunningKind),
  '/dunning-tasks': listPage(taskList),
  '/statements': () => <StatementPage />,
  '/balance-confirmations': listPage(confirmationList),
  '/balance-confirmations/:id': documentPage(confirmationKind),
  '/payments': listPage(paymentList),
  '/payments/:id': () => <PaymentPage />,
  '/bank-statements': listPage(statementList),
  '/bank-statements/:id': documentPage(statementKind),
  '/bank-matching': () => <MatchingPage />,
  '/bank-transfers': listPage(transferList),
  '/bank-transfers/:id': documentPage(transferKind),
  '/bank-transfers-waiting': listPage(waitingList),
  '/invoices': listPage(invoiceList),
  '/invoices/:id': documentPage(invoiceKind),
  '/credit-notes': listPage(creditList),
  '/credit-notes/:id': documentPage(creditKind),
  '/refunds': listPage(refundList),
  '/refunds/:id': documentPage(refundKind),
  '/write-offs': listPage(writeOffList),
  '/write-offs/:id': documentPage(writeOffKind),
  '/credit-accounts': () => <CreditPage />,
  '/credit-accounts/:id': documentPage(creditAccountKind),
  '/customer-risks': listPage(riskList),
  '/customer-risks/:id': documentPage(riskKind),
  '/order-books': listPage(bookList),
  '/order-book-totals': listPage(bookTotalList),
  '/order-books/:id': () => <OrderBookPage />,
  '/receivable-exceptions': listPage(exceptionList),
  '/books': () => <BooksPage />,
};
