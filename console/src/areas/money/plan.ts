import { useCallback, useRef, useState } from 'react';
import { newKey } from '../../api/client';
import { useMe } from '../../api/me';
import { dropDraft, freshDraft, keepDraft, keptDraft, placeOfDraft } from '../../shared/drafts';
import { type Kept, NOTHING, type Payment, type Plan, without } from './allocation';

export type PlanOf = ReturnType<typeof usePlan>;

/** What was planned, kept until it is done: each receivable's share has its own key, so a lost answer never makes two. */
export function usePlan(payment: Payment) {
  const { staffId } = useMe();
  const where = placeOfDraft(staffId, 'plan /api/payments/{id}/allocations', payment.id);
  const [kept, setKept] = useState<Kept>(() => ({ ...NOTHING, ...(keptDraft(where)?.values as Kept | undefined) }));
  const newest = useRef(kept);
  const now = useCallback(() => newest.current, []);
  const keep = useCallback(
    (next: Kept) => {
      newest.current = next;
      setKept(next);
      if (Object.keys(next.plan).length === 0) {
        dropDraft(where);
      } else {
        keepDraft(where, freshDraft(next));
      }
    },
    [where],
  );
  const change = useCallback(
    (to: (before: Plan) => Plan) => {
      const { plan, keys, sent } = newest.current;
      if (sent.length > 0) {
        return;
      }
      const planned = to(plan);
      // another amount is another command
      const keyOf = (id: string) => (planned[id] === plan[id] && keys[id]) || newKey();
      keep({ plan: planned, keys: Object.fromEntries(Object.keys(planned).map(id => [id, keyOf(id)])), sent });
    },
    [keep],
  );
  const sends = useCallback(
    (id: string) => keep({ ...newest.current, sent: [...new Set([...newest.current.sent, id])] }),
    [keep],
  );
  /** What was refused may change again; what was taken leaves the plan when the figures tell of it. */
  const settle = useCallback(
    (taken: string[], refused: string | undefined, read: boolean) => {
      const { sent, ...rest } = newest.current;
      const left = { ...rest, sent: sent.filter(id => id !== refused) };
      keep(read ? without(left, id => taken.includes(id)) : left);
    },
    [keep],
  );
  /** What is open no longer takes nothing, and counts for nothing. */
  const prune = useCallback(
    (open: string[]) => {
      if (Object.keys(newest.current.plan).some(id => !open.includes(id))) {
        keep(without(newest.current, id => !open.includes(id)));
      }
    },
    [keep],
  );
  return { ...kept, now, change, sends, settle, prune };
}
