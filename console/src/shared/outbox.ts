import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { call, newKey, upload } from '../api/client';
import { Problem } from '../api/problem';
import { allOf, drop, put } from './shelf';

/** A file that goes with a command; what the service called it, once it has it. */
export interface Enclosure {
  name: string;
  blob: Blob;
  key: string;
  sent?: string;
}

/** A command with its files that was given without a network, or without an answer: it is kept until one came that counts. */
export interface Parcel {
  id: string;
  /** Staff id of who gave it: nobody else's login sends it. */
  who: string;
  at: string;
  /** What people call what it is about, and where that stands in the console. */
  title: string;
  place: string;
  /** Where its files go. */
  files: string;
  enclosures: Enclosure[];
  /** The file whose identity the command names, and in which field. */
  signature?: Enclosure & { field: string };
  path: string;
  about: string;
  body: Record<string, unknown>;
  key: string;
  /** Why the service did not take it; then a person has to look. */
  refused?: string;
}

export const enclosed = (name: string, blob: Blob): Enclosure => ({ name, blob, key: newKey() });

const CHANGED = 'outbox-changed';
const AGAIN_AFTER = 30_000;
const LATER = [401, 408, 425, 429];

/** Whether it may well be taken the next time: no answer came, or one that says nothing of the command itself. */
const mayBeTakenLater = (problem: unknown) =>
  problem instanceof Problem && (problem.outcomeUnknown || LATER.includes(problem.status));

/** Puts it where a dead battery does not reach it; it is sent by whoever watches. */
export async function post(parcel: Parcel) {
  await put('outbox', parcel);
  window.dispatchEvent(new Event(CHANGED));
}

export async function giveUp(id: string) {
  await drop('outbox', id);
  window.dispatchEvent(new Event(CHANGED));
}

const waitingOf = async (who: string) =>
  (await allOf<Parcel>('outbox')).filter(one => one.who === who).sort((one, other) => one.at.localeCompare(other.at));

/** Each part has its own key, kept with it: whatever was taken and not answered is not done twice. */
async function deliver(parcel: Parcel) {
  for (const one of [...parcel.enclosures, ...(parcel.signature ? [parcel.signature] : [])]) {
    if (!one.sent) {
      const file = new File([one.blob], one.name, { type: one.blob.type });
      one.sent = ((await upload(parcel.files, file, { name: one.name }, one.key)) as { id: string }).id;
      await put('outbox', parcel);
    }
  }
  const { signature } = parcel;
  await call('post', parcel.path, {
    path: { id: parcel.about },
    body: { ...parcel.body, ...(signature ? { [signature.field]: signature.sent } : {}) },
    headers: { 'Idempotency-Key': parcel.key },
  });
  await drop('outbox', parcel.id);
}

async function sendEach(who: string): Promise<number> {
  let sent = 0;
  for (const parcel of (await waitingOf(who)).filter(one => !one.refused)) {
    try {
      await deliver(parcel);
      sent++;
    } catch (problem) {
      if (mayBeTakenLater(problem)) {
        break;
      }
      const { message, detail } = problem as Partial<Problem>;
      await put<Parcel>('outbox', { ...parcel, refused: [message, detail].filter(Boolean).join(' – ') });
    }
    window.dispatchEvent(new Event(CHANGED));
  }
  return sent;
}

let under: Promise<number> | undefined;

/** Sends what waits, the oldest first, once at a time; answers how many were taken. */
export function sendAll(who: string): Promise<number> {
  under ??= sendEach(who).finally(() => {
    under = undefined;
  });
  return under;
}

/** What this person has given and nobody has taken; tried again whenever the network may be back. */
export function useOutbox(who: string) {
  const client = useQueryClient();
  const [parcels, setParcels] = useState<Parcel[]>([]);
  const look = useCallback(async () => setParcels(await waitingOf(who)), [who]);
  const send = useCallback(async () => {
    const sent = await sendAll(who);
    await look();
    if (sent > 0) {
      await client.invalidateQueries();
    }
  }, [who, look, client]);
  useEffect(() => {
    const attempt = () => void send();
    attempt();
    const again = setInterval(attempt, AGAIN_AFTER);
    window.addEventListener('online', attempt);
    window.addEventListener(CHANGED, look);
    return () => {
      clearInterval(again);
      window.removeEventListener('online', attempt);
      window.removeEventListener(CHANGED, look);
    };
  }, [send, look]);
  return { parcels, send };
}
