import type { ReactNode } from 'react';
import type { Right } from '../api/me';
import type { TextKey } from '../texts';
import { adminArea } from './admin';
import { complaintArea } from './complaints';
import { contractArea } from './contracts';
import { customerArea } from './customers';
import { deskArea } from './desk';
import { expenseArea } from './expenses';
import { moneyArea } from './money';
import { orderArea } from './orders';
import { reportArea } from './reports';
import { staffArea } from './staff';

/** A part of the business: where it stands in the menu, and its pages, which are loaded when one of them is opened. */
export interface Area {
  title: TextKey;
  /** Where the menu leads: open to whoever has one of the rights, and without any to everybody. */
  places: { path: string; title: TextKey; right?: Right | Right[] }[];
  paths: readonly string[];
  load: () => Promise<{ pages: Record<string, () => ReactNode> }>;
}

export const areas: Area[] = [
  deskArea,
  orderArea,
  customerArea,
  contractArea,
  moneyArea,
  expenseArea,
  complaintArea,
  reportArea,
  staffArea,
  adminArea,
];
