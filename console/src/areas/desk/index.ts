import type { Area } from '..';

export const paths = ['/desk', '/notices'] as const;

export const deskArea: Area = {
  title: 'desk.area',
  places: [
    { path: '/desk', title: 'desk.title' },
    { path: '/notices', title: 'desk.notices' },
  ],
  paths,
  load: () => import('./pages'),
};
