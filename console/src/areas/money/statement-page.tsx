import { FilePdfOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, Space } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { call } from '../../api/client';
import { useMay } from '../../api/me';
import type { Answer, Documented } from '../../api/types';
import { post } from '../../shared/commands';
import { thisMonth } from '../../shared/format';
import { Facts, Rows } from '../../shared/parts';
import { Picker } from '../../shared/pickers';
import { PrintButton } from '../../shared/print-button';
import { ProblemView } from '../../shared/problem-view';
import { useTexts } from '../../texts';
import { fieldName, words } from '../../texts/words';

const CommandForm = lazy(async () => ({ default: (await import('../../shared/command-form')).CommandForm }));

const CURRENCIES = ['CNY', 'USD', 'EUR', 'HKD'];
const HAND_OUT = post('/api/statements/{customerId}/papers', {
  begin: ({ currency, from, to }) => ({ currency, from, to }),
});
const SEND = post('/api/balance-confirmations', {
  begin: ({ customerId, currency, from, to }) => ({ customerId, currency, from, to }),
  help: ({ customerName }) => ({ customerId: { known: String(customerName ?? '') } }),
});

type Statement = Answer<'/api/statements/{customerId}'>;

/** A customer's account from one day to another, as it is sent to them, with the paper to look at or to hand out, and the confirmation of it (FIN-06, FIN-12). */
export function StatementPage() {
  const t = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const [sending, setSending] = useState<'hand-out' | 'send-balance'>();
  const customerId = address.get('customerId') ?? undefined;
  const asked = {
    currency: address.get('currency') ?? 'CNY',
    from: address.get('from') ?? thisMonth().from,
    to: address.get('to') ?? thisMonth().to,
  };
  const set = (name: string, value: string | undefined) =>
    setAddress(
      before => {
        const next = new URLSearchParams(before);
        value ? next.set(name, value) : next.delete(name);
        return next;
      },
      { replace: true },
    );
  const read = useQuery({
    queryKey: ['document', '/api/statements/{customerId}', customerId, asked],
    enabled: customerId !== undefined,
    queryFn: async () =>
      (await call('get', '/api/statements/{customerId}', { path: { customerId: customerId ?? '' }, query: asked }))
        .data as Statement,
  });
  return (
    <section aria-labelledby="statement-title">
      <header className="page-head">
        <h1 id="statement-title">
          {t('money.statement')} {read.data?.customerName}
        </h1>
        {read.data && (
          <Space wrap>
            <Button icon={<FilePdfOutlined />} href={paperOf(customerId ?? '', asked)} target="_blank">
              {t('money.openPaper')}
            </Button>
            {may('finance/Statement/hand-out') && <Button onClick={() => setSending('hand-out')}>{words('hand-out')}</Button>}
            {may('finance/Confirmation/send-balance') && (
              <Button type="primary" onClick={() => setSending('send-balance')}>
                {words('send-balance')}
              </Button>
            )}
            <PrintButton />
          </Space>
        )}
      </header>
      <search className="filters">
        <span className="filter">
          <Picker
            field="customerId"
            label={fieldName('customerId')}
            known={read.data?.customerName}
            {...(customerId ? { value: customerId } : {})}
            onChange={id => set('customerId', id)}
          />
        </span>
        <Select
          aria-label={fieldName('currency')}
          value={asked.currency}
          options={CURRENCIES.map(value => ({ value, label: value }))}
          onChange={value => set('currency', value)}
        />
        {(['from', 'to'] as const).map(name => (
          <span key={name} className="day">
            <label htmlFor={`statement-${name}`} className="quiet">
              {fieldName(name)}
            </label>
            <Input
              id={`statement-${name}`}
              type="date"
              value={asked[name]}
              onChange={event => set(name, event.target.value || undefined)}
            />
          </span>
        ))}
      </search>
      {!customerId && <p className="quiet empty">{t('money.chooseCustomer')}</p>}
      {read.error && <ProblemView problem={read.error} retry={() => read.refetch()} />}
      {read.data && <Account of={read.data} />}
      {customerId && <Left customerId={customerId} />}
      {sending && read.data && (
        <Suspense>
          <CommandForm
            action={sending}
            command={sending === 'hand-out' ? HAND_OUT : SEND}
            service="finance"
            document={read.data as unknown as Documented}
            reread={async () => undefined}
            onDone={made =>
              sending === 'hand-out' ? setSending(undefined) : navigate(`/balance-confirmations/${(made as Documented).id}`)
            }
            onClose={() => setSending(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
}

const paperOf = (customerId: string, asked: Record<string, string>) =>
  [`/api/statements/${encodeURIComponent(customerId)}/paper`, new URLSearchParams(asked)].join('?');

/** The statements that left the house, each to be printed again as it was. */
function Left({ customerId }: { customerId: string }) {
  const t = useTexts();
  const read = useQuery({
    queryKey: ['document', '/api/statements/{customerId}/papers', customerId],
    queryFn: async () =>
      (await call('get', '/api/statements/{customerId}/papers', { path: { customerId } }))
        .data as Answer<'/api/statements/{customerId}/papers'>,
  });
  if (read.error) {
    return <ProblemView problem={read.error} retry={() => read.refetch()} />;
  }
  if (!read.data?.items.length) {
    return null;
  }
  return (
    <section aria-label={t('money.statementsSent')}>
      <h2>{t('money.statementsSent')}</h2>
      <Rows
        rows={read.data.items as unknown as Record<string, unknown>[]}
        columns={['number', 'at', 'by', 'pages']}
        open={row => `/api/statements/${encodeURIComponent(customerId)}/papers/${row.id}`}
      />
    </section>
  );
}

const DOCUMENTS: Record<string, string> = {
  INVOICE: '/invoices',
  PAYMENT: '/payments',
  CREDIT_NOTE: '/credit-notes',
  REFUND: '/refunds',
  WRITE_OFF: '/write-offs',
};

function Account({ of }: { of: Statement }) {
  const t = useTexts();
  const place = (row: Record<string, unknown>) => {
    const list = Object.entries(DOCUMENTS).find(([kind]) => String(row.kind).startsWith(kind))?.[1];
    return list && row.documentId ? `${list}/${row.documentId}` : `/orders?q=${encodeURIComponent(String(row.number ?? ''))}`;
  };
  return (
    <>
      <Facts of={of as unknown as Record<string, unknown>} names={['opening', 'closing', 'open', 'onAccount', 'asOf']} />
      <section aria-label={t('money.movements')}>
        <h2>{t('money.movements')}</h2>
        <Rows
          rows={of.movements as unknown as Record<string, unknown>[]}
          columns={['number', 'kind', 'at', 'amount', 'balance']}
          open={place}
        />
      </section>
      <section aria-label={t('money.openItems')}>
        <h2>{t('money.openItems')}</h2>
        <Rows
          rows={of.openItems as unknown as Record<string, unknown>[]}
          columns={['number', 'claim', 'open', 'dueOn', 'daysOverdue']}
          open={row => `/orders/${row.orderId}`}
        />
      </section>
    </>
  );
}
