import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Input, Space } from 'antd';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { call } from '../../api/client';
import { useMe } from '../../api/me';
import type { Documented } from '../../api/types';
import type { Command, DocumentKind, Part } from '../../shared/commands';
import { actionsOf, readDocument } from '../../shared/document-page';
import { type Draft, dropDraft, freshDraft, keepDraft, keptDraft, placeOfDraft } from '../../shared/drafts';
import { Facts, Parts } from '../../shared/parts';
import { useNames } from '../../shared/person';
import { ProblemView } from '../../shared/problem-view';
import { type FormOf, formsOf } from '../../shared/schema';
import { useWide } from '../../shared/screen';
import { StateTag } from '../../shared/state-tag';
import { useTexts } from '../../texts';
import { OfService, words } from '../../texts/words';

const LONGEST = 500;

/** The documents that can be decided here, by where they stand; each is loaded when the first of its kind is. */
const KINDS: Record<string, () => Promise<DocumentKind>> = {
  '/orders': async () => (await import('../orders/kinds')).orderKind,
  '/returns': async () => (await import('../orders/kinds')).returnKind,
  '/quotes': async () => (await import('../contracts/kinds')).quoteKind,
  '/contracts': async () => (await import('../contracts/kinds')).contractKind,
  '/company-rules': async () => (await import('../contracts/kinds')).ruleKind,
  '/archive': async () => (await import('../contracts/kinds')).entryKind,
  '/expenses': async () => (await import('../expenses/kinds')).expenseKind,
  '/budgets': async () => (await import('../expenses/kinds')).budgetKind,
  '/bank-transfers': async () => (await import('../money/bank-kinds')).transferKind,
  '/complaints': async () => (await import('../complaints/kinds')).complaintKind,
  '/refunds': async () => (await import('../money/kinds')).refundKind,
};

/** What kind of document stands there, if it can be decided here. */
export const kindAt = async (place: string): Promise<DocumentKind | undefined> => KINDS[place]?.();

/** The only words that such a decision takes. */
const OPINIONS = ['opinion', 'reason'];
const DECISIONS = new Set([
  'approve',
  'reject',
  'give-back',
  'approve-disposal',
  'reject-disposal',
  'confirm-reading',
  'release',
  'confirm-transfer',
  'approve-remedy',
  'reject-remedy',
]);

interface Choice {
  action: string;
  command: Command;
  form: FormOf;
  /** Which field takes what was typed, if any does. */
  field: string | undefined;
  required: boolean;
  part: Part | undefined;
}

/** The decisions that may be taken now and need no more than an opinion. */
async function choicesOf(kind: DocumentKind, document: Documented, roles: string[]): Promise<Choice[]> {
  const forms = await formsOf(kind.service);
  const open = actionsOf(kind, document, roles).filter(action => action.allowed && DECISIONS.has(action.name));
  const choices = open.map(async ({ name }): Promise<Choice | undefined> => {
    const command = kind.commands[name] as Command;
    const form = forms[`${command.method} ${command.path}`] ?? {};
    const fields = Object.keys(form.body?.properties ?? {});
    const parts = await command.parts?.(document);
    return fields.every(field => OPINIONS.includes(field)) && (parts === undefined || parts.length === 1)
      ? { action: name, command, form, field: fields[0], required: (form.body?.required ?? []).length > 0, part: parts?.[0] }
      : undefined;
  });
  return (await Promise.all(choices)).filter(choice => choice !== undefined);
}

const isRefusal = (action: string) => /reject|give-back/.test(action);

