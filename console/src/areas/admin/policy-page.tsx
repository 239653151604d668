import { ArrowLeftOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox, Form, Input, InputNumber, Select, Space } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { call } from '../../api/client';
import { Problem } from '../../api/problem';
import type { Answer } from '../../api/types';
import { DataTable } from '../../shared/data-table';
import { type Difference, differences } from '../../shared/differences';
import { moment } from '../../shared/format';
import { ProblemView } from '../../shared/problem-view';
import type { Service } from '../../shared/schema';
import { useTexts } from '../../texts';
import { fieldName, words } from '../../texts/words';
import { usePolicyWords } from './policy-words';
import { SERVICES } from './side-by-side';

type Policy = Answer<'/api/admin/finance/policies/{name}'>;
type Rule = Policy['values'][number];

interface Trial {
  tried: number;
  divergences: { id: string; number: string; went: string[]; wouldGo: string[] }[];
}

const MONTH = 30;
const YEAR = 366;
const SHORT = 60;

const isCompound = (value: unknown): value is object => typeof value === 'object' && value !== null;
/** Short lists stay on their line. */
function pretty(value: object): string {
  const line = JSON.stringify(value);
  return line.length <= SHORT ? line : JSON.stringify(value, null, 2);
}

/** A value as text: lists and maps as people edit them. */
const told = (value: unknown): string => (isCompound(value) ? pretty(value) : String(value ?? ''));

/** One policy: what holds now, how it came to that, what a change would have done, and the change itself. */
export function PolicyPage() {
  const t = useTexts();
  const { nameOf, byWhom } = usePolicyWords();
  const { service: named = '', name = '' } = useParams();
  const service = SERVICES.find(one => one === named) ?? 'order';
  const path = `/api/admin/${service}/policies/${encodeURIComponent(name)}`;
  const [changing, setChanging] = useState(false);
  const read = useQuery({ queryKey: ['document', path], queryFn: async () => (await call('get', path)).data as Policy });
  const policy = read.data;
  if (!policy) {
    return read.error ? <ProblemView problem={read.error} retry={() => read.refetch()} /> : null;
  }
  const mayChange = policy.actions.some(action => action.name === 'change' && action.allowed);
  return (
    <article aria-labelledby="policy-title">
      <Link to="/admin/policies" className="back">
        <ArrowLeftOutlined /> {t('shared.back')}
      </Link>
      <header className="page-head">
        <h1 id="policy-title">{nameOf(policy.name)}</h1>
        {mayChange && !changing && (
          <Button type="primary" onClick={() => setChanging(true)}>
            {t('admin.change')}
          </Button>
        )}
      </header>
      <p className="quiet">
        {t('admin.version', { version: policy.version })},{' '}
        {t('admin.changedBy', { since: moment(policy.since), who: byWhom(policy.changedBy) })}
      </p>
      {changing ? (
        <Change policy={policy} service={service} reread={() => read.refetch()} onDone={() => setChanging(false)} />
      ) : (
        <section aria-label={t('admin.values')}>
          <h2>{t('admin.values')}</h2>
          <DataTable<Rule>
            label={t('admin.values')}
            identity={rule => rule.key}
            rows={policy.values}
            columns={[
              { name: 'key', title: t('admin.rule'), render: rule => words(rule.key) },
              { name: 'value', title: t('admin.value'), render: rule => <Told value={rule.value} unit={rule.unit} /> },
              { name: 'description', title: fieldName('description'), render: rule => rule.description },
              { name: 'rule', title: fieldName('rule'), render: rule => <span className="quiet">{rule.rule}</span> },
            ]}
          />
        </section>
      )}
      <Past versions={policy.history ?? []} />
    </article>
  );
}

function Told({ value, unit }: { value: unknown; unit?: string | undefined }) {
  const t = useTexts();
  if (isCompound(value)) {
    return <pre className="raw">{told(value)}</pre>;
  }
  return typeof value === 'boolean' ? t(value ? 'shared.yes' : 'shared.no') : `${told(value)} ${unit ?? ''}`;
}

type Version = NonNullable<Policy['history']>[number];

/** Every version, and in what two of them differ. */
function Past({ versions }: { versions: Version[] }) {
  const t = useTexts();
  const { byWhom } = usePolicyWords();
  const [older, setOlder] = useState<number | undefined>(versions[1]?.version);
  const [newer, setNewer] = useState<number | undefined>(versions[0]?.version);
  const valuesOf = (wanted: number | undefined) => versions.find(one => one.version === wanted)?.values;
  const options = versions.map(one => ({ value: one.version, label: t('admin.version', { version: one.version }) }));
  const changed = older && newer ? differences(valuesOf(older), valuesOf(newer)) : [];
  return (
    <section aria-label={t('admin.history')}>
      <h2>{t('admin.history')}</h2>
      <DataTable<Version>
        label={t('admin.history')}
        identity={one => String(one.version)}
        rows={versions}
        columns={[
          { name: 'version', title: fieldName('version'), figure: true, render: one => one.version },
          { name: 'since', title: fieldName('since'), render: one => moment(one.since) },
          { name: 'changedBy', title: fieldName('changedBy'), render: one => byWhom(one.changedBy) },
          { name: 'reason', title: fieldName('reason'), render: one => one.reason },
        ]}
      />
      {versions.length > 1 && (
        <>
          <h2>{t('admin.compare')}</h2>
          <Space wrap className="spaced">
            <Select aria-label={t('shared.older')} options={options} value={older ?? null} onChange={value => setOlder(value)} />
            <Select aria-label={t('shared.newer')} options={options} value={newer ?? null} onChange={value => setNewer(value)} />
          </Space>
          <Differing rows={changed} />
        </>
      )}
    </section>
  );
}

