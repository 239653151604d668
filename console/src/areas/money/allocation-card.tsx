import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Space, Tag } from 'antd';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { read } from '../../api/client';
import { amountOf, sums } from '../../shared/amounts';
import { day, money } from '../../shared/format';
import { useKeys } from '../../shared/keys';
import { ProblemView } from '../../shared/problem-view';
import { useTexts } from '../../texts';
import { useAllocating } from './allocating';
import { type Fault, faultOf, filled, given, oldestFirst, type Payment, restOf, taken } from './allocation';
import { paymentKind } from './kinds';
import { usePlan } from './plan';

const MOST = 200;
const WHAT = 'application/x-payment';

/** What a payment may cover, beside what is left of it: by keys, by dragging what is left onto an item, or typed (FIN-09). */
export function AllocationCard({ payment }: { payment: Payment }) {
  const t = useTexts();
  const { message } = App.useApp();
  const client = useQueryClient();
  const kept = usePlan(payment);
  const { plan, sent, change, prune } = kept;
  const [at, setAt] = useState(0);
  const [over, setOver] = useState<string>();
  const fields = useRef<Record<string, HTMLInputElement | null>>({});
  const buttons = useRef<Record<string, HTMLButtonElement | null>>({});
  const listed = ['list', '/api/receivables', 'open of', payment.customerId];
  const open = useQuery({
    queryKey: listed,
    queryFn: () =>
      read('/api/receivables', { query: { customerId: payment.customerId, state: 'OPEN', sort: 'dueOn', limit: MOST } }),
  });
  const { currency } = payment.unallocated;
  const all = open.data?.items ?? [];
  const items = oldestFirst(all, currency);
  const others = all.filter(one => one.open.currency !== currency);
  const place = Math.min(at, items.length - 1);
  // as long as nobody knows what became of what was sent, it is sent again as it was, and nothing else is planned
  const held = sent.length > 0;
  const rest = restOf(payment, Object.fromEntries(Object.entries(plan).filter(([id]) => !sent.includes(id))));
  const fault = (id: string): Fault | undefined => {
    const one = items.find(item => item.id === id);
    return one && !held ? faultOf(plan, one) : undefined;
  };
  const faulty = !held && (rest < 0n || items.some(one => fault(one.id) !== undefined));
  const openIds = open.data && items.map(one => one.id).join(' ');
  useEffect(() => {
    if (openIds !== undefined) {
      prune(openIds.split(' '));
    }
  }, [openIds, prune]);

  const reread = async () => {
    await client.invalidateQueries();
    const isRead = (queryKey: string[]) => !client.getQueryState(queryKey)?.isInvalidated;
    return isRead(listed) && isRead(['document', paymentKind.path, payment.id]);
  };
  const { busy, problem, failedAt, send } = useAllocating(payment, items, kept, reread);

  const allocate = async () => {
    if (!busy && !faulty && (await send()).all) {
      message.success(t('shared.done'));
    }
  };

  const goTo = (index: number) => {
    setAt(index);
    buttons.current[items[index]?.id ?? '']?.focus();
  };
  const take = (key: string): boolean => {
    const chosen = items[place];
    if (!chosen) {
      return false;
    }
    if (key === 'ArrowDown' || key === 'j') {
      goTo(Math.min(place + 1, items.length - 1));
    } else if (key === 'ArrowUp' || key === 'k') {
      goTo(Math.max(place - 1, 0));
    } else if (key === 'f') {
      change(() => filled(payment, items));
    } else if (key === 'Backspace') {
      change(before => taken(before, chosen));
    } else if (key === 'e') {
      fields.current[chosen.id]?.focus();
    } else if (key === 's') {
      void allocate();
    } else {
      return false;
    }
    return true;
  };
  useKeys(take, '.allocation');

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
          <div className="allocation-rest" draggable={rest > 0n && !held} {...dragged}>
            <span className="quiet">{t('money.left')}</span>
            <output aria-label={t('money.left')}>{money({ amount: amountOf(rest), currency })}</output>
            {rest > 0n && !held && <span className="quiet">{t('money.dragIt')}</span>}
          </div>
          {held && !busy && <p role="alert">{t('money.sentUnknown')}</p>}
          {rest < 0n && !held && <p role="alert">{t('money.abovePayment')}</p>}
          <p className="quiet">
            {sums(all.map(one => one.open))
              .map(sum => t('money.openOf', { amount: money(sum) }))
              .join(' · ')}
          </p>
          {open.data?.next && <p className="quiet">{t('money.moreOpen', { count: MOST })}</p>}
          <Space wrap>
            <Button onClick={() => change(() => filled(payment, items))} disabled={held || items.length === 0}>
              {t('money.fillOldest')}
            </Button>
            <Button onClick={() => change(() => ({}))} disabled={held || Object.keys(plan).length === 0}>
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
              <button
                ref={button => {
                  buttons.current[one.id] = button;
                }}
                type="button"
                className="allocation-item"
                onFocus={() => setAt(index)}
                onClick={() => setAt(index)}
                onKeyDown={event => {
                  if (event.key === 'Enter') {
                    event.preventDefault();
                    change(before => given(payment, before, one));
                  }
                }}
              >
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
                readOnly={held}
                onFocus={() => setAt(index)}
                onChange={event => {
                  const { value } = event.target;
                  change(before => (value === '' ? taken(before, one) : { ...before, [one.id]: value }));
                }}
                onKeyDown={event => event.key === 'Escape' && event.currentTarget.blur()}
              />
              <Button disabled={held} onClick={() => change(before => given(payment, before, one))}>
                {t('money.giveRest')}
              </Button>
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
