import type { Answer } from '../../api/types';
import { del, documentKind, type Part, post, put } from '../../shared/commands';
import { listKind } from '../../shared/list-page';
import { EnterMany } from './enter-many';
import { countStanding } from './standing';

type Somebody = Answer<'/api/staff/{id}'>;

export const staffList = listKind<'/api/staff'>({
  service: 'performance',
  path: '/api/staff',
  title: 'staff.title',
  columns: ['name', 'id', 'department', 'team', 'region', 'supervisor', 'phone', 'absentUntil', 'deputy', 'state'],
  filters: ['q', 'team', 'region', 'role', 'state', 'awayOn'],
  open: one => `/staff/${one.id}`,
  right: 'performance/Staff/read-staff',
  tools: EnterMany,
  create: [
    { action: 'enter-staff', right: 'performance/Staff/enter-staff', command: post('/api/staff') },
    {
      action: 'import-staff',
      right: 'performance/Staff/import-staff',
      command: post('/api/staff/import-from-login'),
    },
  ],
});

const days = (all: { from: string; until: string }[]): Part[] =>
  all.map(one => ({ value: one.from, label: `${one.from} – ${one.until}` }));

export const staffKind = documentKind({
  service: 'performance',
  path: '/api/staff/{id}',
  list: '/staff',
  title: one => one.staff.name,
  state: one => one.staff.state,
  spread: 'staff',
  top: ['id', 'department', 'team', 'region', 'supervisor', 'roles', 'phone', 'email', 'absentUntil', 'deputy', 'lastDay'],
  hidden: ['name'],
  commands: {
    'change-staff': put('/api/staff/{id}', { begin: (one: Somebody) => one.staff }),
    'change-contact': put('/api/staff/{id}/contact', { begin: (one: Somebody) => one.staff }),
    'tell-absence': post('/api/staff/{id}/absences'),
    'end-absence': del('/api/staff/{id}/absences/{from}', { parts: (one: Somebody) => days(one.absences) }),
    'name-deputy': post('/api/staff/{id}/deputies'),
    'end-deputy': del('/api/staff/{id}/deputies/{from}', { parts: (one: Somebody) => days(one.deputies) }),
    'leave-staff': post('/api/staff/{id}/leaving'),
    'confirm-hand-over': post('/api/staff/{id}/hand-over', {
      begin: async (one: Somebody) => ({ standing: await countStanding(one.id) }),
    }),
    'take-back-staff': post('/api/staff/{id}/return'),
  },
  byRight: {
    'end-absence': 'performance/Staff/tell-absence',
    'end-deputy': 'performance/Staff/name-deputy',
  },
});
