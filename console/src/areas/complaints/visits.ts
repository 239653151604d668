import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/client';
import { allOf, drop, oneOf, put } from '../../shared/shelf';

/** A visit as the technician needs it on the way. */
export interface Visit {
  /** Identity of the case. */
  id: string;
  number: string;
  /** Number of the visit, from 1. */
  visit?: number;
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

const KEPT = 'visits ';
const MOST = 100;

export const reportOf = (staffId: string, caseId: string) => `report ${staffId} ${caseId}`;

async function visitsOf(staffId: string): Promise<Visit[]> {
  const { items } = await read('/api/service-cases', {
    query: { technician: staffId, state: 'VISIT', open: true, limit: MOST },
  });
  const mine = items.filter(one => one.technician === staffId && one.appointment);
  const cases = await Promise.all(mine.map(one => read('/api/service-cases/{id}', { path: { id: one.id } })));
  return cases
    .map(({ id, problem, contact, summary, visits }) => ({
      id,
      number: summary.number,
      ...visits.slice(-1).map(last => ({ visit: last.number }))[0],
      appointment: summary.appointment ?? '',
      problem,
      ...(summary.customerName ? { customerName: summary.customerName } : {}),
      ...(contact ? { contact } : {}),
      ...(summary.productCode ? { productCode: summary.productCode } : {}),
      ...(summary.serial ? { serial: summary.serial } : {}),
    }))
    .sort((one, other) => one.appointment.localeCompare(other.appointment));
}

/** Keeps what is the person's own, and nothing of whoever used this phone before. */
async function keep(staffId: string, visits: Visit[]): Promise<KeptVisits> {
  const kept = { id: KEPT + staffId, at: new Date().toISOString(), visits };
  for (const { id } of await allOf('kept')) {
    if (id.startsWith(KEPT) && id !== kept.id) {
      await drop('kept', id);
    }
  }
  await put('kept', kept);
  return kept;
}

/** The visits that are agreed on: those of now, and without a network those that were known before. */
export function useVisits(staffId: string) {
  const before = useQuery({
    queryKey: ['kept-visits', staffId],
    networkMode: 'always',
    gcTime: 0,
    queryFn: async () => (await oneOf<KeptVisits>('kept', KEPT + staffId)) ?? null,
  });
  const now = useQuery({
    queryKey: ['visits', staffId],
    networkMode: 'always',
    retry: false,
    queryFn: async () => keep(staffId, await visitsOf(staffId)),
  });
  const shown = now.data ?? before.data ?? undefined;
  return { shown, stale: now.isError && shown !== undefined, problem: now.error, again: () => now.refetch() };
}
