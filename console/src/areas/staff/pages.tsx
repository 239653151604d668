import type { ReactNode } from 'react';
import { listPage } from '../../shared/pages';
import type { paths } from '.';
import { staffList } from './kinds';
import { StaffPage } from './staff-page';

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/staff': listPage(staffList),
  '/staff/:id': StaffPage,
};
