import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/client';
import { allOf, drop, keptFor, oneOf, put } from '../../shared/shelf';

/** A visit as the technician needs it on the way. */
export interface Visit {
  /** Identity of the case. */
  id: string;
  number: string;
  /** Which visit of the case it is, from 1. */
  visit: number;
  appointment: string;
  problem: string;
  customerName?: string;
  contact?: string;
  productCode?: string;
  serial?: string;
}

/** What was known of a person's visits when there was a network. */
interface KeptVisits {
  id: string;
  at: string;
  visits: Visit[];
}

/** A report that is being written: its files, too, outlive a dead battery. */
export interface Report {
  id: string;
  text: string;
  helped?: boolean;
  parts: { part?: string; quantity?: number }[];
  photos: { name: string; blob: Blob }[];
  signature?: Blob;
}

const KEPT = keptFor('');
const MOST = 100;

const reportsOf = (staffId: string) => `report ${staffId} `;
/** Where the draft of a visit's report lies: each visit of a case has its own. */
export const reportOf = (staffId: string, { id, visit }: Visit) => `${reportsOf(staffId)}${id} ${visit}`;

async function visitsOf(staffId: string): Promise<Visit[]> {
  const { items } = await read('/api/service-cases', {
    query: { technician: staffId, state: 'VISIT', open: true, limit: MOST },
  });
  const mine = items.filter(one => one.technician === staffId && one.appointment);
  const cases = await Promise.all(mine.map(one => read('/api/service-cases/{id}', { path: { id: one.id } })));
  return (
    cases
      .map(one => ({ ...one, visit: Math.max(0, ...one.visits.map(({ number }) => number)) }))
      // what was reported waits for others
      .filter(({ visits, visit }) => visits.some(({ number, report }) => number === visit && !report))
      .map(({ id, problem, contact, summary, visit }) => ({
        id,
        visit,
        number: summary.number,
        appointment: summary.appointment ?? '',
        problem,
        ...(summary.customerName ? { customerName: summary.customerName } : {}),
        ...(contact ? { contact } : {}),
        ...(summary.productCode ? { productCode: summary.productCode } : {}),
        ...(summary.serial ? { serial: summary.serial } : {}),
      }))
      .sort((one, other) => one.appointment.localeCompare(other.appointment))
  );
}

/** Keeps what is the person's own: nothing of whoever used this phone before, and no draft of a visit that is theirs no more. */
async function keep(staffId: string, kept: KeptVisits) {
  const drafts = new Set(kept.visits.map(visit => reportOf(staffId, visit)));
  for (const { id } of await allOf('kept')) {
    if ((id.startsWith(KEPT) && id !== kept.id) || (id.startsWith(reportsOf(staffId)) && !drafts.has(id))) {
      await drop('kept', id);
    }
  }
  await put('kept', kept);
}

/** What the service says is shown also where the device keeps nothing. */
async function readVisits(staffId: string): Promise<KeptVisits> {
  const read = { id: keptFor(staffId), at: new Date().toISOString(), visits: await visitsOf(staffId) };
  await keep(staffId, read).catch(() => undefined);
  return read;
}

/** The visits that are agreed on: those of now, and without a network those that were known before. */
export function useVisits(staffId: string) {
  const before = useQuery({
    queryKey: ['kept-visits', staffId],
    networkMode: 'always',
    gcTime: 0,
    queryFn: async () => (await oneOf<KeptVisits>('kept', keptFor(staffId)).catch(() => undefined)) ?? null,
  });
  const now = useQuery({
    queryKey: ['visits', staffId],
    networkMode: 'always',
    retry: false,
    queryFn: () => readVisits(staffId),
  });
  const shown = now.data ?? before.data ?? undefined;
  return {
    shown,
    fresh: now.isSuccess,
    stale: now.isError && shown !== undefined,
    problem: now.error,
    again: () => now.refetch(),
  };
}
