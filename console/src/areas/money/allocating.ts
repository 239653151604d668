import { useCallback, useState } from 'react';
import { call } from '../../api/client';
import { Problem } from '../../api/problem';
import { type Kept, type Payment, type Receivable, sharesOf } from './allocation';
import type { PlanOf } from './plan';

/** Which receivables have taken their share, and whether all have. */
interface Done {
  taken: string[];
  all: boolean;
  /** Which one was refused, so that it is known that it was not taken. */
  refused?: string;
}

/** By these the service itself says no; others, such as that the login is over, say nothing of what was sent before. */
const TELLING = [400, 409, 412, 422];

/**
 * Sends what was planned share by share; at the first that is refused it stops, and what was taken before stays taken. A share and
 * its key are kept from before it is sent until its outcome is known and what it changed was read: sent again it counts once.
 *
 * @param reread whether the payment and the items could be read again
 */
export function useAllocating(payment: Payment, items: Receivable[], of: PlanOf, reread: () => Promise<boolean>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [failedAt, setFailedAt] = useState<string>();
  const { now, sends, settle } = of;

  const sendEach = useCallback(
    async ({ plan, keys, sent }: Kept): Promise<Done> => {
      const shares = sharesOf(plan, items, payment.unallocated.currency);
      const taken: string[] = [];
      for (const share of shares) {
        const id = share.receivableId;
        sends(id);
        try {
          await call('post', '/api/payments/{id}/allocations', {
            path: { id: payment.id },
            body: share,
            headers: { 'Idempotency-Key': keys[id] as string },
          });
          taken.push(id);
        } catch (failed) {
          setProblem(failed);
          setFailedAt(id);
          const known =
            failed instanceof Problem && (sent.includes(id) ? TELLING.includes(failed.status) : !failed.outcomeUnknown);
          return { taken, all: false, ...(known ? { refused: id } : {}) };
        }
      }
      return { taken, all: shares.length > 0 };
    },
    [payment, items, sends],
  );

  const send = useCallback(async (): Promise<Done> => {
    setBusy(true);
    setFailedAt(undefined);
    try {
      const done = await sendEach(now());
      const read = await reread();
      settle(done.all || done.refused !== undefined ? done.taken : [], done.refused, read);
      return done;
    } finally {
      setBusy(false);
    }
  }, [sendEach, now, reread, settle]);
  return { busy, problem, failedAt, send };
}
