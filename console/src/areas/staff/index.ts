import type { Area } from '..';

export const paths = ['/staff', '/staff/:id'] as const;

export const staffArea: Area = {
  title: 'staff.area',
  places: [{ path: '/staff', title: 'staff.title', right: 'performance/Staff/read-staff' }],
  paths,
  load: () => import('./pages'),
};
