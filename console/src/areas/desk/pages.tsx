import { lazy, type ReactNode } from 'react';
import type { paths } from '.';
import { DeskPage } from './desk-page';

const NoticePage = lazy(async () => ({ default: (await import('./notice-page')).NoticePage }));

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/desk': DeskPage,
  '/notices': () => <NoticePage />,
};
