import type { ReactNode } from 'react';
import type { paths } from '.';
import { DeskPage } from './desk-page';

export const pages: Record<(typeof paths)[number], () => ReactNode> = {
  '/desk': DeskPage,
};
