import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Card, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { call, read } from '../../api/client';
import { useMe } from '../../api/me';
import { Problem, placeOf } from '../../api/problem';
import { type Draft, dropDraft, freshDraft, keepDraft, keptDraft, placeOfDraft } from '../../shared/drafts';
import { moment, money, today } from '../../shared/format';
import { Picker } from '../../shared/pickers';
import { ProblemView } from '../../shared/problem-view';
import { StateTag } from '../../shared/state-tag';
import { useTexts } from '../../texts';
import { words } from '../../texts/words';
import { emptyRow, isEmpty, type Row } from './intake';
import { IntakeGrid } from './intake-grid';
import { type Known, knownOfCustomer } from './known-delivery';

interface Head {
  customerId?: string;
  projectName?: string;
  contractId?: string;
  requestedShipDate?: string;
  paymentTerms?: { kind?: string; depositPercent?: number; creditDays?: number };
  taxIncluded?: boolean;
  invoiceTitle?: string;
  priceReason?: string;
  delivery?: { address?: string; consignee?: string; phone?: string };
}

interface Typed {
  head: Head;
  rows: Row[];
}

const BEGIN: Typed = {
  head: { taxIncluded: true, paymentTerms: { kind: 'PREPAID' } },
  rows: [emptyRow(), emptyRow(), emptyRow()],
};
const KINDS = ['PREPAID', 'DEPOSIT_BALANCE', 'CREDIT'];

/** What was typed is kept with the key of its submission, until the order is there. */
function useIntake() {
  const { staffId } = useMe();
  const place = placeOfDraft(staffId, 'place', '');
  const kept = useMemo(() => keptDraft(place), [place]);
  const draft = useRef<Draft>(kept ?? freshDraft(BEGIN));
  return {
    draft,
    begin: (kept?.values as Typed | undefined) ?? BEGIN,
    takenUp: kept?.at,
    keep: (values: Typed) => {
      draft.current = { ...draft.current, values, at: new Date().toISOString() };
      keepDraft(place, draft.current);
    },
    drop: () => {
      dropDraft(place);
      draft.current = freshDraft(BEGIN);
    },
  };
}

const figure = (typed: string) => (typed.trim() === '' ? undefined : Number(typed));

function lineOf(row: Row) {
  const price = row.unitPrice.trim();
  return {
    productId: row.productId ?? '',
    ...(row.specification.trim() ? { specification: row.specification.trim() } : {}),
    quantity: figure(row.quantity) ?? 0,
    ...(price ? { unitPrice: { amount: price, currency: 'CNY' } } : {}),
    ...(row.discountPercent.trim() ? { discountPercent: figure(row.discountPercent) } : {}),
  };
}

const filledIn = (head: Head) =>
  JSON.parse(JSON.stringify(head, (_, value) => (value === '' || value === null ? undefined : value))) as Head;

/** What a customer's file can tell of an order, each value made anew of what it is now. */
function told(head: Head, anew: (now: string | undefined, of: (known: Known) => string | undefined) => string | undefined) {
  const part = (name: 'address' | 'consignee' | 'phone') => anew(head.delivery?.[name], known => known.delivery?.[name]);
  return {
    invoiceTitle: anew(head.invoiceTitle, known => known.invoiceTitle),
    delivery: { address: part('address'), consignee: part('consignee'), phone: part('phone') },
  } as Head;
}

/** What was typed, without what the customer's file says by itself: that is looked up again, and not kept on the device. */
const withoutKnown = (head: Head, known: Known): Head =>
  filledIn({ ...head, ...told(head, (now, of) => (now === of(known) ? undefined : now)) });