/** What is to be decided, what it says in short, and the answer: with an opinion, without leaving the desk. */
export function Decision({ place, id, onClose }: { place: string; id: string; onClose: () => void }) {
  const t = useTexts();
  const wide = useWide();
  const { roles } = useMe();
  const named = useNames();
  const read = useQuery({
    queryKey: ['decision', place, id],
    gcTime: 0,
    queryFn: async () => {
      const kind = await (KINDS[place] as () => Promise<DocumentKind>)();
      const document = await readDocument(kind, id);
      return { kind, document, choices: await choicesOf(kind, document, roles) };
    },
  });
  const found = read.data;
  const state = found && typeof found.document.state === 'string' ? found.document.state : undefined;
  return (
    <Drawer
      open
      size={wide ? 520 : '100%'}
      onClose={onClose}
      title={found ? found.kind.title(found.document, named) : t('shared.loading')}
      extra={<Link to={`${place}/${id}`}>{t('shared.open')}</Link>}
    >
      {read.error && <ProblemView problem={read.error} retry={() => read.refetch()} />}
      {found && (
        <OfService value={found.kind.service}>
          {state && <StateTag state={state} />}
          <Facts of={found.document} names={found.kind.top} />
          <Parts of={only(found.document, found.kind.decided)} hidden={[]} />
          <Answer {...found} id={id} reread={() => read.refetch()} onClose={onClose} />
        </OfService>
      )}
    </Drawer>
  );
}

const only = (document: Documented, names: string[] = []) => Object.fromEntries(names.map(name => [name, document[name]]));

interface AnswerProps {
  kind: DocumentKind;
  document: Documented;
  choices: Choice[];
  id: string;
  reread: () => Promise<unknown>;
  onClose: () => void;
}

function Answer({ kind, document, choices, id, reread, onClose }: AnswerProps) {
  const t = useTexts();
  const { staffId } = useMe();
  const client = useQueryClient();
  const { message } = App.useApp();
  const store = placeOfDraft(staffId, `decide ${kind.path}`, id);
  const draft = useRef<Draft>(keptDraft(store) ?? freshDraft(''));
  const [opinion, setOpinion] = useState(String(draft.current.values ?? ''));
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState<string>();
  const type = (typed: string) => {
    setOpinion(typed);
    draft.current = { ...draft.current, values: typed };
    keepDraft(store, draft.current);
  };
  const decide = async ({ action, command, form, field, part }: Choice) => {
    setBusy(action);
    setProblem(undefined);
    const names = [...command.path.matchAll(/\{(\w+)}/g)].map(match => match[1] as string);
    const typed = opinion.trim();
    try {
      await call(command.method, command.path, {
        path: Object.fromEntries(names.map((name, at) => [name, at === 0 ? id : (part?.value ?? '')])),
        ...(form.body ? { body: field && typed ? { [field]: typed } : {} } : {}),
        headers: {
          // one key for each answer: the other one is another submission
          'Idempotency-Key': `${draft.current.key}-${action}`,
          ...(form.seen ? { 'If-Match': `"${document.revision}"` } : {}),
        },
      });
      dropDraft(store);
      message.success(t('shared.done'));
      await client.invalidateQueries();
      onClose();
    } catch (refused) {
      setProblem(refused);
      await reread();
    } finally {
      setBusy(undefined);
    }
  };
  if (choices.length === 0) {
    return <Alert type="info" showIcon title={t('desk.needsPage')} />;
  }
  const talks = choices.some(choice => choice.field);
  return (
    <>
      {talks && (
        <Input.TextArea
          className="spaced grows"
          rows={3}
          maxLength={LONGEST}
          aria-label={t('desk.opinion')}
          placeholder={t('desk.opinion')}
          value={opinion}
          onChange={event => type(event.target.value)}
        />
      )}
      {Boolean(problem) && <ProblemView problem={problem} />}
      <Space wrap className="submit thumb-reach">
        {choices.map(choice => (
          <Button
            key={choice.action}
            size="large"
            type={isRefusal(choice.action) ? 'default' : 'primary'}
            danger={isRefusal(choice.action)}
            loading={busy === choice.action}
            disabled={busy !== undefined || (choice.required && !opinion.trim())}
            title={choice.required && !opinion.trim() ? t('desk.reasonNeeded') : ''}
            onClick={() => decide(choice)}
          >
            {words(choice.action)}
          </Button>
        ))}
      </Space>
      {choices.some(choice => choice.required) && !opinion.trim() && <p className="quiet">{t('desk.reasonNeeded')}</p>}
    </>
  );
}
