import type { Area } from '..';

export const paths = [
  '/orders',
  '/orders/new',
  '/orders/:id',
  '/orders-at-risk',
  '/products',
  '/products/:id',
  '/returns',
  '/returns/:id',
  '/missed-orders',
  '/missed-orders/:id',
  '/carriers',
  '/carriers/:id',
] as const;

export const orderArea: Area = {
  title: 'orders.area',
  places: [
    { path: '/orders', title: 'orders.title', right: 'order/Order/read' },
    { path: '/orders-at-risk', title: 'orders.atRisk', right: 'order/Order/read-price-check' },
    { path: '/products', title: 'orders.products', right: 'order/Catalogue/read-price' },
    { path: '/returns', title: 'orders.returns', right: 'order/Return/read-returns' },
    { path: '/missed-orders', title: 'orders.missed', right: 'order/MissedOrder/read-missed' },
    { path: '/carriers', title: 'orders.carriers', right: 'order/Logistics/read' },
  ],
  paths,
  load: () => import('./pages'),
};
