import type { Area } from '..';

export const paths = [
  '/customers',
  '/customers/:id',
  '/hand-overs',
  '/hand-overs/:id',
  '/audit-findings',
  '/audit-findings/:id',
  '/work-reports',
  '/work-reports/:id',
  '/contact-erasures',
  '/disclosures',
] as const;

export const customerArea: Area = {
  title: 'customers.area',
  places: [
    { path: '/customers', title: 'customers.customers', right: 'customer/Customer/read' },
    { path: '/hand-overs', title: 'customers.handOvers', right: 'customer/HandOver/read' },
    { path: '/contact-erasures', title: 'customers.erasures', right: 'customer/Customer/erase-contacts' },
    { path: '/disclosures', title: 'customers.disclosures', right: 'customer/Disclosure/read-disclosures' },
    { path: '/audit-findings', title: 'customers.findings', right: 'customer/Finding/read' },
    { path: '/work-reports', title: 'customers.reports', right: 'customer/WorkReport/read' },
  ],
  paths,
  load: () => import('./pages'),
};