/** Takes an order: the customer and the terms above, the lines in a grid that takes a pasted table (ORD-01). */
export function IntakePage() {
  const t = useTexts();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { draft, begin, takenUp, keep: keepAll, drop } = useIntake();
  const filledInBy = useRef<Known>({});
  const keep = ({ head, rows }: Typed) => keepAll({ head: withoutKnown(head, filledInBy.current), rows });
  const [fields] = Form.useForm<Head>();
  const [rows, setRows] = useState<Row[]>(begin.rows);
  const [problem, setProblem] = useState<unknown>();
  const [errors, setErrors] = useState<Record<number, string>>({});
  const [busy, setBusy] = useState(false);
  const [keptSince, setKeptSince] = useState(takenUp);
  const customerId = Form.useWatch('customerId', fields) ?? begin.head.customerId;
  const taxIncluded = Form.useWatch('taxIncluded', fields) ?? begin.head.taxIncluded;
  const kind = Form.useWatch(['paymentTerms', 'kind'], fields) ?? begin.head.paymentTerms?.kind;

  const changeRows = (change: (rows: Row[]) => Row[]) =>
    setRows(before => {
      const next = change(before);
      keep({ head: fields.getFieldsValue(true), rows: next });
      return next;
    });
  /** What stands in the customer's file is filled in where nothing was typed, and goes again with another customer. */
  const fillIn = async (customer: string | undefined) => {
    const known = customer ? await knownOfCustomer(customer) : {};
    if (fields.getFieldValue('customerId') !== customer) {
      return;
    }
    const before = filledInBy.current;
    const head = fields.getFieldsValue(true) as Head;
    fields.setFieldsValue(told(head, (now, of) => (!now || now === of(before) ? of(known) : now)));
    filledInBy.current = known;
    // lines that were pasted meanwhile stay
    keep({ head: fields.getFieldsValue(true), rows: (draft.current.values as Typed).rows });
  };
  // what was taken up again names the customer, and no more of their file
  const first = useRef(fillIn);
  useEffect(() => {
    if (begin.head.customerId) {
      void first.current(begin.head.customerId);
    }
  }, [begin.head.customerId]);
  const showWhere = (failed: Problem, filled: number[]) => {
    const marked: Record<number, string> = {};
    for (const error of failed.errors) {
      const place = placeOf(error.field);
      if (place[0] === 'lines' && typeof place[1] === 'number') {
        marked[filled[place[1]] ?? place[1]] = error.message;
      } else {
        fields.setFields([{ name: place as never, errors: [error.message] }]);
      }
    }
    setErrors(marked);
  };
  const submit = async () => {
    const head = filledIn(fields.getFieldsValue(true));
    const filled = rows.flatMap((row, at) => (isEmpty(row) ? [] : [at]));
    const unclear = filled.filter(at => !rows[at]?.productId);
    if (filled.length === 0 || unclear.length > 0) {
      setErrors(Object.fromEntries(unclear.map(at => [at, t('orders.unknownProduct')])));
      message.error(t(filled.length === 0 ? 'orders.oneLine' : 'orders.lineProblems'));
      return;
    }
    setBusy(true);
    setProblem(undefined);
    setErrors({});
    keep({ head, rows });
    try {
      const body = { ...head, lines: filled.map(at => lineOf(rows[at] as Row)) };
      const { data } = await call('post', '/api/orders', { body, headers: { 'Idempotency-Key': draft.current.key } });
      drop();
      await client.invalidateQueries();
      message.success(t('shared.done'));
      navigate(`/orders/${(data as { id: string }).id}`);
    } catch (failed) {
      setProblem(failed);
      if (failed instanceof Problem) {
        showWhere(failed, filled);
      }
    } finally {
      setBusy(false);
    }
  };
  const discard = () => {
    drop();
    filledInBy.current = {};
    fields.resetFields();
    fields.setFieldsValue(BEGIN.head);
    setRows([emptyRow(), emptyRow(), emptyRow()]);
    setKeptSince(undefined);
  };
  const required = { rules: [{ required: true, message: t('shared.required') }] };
  return (
    <Form
      form={fields}
      layout="vertical"
      initialValues={begin.head}
      onValuesChange={(changed: Head, head) => {
        keep({ head: head as Head, rows });
        if ('customerId' in changed) {
          void fillIn(changed.customerId);
        }
      }}
      onFinish={submit}
      scrollToFirstError={{ focus: true }}
    >
      <header className="page-head">
        <h1>{t('orders.intake')}</h1>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('orders.placeIt')}
        </Button>
      </header>
      {keptSince && (
        <Alert
          className="spaced"
          type="info"
          title={t('shared.draftKept', { when: moment(keptSince) })}
          action={<Button onClick={discard}>{t('shared.discard')}</Button>}
        />
      )}
      {Boolean(problem) && (
        <div className="spaced" role="alert">
          <ProblemView problem={problem} />
          {problem instanceof Problem && problem.status === 504 && <p>{t('shared.unknownOutcome')}</p>}
        </div>
      )}
      <div className="columns">
        <Form.Item name="customerId" label={t('orders.customer')} {...required}>
          <Picker field="customerId" />
        </Form.Item>
        <Form.Item name="requestedShipDate" label={t('orders.shipDate')} {...required}>
          <Input type="date" min={today()} />
        </Form.Item>
        <Form.Item name="projectName" label={t('orders.project')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="contractId" label={t('orders.contract')}>
          <Picker field="contractId" />
        </Form.Item>
      </div>
      <Lately customerId={customerId} rows={rows} />
      <Card size="small" title={t('orders.lines')} className="spaced">
        <IntakeGrid rows={rows} onChange={changeRows} errors={errors} />
      </Card>
      <Card size="small" title={t('orders.terms')} className="spaced">
        <div className="columns">
          <Form.Item name={['paymentTerms', 'kind']} label={t('orders.payment')}>
            <Select options={KINDS.map(value => ({ value, label: words(value) }))} />
          </Form.Item>
          {kind === 'DEPOSIT_BALANCE' && (
            <Form.Item name={['paymentTerms', 'depositPercent']} label={t('orders.deposit')}>
              <InputNumber className="wide" min={0} max={100} />
            </Form.Item>
          )}
          {kind === 'CREDIT' && (
            <Form.Item name={['paymentTerms', 'creditDays']} label={t('orders.creditDays')}>
              <InputNumber className="wide" min={0} />
            </Form.Item>
          )}
          <Form.Item name="invoiceTitle" label={t('orders.invoiceTitle')} {...(taxIncluded ? required : {})}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="priceReason" label={t('orders.priceReason')}>
            <Input maxLength={1000} />
          </Form.Item>
          <Form.Item name="taxIncluded" valuePropName="checked">
            <Checkbox>{t('orders.taxIncluded')}</Checkbox>
          </Form.Item>
        </div>
      </Card>
      <Card size="small" title={t('orders.delivery')} className="spaced">
        <div className="columns">
          <Form.Item name={['delivery', 'address']} label={t('orders.address')} {...required}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name={['delivery', 'consignee']} label={t('orders.consignee')} {...required}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name={['delivery', 'phone']} label={t('orders.phone')} {...required}>
            <Input maxLength={40} inputMode="tel" />
          </Form.Item>
        </div>
      </Card>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('orders.placeIt')}
      </Button>
    </Form>
  );
}

