import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { call, loggedIn, newKey, renewCsrf, upload } from '../api/client';
import { Problem } from '../api/problem';
import { reasonOf } from './said';
import { allOf, drop, exchange, oneOf, put } from './shelf';

/** A file that goes with a command; what the service called it, once it has it. */
export interface Enclosure {
  name: string;
  blob: Blob;
  key: string;
  sent?: string;
  /** Why the service did not take it; the rest can go without it. */
  refused?: string;
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
  /** The draft that it was made of, by which it is known what it is the report of. */
  draft: string;
  /** Why the service did not take it; then a person has to look. */
  refused?: string;
  /** Why it was not taken the last time, though it may be the next time. */
  lately?: string;
}

export const enclosed = (name: string, blob: Blob): Enclosure => ({ name, blob, key: newKey() });

const CHANGED = 'outbox-changed';
const SEND = 'outbox-send';
const AGAIN_AFTER = 30_000;
const LATER = [401, 408, 425, 429];
/** What concerns the network or the login: whatever else waits would fare the same. */
const ALL_WAIT = [0, 401, 429];
/** Refusals that heal by themselves. */
const HEALING = ['csrf-token-missing', 'visit-not-yet'];

/** Whether it may well be taken the next time: no answer came, or one that says nothing of the command itself. */
const mayBeTakenLater = (problem: unknown) =>
  !(problem instanceof Problem) || problem.outcomeUnknown || LATER.includes(problem.status) || HEALING.includes(problem.kind);

/** Somebody else is logged in by now. */
class NotTheirs extends Error {}

const changed = () => window.dispatchEvent(new Event(CHANGED));

/** Asks whoever watches to send what waits. */
export const sendNow = () => window.dispatchEvent(new Event(SEND));

/** Puts it where a dead battery does not reach it, in place of its draft; it is sent by whoever watches. */
export async function post(parcel: Parcel) {
  await exchange('outbox', parcel, 'kept', parcel.draft);
  changed();
  sendNow();
}

export async function giveUp(id: string) {
  await drop('outbox', id);
  changed();
}

/** Tries again what was refused: what stood against it may be mended. */
export async function tryAgain(parcel: Parcel) {
  const enclosures = parcel.enclosures.map(({ refused: _, ...one }) => one);
  const { refused: _, ...rest } = parcel;
  await keep({ ...rest, enclosures });
  changed();
  sendNow();
}

/** Sends the rest without a file that was refused. */
export const leaveOut = (parcel: Parcel, file: Enclosure) =>
  tryAgain({ ...parcel, enclosures: parcel.enclosures.filter(one => one.key !== file.key) });

export const waitingOf = async (who: string) =>
  (await allOf<Parcel>('outbox')).filter(one => one.who === who).sort((one, other) => one.at.localeCompare(other.at));

/** Writes down how far it is, unless its writer has given it up in the meantime. */
async function keep(parcel: Parcel) {
  if (await oneOf('outbox', parcel.id)) {
    await put('outbox', parcel);
  }
}

/** A request under the login of whose parcel it is, and of nobody else; a token that another tab made old is renewed once. */
async function asWriter<T>(who: string, request: () => Promise<T>): Promise<T> {
  const check = () => {
    if (loggedIn() !== who) {
      throw new NotTheirs();
    }
  };
  check();
  try {
    return await request();
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.kind !== 'csrf-token-missing') {
      throw problem;
    }
    check();
    if (!(await renewCsrf(who))) {
      throw new NotTheirs();
    }
    return request();
  }
}

/** Each part has its own key, kept with it: whatever was taken and not answered is not done twice. */
async function hand(parcel: Parcel, note: (parcel: Parcel) => Promise<unknown>) {
  const { who, signature } = parcel;
  for (const one of [...parcel.enclosures, ...(signature ? [signature] : [])]) {
    if (!one.sent) {
      const file = new File([one.blob], one.name, { type: one.blob.type });
      try {
        const answer = await asWriter(who, () => upload(parcel.files, file, { name: one.name }, one.key));
        one.sent = (answer as { id: string }).id;
      } catch (problem) {
        if (!(problem instanceof NotTheirs) && !mayBeTakenLater(problem)) {
          one.refused = reasonOf(problem);
        }
        throw problem;
      }
      await note(parcel);
    }
  }
  await asWriter(who, () =>
    call('post', parcel.path, {
      path: { id: parcel.about },
      body: { ...parcel.body, ...(signature ? { [signature.field]: signature.sent } : {}) },
      headers: { 'Idempotency-Key': parcel.key },
    }),
  );
}

/** Sends it from where it is, when the device keeps nothing; the same parcel can be tried again. */
export const sendUnkept = (parcel: Parcel) => hand(parcel, async () => undefined);

async function sendEach(who: string): Promise<number> {
  let sent = 0;
  for (const parcel of (await waitingOf(who)).filter(one => !one.refused)) {
    try {
      await hand(parcel, keep);
      await drop('outbox', parcel.id);
      sent++;
    } catch (problem) {
      if (problem instanceof NotTheirs) {
        break;
      }
      const later = mayBeTakenLater(problem);
      await keep({ ...parcel, [later ? 'lately' : 'refused']: reasonOf(problem) });
      if (problem instanceof Problem && (ALL_WAIT.includes(problem.status) || problem.kind === 'csrf-token-missing')) {
        break;
      }
    } finally {
      changed();
    }
  }
  return sent;
}

/** In one tab only: the same key twice at the same moment would be refused. */
const alone = async (who: string): Promise<number> =>
  navigator.locks
    ? navigator.locks.request(`outbox ${who}`, { ifAvailable: true }, async lock => (lock ? sendEach(who) : 0))
    : sendEach(who);

const under = new Map<string, Promise<number>>();
const next = new Map<string, Promise<number>>();

/** Sends what this person has waiting, the oldest first, once at a time; answers how many were taken. */
function sendAll(who: string): Promise<number> {
  const going = under.get(who);
  if (!going) {
    const begun = alone(who).finally(() => under.delete(who));
    under.set(who, begun);
    return begun;
  }
  // it may have looked already before the newest was put there
  const after =
    next.get(who) ??
    going
      .catch(() => 0)
      .then(() => {
        next.delete(who);
        return sendAll(who);
      });
  next.set(who, after);
  return after;
}

/** What this person has given and nobody has taken; nothing where the device keeps nothing. */
export function useWaiting(who: string): Parcel[] {
  const [parcels, setParcels] = useState<Parcel[]>([]);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const now = await waitingOf(who).catch(() => []);
      if (!gone) {
        setParcels(now);
      }
    };
    void look();
    window.addEventListener(CHANGED, look);
    return () => {
      gone = true;
      window.removeEventListener(CHANGED, look);
    };
  }, [who]);
  return parcels;
}

/** Sends what waits as long as this person is there, and again whenever the network may be back. */
export function useSending(who: string) {
  const client = useQueryClient();
  const send = useCallback(async () => {
    const sent = await sendAll(who).catch(() => 0);
    // another tab may have sent something, too
    changed();
    if (sent > 0) {
      await client.invalidateQueries();
    }
  }, [who, client]);
  useEffect(() => {
    const attempt = () => void send();
    attempt();
    const again = setInterval(attempt, AGAIN_AFTER);
    window.addEventListener('online', attempt);
    window.addEventListener(SEND, attempt);
    return () => {
      clearInterval(again);
      window.removeEventListener('online', attempt);
      window.removeEventListener(SEND, attempt);
    };
  }, [send]);
}
