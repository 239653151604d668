import type { Area } from '..';

export const paths = ['/desk'] as const;

export const deskArea: Area = {
  title: 'desk.area',
  places: [{ path: '/desk', title: 'desk.title' }],
  paths,
  load: () => import('./pages'),
};
