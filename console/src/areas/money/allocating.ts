import { useCallback, useState } from 'react';
import { call } from '../../api/client';
import { Problem } from '../../api/problem';
import { type Payment, type Plan, type Receivable, sharesOf } from './allocation';

/** Which receivables have taken their share, and whether all have. */
interface Done {
  taken: string[];
  all: boolean;
  /** Whether nobody knows if the last one was taken. */
  unknown?: boolean;
}

/** Sends what was planned share by share; at the first that is refused it stops, and what was taken before stays taken. */
export function useAllocating(payment: Payment, plan: Plan, items: Receivable[], keys: Record<string, string>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [failedAt, setFailedAt] = useState<string>();
  const send = useCallback(async (): Promise<Done> => {
    const shares = sharesOf(plan, items, payment.unallocated.currency);
    const taken: string[] = [];
    setBusy(true);
    setFailedAt(undefined);
    try {
      for (const share of shares) {
        try {
          await call('post', '/api/payments/{id}/allocations', {
            path: { id: payment.id },
            body: share,
            headers: { 'Idempotency-Key': keys[share.receivableId] as string },
          });
          taken.push(share.receivableId);
        } catch (refused) {
          setProblem(refused);
          setFailedAt(share.receivableId);
          return { taken, all: false, unknown: !(refused instanceof Problem) || refused.outcomeUnknown };
        }
      }
      return { taken, all: shares.length > 0 };
    } finally {
      setBusy(false);
    }
  }, [payment, plan, items, keys]);
  return { busy, problem, failedAt, send };
}
