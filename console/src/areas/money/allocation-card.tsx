import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Space, Tag } from 'antd';
import { type DragEvent, useCallback, useRef, useState } from 'react';
import { Link } from 'react-router';
import { newKey, read } from '../../api/client';
import { useMe } from '../../api/me';
import { amountOf, sums } from '../../shared/amounts';
import { dropDraft, freshDraft, keepDraft, keptDraft, placeOfDraft } from '../../shared/drafts';
import { day, money } from '../../shared/format';
import { useKeys } from '../../shared/keys';
import { ProblemView } from '../../shared/problem-view';
import { useTexts } from '../../texts';
import { useAllocating } from './allocating';
import { type Fault, faultOf, filled, given, oldestFirst, type Payment, type Plan, restOf, taken } from './allocation';

const MOST = 200;
const WHAT = 'application/x-payment';

/** What a payment may cover, beside what is left of it: by keys, by dragging what is left onto an item, or typed (FIN-09). */
export function AllocationCard({ payment }: { payment: Payment }) {
  const t = useTexts();
  const { message } = App.useApp();
  const client = useQueryClient();
  const { plan, keys, change, drop } = usePlan(payment);
  const [at, setAt] = useState(0);
  const [over, setOver] = useState<string>();
  const fields = useRef<Record<string, HTMLInputElement | null>>({});
  const open = useQuery({
    queryKey: ['list', '/api/receivables', 'open of', payment.customerId],
    queryFn: () =>
      read('/api/receivables', { query: { customerId: payment.customerId, state: 'OPEN', sort: 'dueOn', limit: MOST } }),
  });
  const { currency } = payment.unallocated;
  const all = open.data?.items ?? [];
  const items = oldestFirst(all, currency);
  const others = all.filter(one => one.open.currency !== currency);
  const place = Math.min(at, items.length - 1);
  const rest = restOf(payment, plan);
  const fault = (id: string): Fault | undefined => {
    const one = items.find(item => item.id === id);
    return one && faultOf(plan, one);
  };
  const faulty = rest < 0n || items.some(one => fault(one.id) !== undefined);
  const { busy, problem, failedAt, send } = useAllocating(payment, plan, items, keys);

  const allocate = useCallback(async () => {
    if (busy || faulty) {
      return;
    }
    const done = await send();
    for (const id of done.taken) {
      change(before => taken(before, { id } as (typeof items)[number]));
    }
    if (done.all) {
      drop();
      message.success(t('shared.done'));
    }
    // what may have been taken is not read before it was sent again: under the same key it counts once
    if (!done.unknown) {
      await client.invalidateQueries();
    }
  }, [busy, faulty, send, change, drop, message, t, client]);

  useKeys(
    useCallback(
      key => {
        const chosen = items[place];
        if (key === 'ArrowDown' || key === 'j') {
          setAt(Math.min(place + 1, items.length - 1));
        } else if (key === 'ArrowUp' || key === 'k') {
          setAt(Math.max(place - 1, 0));
        } else if (key === 'f') {
          change(() => filled(payment, items));
        } else if (key === 'Enter' && chosen) {
          change(before => given(payment, before, chosen));
        } else if (key === 'Backspace' && chosen) {
          change(before => taken(before, chosen));
        } else if (key === 'e' && chosen) {
          fields.current[chosen.id]?.focus();
        } else if (key === 's') {
          void allocate();
        } else {
          return false;
        }
        return true;
      },
      [items, place, payment, change, allocate],
    ),
    '.allocation',
  );

  const dragged = {
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(WHAT, payment.id);
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragEnd: () => setOver(undefined),
  };
  const target = (one: (typeof items)[number]) => ({
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(WHAT)) {
        event.preventDefault();
        setOver(one.id);
      }
    },
    onDragLeave: () => setOver(undefined),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(undefined);
      if (event.dataTransfer.getData(WHAT) === payment.id) {
        change(before => given(payment, before, one));
      }
    },
  });

  return (
    <section className="allocation" aria-labelledby="allocation-title">
      <h2 id="allocation-title">{t('money.allocate')}</h2>
      <p className="quiet">{t('money.allocationKeys')}</p>
      {open.error && <ProblemView problem={open.error} retry={() => open.refetch()} />}
      <div className="matching">
        <div className="allocation-money">
          <div className="allocation-rest" draggable={rest > 0n} {...dragged}>
            <span className="quiet">{t('money.left')}</span>
            <output aria-label={t('money.left')}>{money({ amount: amountOf(rest), currency })}</output>
            {rest > 0n && <span className="quiet">{t('money.dragIt')}</span>}
          </div>
          {rest < 0n && <p role="alert">{t('money.abovePayment')}</p>}
          <p className="quiet">
            {sums(all.map(one => one.open))
              .map(sum => t('money.openOf', { amount: money(sum) }))
              .join(' · ')}
          </p>
          {open.data?.next && <p className="quiet">{t('money.moreOpen', { count: MOST })}</p>}
          <Space wrap>
            <Button onClick={() => change(() => filled(payment, items))} disabled={items.length === 0}>
              {t('money.fillOldest')}
            </Button>
            <Button onClick={() => change(() => ({}))} disabled={Object.keys(plan).length === 0}>
              {t('money.takeBack')}
            </Button>
            <Button
              type="primary"
              loading={busy}
              disabled={faulty || !items.some(one => plan[one.id])}
              onClick={() => void allocate()}
            >
              {t('money.allocateNow')}
            </Button>
          </Space>
        </div>
        {open.data && items.length === 0 && <p className="quiet">{t('money.nothingOpen')}</p>}
        <ol className="allocation-items" aria-label={t('money.openItems')}>
          {items.map((one, index) => (
            <li
              key={one.id}
              className="allocation-line"
              aria-current={index === place ? 'true' : undefined}
              data-over={over === one.id || undefined}
              {...target(one)}
            >
              <button type="button" className="allocation-item" onClick={() => setAt(index)}>
                <strong>{one.orderNumber}</strong>
                <span className="quiet">
                  {one.dueOn ? t('money.dueOn', { day: day(one.dueOn) }) : t('money.notDue')}
                  {one.overdue && <Tag color="red">{t('shared.overdue')}</Tag>}
                </span>
                <span>{t('money.openOf', { amount: money(one.open) })}</span>
              </button>
              <Input
                ref={field => {
                  fields.current[one.id] = field?.input ?? null;
                }}
                inputMode="decimal"
                value={plan[one.id] ?? ''}
                aria-label={t('money.amountFor', { order: one.orderNumber })}
                aria-invalid={fault(one.id) !== undefined}
                status={fault(one.id) ? 'error' : ''}
                suffix={currency}
                onFocus={() => setAt(index)}
                onChange={event => {
                  const { value } = event.target;
                  change(before => (value === '' ? taken(before, one) : { ...before, [one.id]: value }));
                }}
                onKeyDown={event => event.key === 'Escape' && event.currentTarget.blur()}
              />
              <Button onClick={() => change(before => given(payment, before, one))}>{t('money.giveRest')}</Button>
              {fault(one.id) && <span role="alert">{t(fault(one.id) as Fault)}</span>}
              {failedAt === one.id && <ProblemView problem={problem} />}
            </li>
          ))}
        </ol>
      </div>
      {others.length > 0 && (
        <p className="quiet">
          {t('money.otherCurrency')}{' '}
          {others.map(one => (
            <Link key={one.id} to={`/receivables/${one.id}`}>
              {one.orderNumber} {money(one.open)}{' '}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}

/** What was planned, kept until it is done: each receivable's share has its own key, so a lost answer never makes two. */
function usePlan(payment: Payment) {
  const { staffId } = useMe();
  const where = placeOfDraft(staffId, 'plan /api/payments/{id}/allocations', payment.id);
  const [{ plan, keys }, setKept] = useState<Kept>(() => (keptDraft(where)?.values as Kept | undefined) ?? NOTHING);
  const now = useRef({ plan, keys });
  const keep = useCallback((kept: Kept) => {
    now.current = kept;
    setKept(kept);
  }, []);
  const change = useCallback(
    (to: (before: Plan) => Plan) => {
      const before = now.current;
      const planned = to(before.plan);
      // another amount is another command
      const keyOf = (id: string) => (planned[id] === before.plan[id] && before.keys[id]) || newKey();
      keep({ plan: planned, keys: Object.fromEntries(Object.keys(planned).map(id => [id, keyOf(id)])) });
      keepDraft(where, freshDraft(now.current));
    },
    [where, keep],
  );
  const drop = useCallback(() => {
    dropDraft(where);
    keep(NOTHING);
  }, [where, keep]);
  return { plan, keys, change, drop };
}

const NOTHING: Kept = { plan: {}, keys: {} };

interface Kept {
  plan: Plan;
  keys: Record<string, string>;
}