const LATELY = 5;

/** The customer's last orders: whoever takes the same one twice sees it before it is placed. */
function Lately({ customerId, rows }: { customerId: string | undefined; rows: Row[] }) {
  const t = useTexts();
  const last = useQuery({
    queryKey: ['lately', customerId],
    enabled: Boolean(customerId),
    queryFn: async () => {
      const { items } = await read('/api/orders', { query: { customerId, limit: LATELY } });
      return Promise.all(items.map(one => read('/api/orders/{id}', { path: { id: one.id } })));
    },
  });
  const orders = last.data ?? [];
  if (orders.length === 0) {
    return null;
  }
  const mine = sameAs(rows.filter(row => row.productId).map(row => [row.productId as string, Number(row.quantity)]));
  const twins =
    mine === '' ? [] : orders.filter(order => sameAs(order.lines.map(line => [line.productId, line.quantity])) === mine);
  return (
    <>
      {twins.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="spaced"
          title={t('orders.twin', { numbers: twins.map(one => one.number).join(', ') })}
        />
      )}
      <div className="quiet">
        {t('orders.lately')}{' '}
        {orders.map(order => (
          <span key={order.id} className="late">
            <Link to={`/orders/${order.id}`} target="_blank">
              {order.number}
            </Link>{' '}
            {money(order.total)} <StateTag state={order.state} />
          </span>
        ))}
      </div>
    </>
  );
}

/** Two orders are twins when they have the same products in the same quantities, in whatever order. */
const sameAs = (lines: [string, number][]) =>
  lines
    .map(([product, quantity]) => `${product}×${quantity}`)
    .sort()
    .join('|');