function Differing({ rows }: { rows: Difference[] }) {
  const t = useTexts();
  return (
    <DataTable<Difference>
      label={t('admin.compare')}
      identity={({ field }) => field}
      rows={rows}
      empty={t('shared.versionsEqual')}
      columns={[
        { name: 'field', title: t('admin.rule'), render: ({ field }) => field.split('.').map(words).join(' › ') },
        { name: 'was', title: t('shared.older'), render: ({ was }) => told(was) },
        { name: 'now', title: t('shared.newer'), render: ({ now }) => <strong>{told(now)}</strong> },
      ]}
    />
  );
}

interface ChangeProps {
  policy: Policy;
  service: Service;
  reread: () => Promise<unknown>;
  onDone: () => void;
}

type Typed = Record<string, string | number | boolean | null>;

/** New values, tried on past documents before they hold. */
function Change({ policy, service, reread, onDone }: ChangeProps) {
  const t = useTexts();
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const [reason, setReason] = useState('');
  const [days, setDays] = useState(MONTH);
  const [trial, setTrial] = useState<Trial>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const begin = Object.fromEntries(
    policy.values.map(({ key, value }) => [key, isCompound(value) ? told(value) : (value as string | number | boolean)]),
  );

  /** What is to be changed, in the form in which the policy has it. */
  const changed = (): Record<string, unknown> => {
    const typed = form.getFieldsValue(true) as Typed;
    const now = policy.values.map(({ key, value }) => [key, isCompound(value) ? parsed(key, String(typed[key])) : typed[key]]);
    return Object.fromEntries(
      now.filter(([key, value]) => told(value) !== told(policy.values.find(one => one.key === key)?.value)),
    ) as Record<string, unknown>;
  };
  const parsed = (key: string, text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch (wrong) {
      throw new Problem(400, { title: t('admin.notReadable', { key: words(key), why: (wrong as Error).message }) });
    }
  };
  const attempt = async (what: (values: Record<string, unknown>) => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const values = changed();
      if (Object.keys(values).length === 0) {
        throw new Problem(400, { title: t('admin.unchanged') });
      }
      await what(values);
    } catch (failed) {
      setProblem(failed);
    } finally {
      setBusy(false);
    }
  };
  const simulate = () =>
    attempt(async values => {
      const { data } = await call('post', `/api/admin/${service}/policies/${policy.name}/simulation`, { body: { days, values } });
      setTrial(data as Trial);
    });
  const save = () =>
    attempt(async values => {
      await call('put', `/api/admin/${service}/policies/${policy.name}`, {
        body: { values, reason },
        headers: { 'If-Match': `"${policy.version}"` },
      });
      message.success(t('shared.done'));
      await reread();
      onDone();
    });
  return (
    <Form form={form} layout="vertical" initialValues={begin} onFinish={save} disabled={busy} className="policy">
      {policy.values.map(rule => (
        <Form.Item
          key={rule.key}
          name={rule.key}
          {...(typeof rule.value === 'boolean' ? { valuePropName: 'checked' } : { label: words(rule.key) })}
          extra={`${rule.description ?? ''} (${rule.rule})`}
        >
          <Control rule={rule} />
        </Form.Item>
      ))}
      <fieldset className="group">
        <legend>{t('admin.simulate')}</legend>
        <p className="quiet">{t('admin.simulationHint')}</p>
        <Space wrap>
          <InputNumber
            aria-label={t('admin.days')}
            prefix={t('admin.days')}
            min={1}
            max={YEAR}
            value={days}
            onChange={value => setDays(value ?? MONTH)}
          />
          <Button onClick={simulate}>{t('admin.simulate')}</Button>
        </Space>
        {trial && <Tried trial={trial} />}
      </fieldset>
      <Form.Item label={t('admin.reason')} required>
        <Input aria-label={t('admin.reason')} value={reason} onChange={event => setReason(event.target.value)} />
      </Form.Item>
      {Boolean(problem) && <ProblemView problem={problem} />}
      <Space className="submit" wrap>
        <Button type="primary" htmlType="submit" loading={busy} disabled={!reason.trim()}>
          {t('admin.save')}
        </Button>
        <Button onClick={onDone}>{t('admin.stopChanging')}</Button>
      </Space>
    </Form>
  );
}

/** The control alone; the form gives it its value. */
function Control({ rule, ...given }: { rule: Rule }) {
  const { value, unit } = rule;
  if (typeof value === 'boolean') {
    return <Checkbox {...given}>{words(rule.key)}</Checkbox>;
  }
  if (typeof value === 'number') {
    return <InputNumber {...given} {...(unit ? { suffix: unit } : {})} />;
  }
  return isCompound(value) ? (
    <Input.TextArea {...given} rows={6} className="grows raw" />
  ) : (
    <Input {...given} {...(unit ? { suffix: unit } : {})} />
  );
}

function Tried({ trial }: { trial: Trial }) {
  const t = useTexts();
  return (
    <>
      <Alert
        className="spaced"
        showIcon
        type={trial.divergences.length ? 'warning' : 'success'}
        title={t('admin.tried', { tried: trial.tried, count: trial.divergences.length })}
      />
      {trial.divergences.length > 0 && (
        <DataTable<Trial['divergences'][number]>
          label={t('admin.simulate')}
          identity={one => one.id}
          rows={trial.divergences}
          columns={[
            { name: 'number', title: t('admin.document'), render: one => one.number },
            { name: 'went', title: t('admin.went'), render: one => one.went.map(words).join('、') },
            { name: 'wouldGo', title: t('admin.wouldGo'), render: one => <strong>{one.wouldGo.map(words).join('、')}</strong> },
          ]}
        />
      )}
    </>
  );
}
