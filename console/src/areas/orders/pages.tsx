import { lazy, type ReactNode } from 'react';
import { documentPage, listPage } from '../../shared/pages';
import type { paths } from '.';
import {
  carrierKind,
  carrierList,
  missedKind,
  missedList,
  orderList,
  productKind,
  productList,
  returnKind,
  returnList,
  riskList,
} from './kinds';

const IntakePage = lazy(async () => ({ default: (await import('./intake-page')).IntakePage }));
const OrderPage = lazy(async () => ({ default: (await import('./order-page')).OrderPage }));

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/orders': listPage(orderList),
  '/orders/new': () => <IntakePage />,
  '/orders/:id': () => <OrderPage />,
  '/orders-at-risk': listPage(riskList),
  '/products': listPage(productList),
  '/products/:id': documentPage(productKind),
  '/returns': listPage(returnList),
  '/returns/:id': documentPage(returnKind),
  '/missed-orders': listPage(missedList),
  '/missed-orders/:id': documentPage(missedKind),
  '/carriers': listPage(carrierList),
  '/carriers/:id': documentPage(carrierKind),
};
