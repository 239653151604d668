import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Form, Modal, Select, Space } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { call } from '../api/client';
import { useMe } from '../api/me';
import { rereadPeople } from '../api/people';
import { type Place, Problem, placeOf } from '../api/problem';
import type { Documented } from '../api/types';
import { useTexts } from '../texts';
import { fieldName, words } from '../texts/words';
import type { Command, Part } from './commands';
import { DataTable } from './data-table';
import { type Difference, differences } from './differences';
import { type Draft, dropDraft, freshDraft, keepDraft, keptDraft, placeOfDraft } from './drafts';
import { moment } from './format';
import { ProblemView } from './problem-view';
import { bodyOf, type FormOf, formsOf, knownOf, type Schema, type Service } from './schema';
import { Fields, type Help } from './schema-fields';
import { useWide } from './screen';
import { Value } from './value';

interface FormProps {
  action: string;
  command: Command;
  service: Service;
  /** The document that the command is about; an empty one for a new one. */
  document: Documented;
  /** Reads the document again. */
  reread: () => Promise<Documented | undefined>;
  onDone: (answer: unknown) => void;
  onClose: () => void;
}

/** The form of one command, at the side on a desk and over the whole screen on a phone. */
export function CommandForm(props: FormProps) {
  const wide = useWide();
  const service = props.command.service ?? props.service;
  const forms = useQuery({
    queryKey: ['forms', service],
    queryFn: () => formsOf(service),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const form = forms.data?.[`${props.command.method} ${props.command.path}`] ?? (forms.data ? {} : undefined);
  const command = props.command.path;
  const identity = identityOf(props);
  const begin = useQuery({
    queryKey: ['begin', command, identity, props.document.revision],
    enabled: form !== undefined,
    gcTime: 0,
    // The form stays while the document is read again, with what was typed and what somebody else has changed.
    placeholderData: (before, query) => (query?.queryKey[1] === command && query?.queryKey[2] === identity ? before : undefined),
    queryFn: async () => ({
      values: (await beginOf(props.command, props.document, form ?? {})) ?? {},
      parts: await props.command.parts?.(props.document),
      help: await props.command.help?.(props.document),
    }),
  });
  if (!form || begin.data === undefined) {
    return null;
  }
  return form.body || props.command.parts ? (
    <Drawer
      open
      title={words(props.action)}
      onClose={props.onClose}
      size={wide ? 560 : '100%'}
      destroyOnHidden
      mask={{ closable: false }}
    >
      <Typed {...props} form={form} begin={begin.data.values} parts={begin.data.parts} help={begin.data.help ?? {}} />
    </Drawer>
  ) : (
    <Asked {...props} form={form} />
  );
}

/** What a form begins with: what the command says, or what the document says of the same fields. */
function beginOf(command: Command, document: Documented, form: FormOf): unknown {
  return command.begin?.(document) ?? (command.edits && form.body ? knownOf(form.body, document) : undefined);
}

interface Submission {
  problem: unknown;
  busy: boolean;
  /** What the other person changed, while mine was typed. */
  overtaken: Difference[] | undefined;
  send: (body: unknown, draft: Draft, part?: string | number) => Promise<boolean>;
}

/** Sends a command under the draft's key, against the revision that the person has seen. */
function useSubmission({ command, document, reread, onDone }: FormProps, form: FormOf, onReused: () => void): Submission {
  const client = useQueryClient();
  const { message } = App.useApp();
  const t = useTexts();
  const seen = useRef(document);
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [overtaken, setOvertaken] = useState<Difference[]>();

  const send = async (body: unknown, draft: Draft, part?: string | number) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { data } = await call(command.method, command.path, {
        path: pathOf(command.path, seen.current, part),
        ...(body === undefined ? {} : { body }),
        headers: {
          'Idempotency-Key': draft.key,
          ...(form.seen && seen.current.revision !== undefined ? { 'If-Match': `"${seen.current.revision}"` } : {}),
        },
      });
      await Promise.all([client.invalidateQueries(), rereadPeople(client, command.path)]);
      message.success(t('shared.done'));
      onDone(data);
      return true;
    } catch (failed) {
      if (failed instanceof Problem && failed.overtaken) {
        const now = await reread().catch(() => undefined);
        if (now) {
          setOvertaken(differences(seen.current, now));
          seen.current = now;
        }
      } else if (failed instanceof Problem && failed.kind === 'idempotency-key-reused') {
        onReused();
        await client.invalidateQueries();
      }
      setProblem(failed);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { problem, busy, overtaken, send };
}

/** What the document is known by; some are known by what they are about. */
const identityOf = ({ command, document }: Pick<FormProps, 'command' | 'document'>) =>
  String(document.id ?? Object.values(pathOf(command.path, document))[0] ?? '');

/** What stands in the braces of an address: first the document, then its part. */
function pathOf(template: string, document: Documented, part?: string | number): Record<string, string | number> {
  const names = [...template.matchAll(/\{(\w+)}/g)].map(match => match[1] as string);
  return Object.fromEntries(
    names.map((name, at) => [name, at === 0 ? String(document.id ?? document[name] ?? '') : (part ?? '')]),
  );
}

/** A command that needs no words: it is asked for once more. */
function Asked(props: FormProps & { form: FormOf }) {
  const t = useTexts();
  const [draft] = useState(() => freshDraft(undefined));
  const { problem, busy, overtaken, send } = useSubmission(props, props.form, () => {});
  return (
    <Modal
      open
      title={words(props.action)}
      okText={overtaken ? t('shared.overtakenGo') : t('shared.confirmIt')}
      cancelText={t('shared.cancel')}
      confirmLoading={busy}
      onCancel={props.onClose}
      onOk={() => send(undefined, draft)}
    >
      {overtaken ? (
        <Overtaken changes={overtaken} mine={{}} />
      ) : problem ? (
        <Trouble problem={problem} />
      ) : (
        <p>{t('shared.confirmQuestion')}</p>
      )}
    </Modal>
  );
}

function useDraft({ action, command, document }: FormProps, begin: unknown) {
  const { staffId } = useMe();
  const place = placeOfDraft(staffId, `${action} ${command.path}`, identityOf({ command, document }));
  const kept = useRef(keptDraft(place));
  const draft = useRef<Draft>(kept.current ?? freshDraft(begin));
  return {
    draft,
    /** When the draft that was taken up again was typed. */
    takenUp: kept.current?.at,
    keep: (values: unknown) => {
      draft.current = { ...draft.current, values, at: new Date().toISOString() };
      keepDraft(place, draft.current);
    },
    drop: () => {
      dropDraft(place);
      draft.current = freshDraft(begin);
    },
  };
}

const PART = '__part';

interface TypedProps extends FormProps {
  form: FormOf;
  begin: unknown;
  parts: Part[] | undefined;
  help: Help;
}

/** Where a form shows what a service calls so: there, at a part of it (an amount of money), or inside the part that the service leaves out. */
function shownAt(place: Place, shown: Place[]): Place {
  const is = (one: Place) => one.join('.') === place.join('.');
  const begins = (one: Place) => is(one.slice(0, place.length));
  const ends = (one: Place) => is(one.slice(-place.length)) || is(one.slice(-place.length - 1, -1));
  return shown.find(is) ?? shown.find(begins) ?? shown.find(ends) ?? place;
}

function Typed(props: TypedProps) {
  const t = useTexts();
  const [fields] = Form.useForm();
  const { form, begin, parts, help } = props;
  const { draft, takenUp, keep, drop } = useDraft(props, begin);
  const [told, setTold] = useState(takenUp);
  const { problem, busy, overtaken, send } = useSubmission(props, form, drop);
  const body = form.body as Schema | undefined;

  useEffect(() => {
    if (problem instanceof Problem) {
      const shown = fields.getFieldsError().map(({ name }) => name as Place);
      const wrong = problem.errors.map(error => ({ name: shownAt(placeOf(error.field), shown), errors: [error.message] }));
      fields.setFields(wrong);
      const first = wrong.find(({ name }) => fields.getFieldInstance(name));
      if (first) {
        fields.scrollToField(first.name, { focus: true });
      }
    }
  }, [problem, fields]);

  const submit = async (values: Record<string, unknown>) => {
    keep(values);
    const typed = body ? (bodyOf(body, values) ?? {}) : undefined;
    if (await send(typed, draft.current, values[PART] as string | number | undefined)) {
      drop();
    }
  };
  const discard = () => {
    drop();
    fields.resetFields();
    fields.setFieldsValue(begin);
    setTold(undefined);
  };
  return (
    <Form
      form={fields}
      layout="vertical"
      initialValues={(takenUp ? draft.current.values : begin) as object}
      onValuesChange={(_, values) => keep(values)}
      onFinish={submit}
      scrollToFirstError={{ focus: true }}
      disabled={busy}
      requiredMark
    >
      {told && (
        <Alert
          className="spaced"
          type="info"
          title={t('shared.draftKept', { when: moment(told) })}
          action={<Button onClick={discard}>{t('shared.discard')}</Button>}
        />
      )}
      {parts && (
        <Form.Item
          name={PART}
          label={t('shared.item')}
          rules={[{ required: true, message: t('shared.required') }]}
          {...(parts.length === 1 ? { initialValue: parts[0]?.value } : {})}
        >
          <Select options={parts} placeholder={t('shared.choose')} />
        </Form.Item>
      )}
      {body && <Fields schema={body} place={[]} help={help} />}
      {overtaken ? (
        <Overtaken changes={overtaken} mine={fields.getFieldsValue(true)} />
      ) : problem ? (
        <Trouble problem={problem} />
      ) : null}
      <Space className="submit">
        <Button type="primary" htmlType="submit" loading={busy}>
          {overtaken ? t('shared.overtakenGo') : t('shared.submit')}
        </Button>
        <Button onClick={props.onClose}>{t('shared.cancel')}</Button>
      </Space>
    </Form>
  );
}

/** A refusal; where nobody knows whether it was done, what to do about that. */
function Trouble({ problem }: { problem: unknown }) {
  const t = useTexts();
  const known = problem instanceof Problem ? problem : undefined;
  return (
    <div className="spaced">
      <ProblemView problem={problem} />
      {known?.status === 504 && <p>{t('shared.unknownOutcome')}</p>}
      {known?.kind === 'idempotency-key-reused' && <p>{t('shared.doneBefore')}</p>}
    </div>
  );
}

/** What the other person changed, beside mine. */
function Overtaken({ changes, mine }: { changes: Difference[]; mine: unknown }) {
  const t = useTexts();
  const own = (field: string): unknown =>
    placeOf(field).reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part as string], mine);
  const label = (field: string) =>
    placeOf(field)
      .map(part => (typeof part === 'number' ? `${part + 1}` : fieldName(part)))
      .join(' › ');
  const last = (field: string) => String(placeOf(field).at(-1));
  return (
    <Alert
      className="spaced"
      type="warning"
      showIcon
      title={t('shared.overtaken')}
      description={
        <>
          <p>{t('shared.overtakenHint')}</p>
          <DataTable<Difference>
            identity={({ field }) => field}
            rows={changes}
            columns={[
              { name: 'field', title: t('shared.field'), render: ({ field }) => label(field) },
              { name: 'was', title: t('shared.overtakenWas'), render: ({ field, was }) => <Value name={last(field)} of={was} /> },
              {
                name: 'now',
                title: t('shared.overtakenNow'),
                render: ({ field, now }) => (
                  <strong>
                    <Value name={last(field)} of={now} />
                  </strong>
                ),
              },
              {
                name: 'mine',
                title: t('shared.overtakenMine'),
                render: ({ field }) => <Value name={last(field)} of={own(field)} />,
              },
            ]}
          />
        </>
      }
    />
  );
}
