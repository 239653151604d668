import { ArrowLeftOutlined, FilePdfOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Card, Collapse, Space, Spin, Steps, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { call } from '../api/client';
import { mayTake, useMay, useMe } from '../api/me';
import { personOf, usePeople } from '../api/people';
import { Problem } from '../api/problem';
import { type ActionView, type Documented, rowsOf } from '../api/types';
import { useTexts } from '../texts';
import { OfService, useWords, words } from '../texts/words';
import { Attachments } from './attachments';
import { CommandForm } from './command-form';
import type { Command, DocumentKind, RelatedKind } from './commands';
import { Comments } from './comments';
import { moment } from './format';
import { Links } from './links';
import { Facts, Parts, Rows } from './parts';
import { useNames } from './person';
import { PrintButton } from './print-button';
import { ProblemView } from './problem-view';
import type { Service } from './schema';
import { useWide } from './screen';
import { StateTag } from './state-tag';
import { Timeline } from './timeline';

const at = (path: string, id: string) => path.replace(/\{\w+}/, encodeURIComponent(id));

export async function readDocument(kind: DocumentKind, id: string): Promise<Documented> {
  const { data, revision } = await call('get', at(kind.path, id));
  const document = data as Documented;
  const part = document[kind.spread ?? ''];
  // the part stays beside its fields: titles and commands know the document as the service describes it
  return { revision, ...(typeof part === 'object' ? part : {}), ...document };
}

/** One document: where it stands, what may be done with it now, what it consists of, and what happened to it. */
export function DocumentPage({ kind, children }: { kind: DocumentKind; children?: (document: Documented) => ReactNode }) {
  const { id = '' } = useParams();
  const t = useTexts();
  const read = useQuery({ queryKey: ['document', kind.path, id], queryFn: () => readDocument(kind, id) });
  if (read.isPending) {
    return <Spin description={t('shared.loading')} className="waiting" />;
  }
  if (!read.data) {
    return <ProblemView problem={read.error} retry={() => read.refetch()} />;
  }
  return (
    <OfService value={kind.service}>
      <Shown kind={kind} id={id} document={read.data} reread={async () => (await read.refetch()).data}>
        {read.error && <ProblemView problem={read.error} retry={() => read.refetch()} />}
        {children?.(read.data)}
      </Shown>
    </OfService>
  );
}

interface ShownProps {
  kind: DocumentKind;
  id: string;
  document: Documented;
  reread: () => Promise<Documented | undefined>;
  children?: ReactNode;
}

function Shown({ kind, id, document, reread, children }: ShownProps) {
  const t = useTexts();
  const state = kind.state?.(document) ?? (typeof document.state === 'string' ? document.state : undefined);
  const named = useNames();
  const mayRead = useMay();
  const may = (name: string) => (document.actions ?? []).some(action => action.name === name && action.allowed);
  const shown = [
    'id',
    'revision',
    'state',
    'actions',
    'warnings',
    'clocks',
    'waitingFor',
    ...(kind.hidden ?? []),
    ...kind.top,
    kind.spread ?? '',
  ];
  return (
    <article aria-labelledby="document-title">
      <Link to={kind.list} className="back">
        <ArrowLeftOutlined /> {t('shared.back')}
      </Link>
      <header className="page-head">
        <h1 id="document-title">
          {kind.title(document, named)} {state && <StateTag state={state} />}
        </h1>
        <Space wrap>
          {(kind.papers?.(document) ?? []).map(paper => (
            <Button key={paper.path} icon={<FilePdfOutlined />} href={paper.path} target="_blank">
              {words(paper.name)} {paper.label}
            </Button>
          ))}
          <PrintButton />
        </Space>
      </header>
      <Progress kind={kind} state={state} />
      <Notes document={document} />
      <Actions kind={kind} document={document} reread={reread} />
      <div className="document">
        <div className="document-main">
          <Card size="small" title={t('shared.facts')}>
            <Facts of={document} names={kind.top} />
            <Links of={document} />
          </Card>
          {children}
          <Parts of={document} hidden={shown} {...(kind.called ? { called: kind.called } : {})} />
          {(kind.related ?? []).map(related => (
            <Related key={related.title} kind={kind} related={related} id={id} document={document} />
          ))}
          {kind.photos && <Attachments path={at(kind.photos, id)} title={t('shared.photos')} mayAdd={false} mayRemove={false} />}
          {kind.attachments && (
            <Attachments
              path={at(kind.attachments, id)}
              mayAdd={may('attach') || may('attach-file')}
              mayRemove={may('detach') || may('detach-file')}
            />
          )}
          {kind.comments && mayRead(kind.comments.read) && (
            <Comments path={at(kind.comments.path, id)} maySay={mayRead(kind.comments.say)} />
          )}
        </div>
        {kind.timeline && (
          <aside className="document-side">
            <Timeline path={at(kind.timeline, id)} onNews={reread} />
          </aside>
        )}
      </div>
    </article>
  );
}

type Row = Record<string, unknown>;

interface RelatedProps {
  kind: DocumentKind;
  // biome-ignore lint/suspicious/noExplicitAny: of any document; where a kind is written its document is checked
  related: RelatedKind<any>;
  id: string;
  document: Documented;
}

/** What stands elsewhere; when that does not answer, the rest of the page stays. */
function Related({ kind, related, id, document }: RelatedProps) {
  const t = useTexts();
  const may = useMay();
  const title = t(related.title);
  const path = at(related.path, id);
  const query = related.query?.(document) ?? {};
  const read = useQuery({
    queryKey: ['related', path, query],
    enabled: !related.right || may(related.right),
    queryFn: async () => {
      const data = (await call('get', path, { query })).data as Row;
      const isList = 'items' in data || Object.values(data).every(Array.isArray);
      return { rows: isList ? rowsOf(data) : [], whole: isList ? undefined : data };
    },
  });
  if (read.isPending || (read.error instanceof Problem && (read.error.status === 403 || read.error.status === 404))) {
    return null;
  }
  const { open } = related;
  if (related.query && read.data?.rows.length === 0 && !read.data.whole) {
    return null;
  }
  const { rows = [], whole } = read.data ?? {};
  const service = related.right?.split('/')[0] as Service | undefined;
  return (
    <OfService value={service ?? kind.service}>
      <section aria-label={title}>
        <h2>{title}</h2>
        {read.error ? (
          <ProblemView problem={read.error} retry={() => read.refetch()} />
        ) : whole ? (
          <>
            {open && <Link to={open(whole, document)}>{t('shared.open')}</Link>}
            <Parts of={whole} hidden={['id', 'actions', 'revision']} />
          </>
        ) : rows.length ? (
          <Rows rows={rows} {...(open ? { open: row => open(row, document) } : {})} />
        ) : (
          <p className="quiet">{t('shared.nothingYet')}</p>
        )}
      </section>
    </OfService>
  );
}

function Progress({ kind, state }: { kind: DocumentKind; state: string | undefined }) {
  const words = useWords();
  const wide = useWide();
  const line = kind.line ?? [];
  const now = line.indexOf(kind.within?.[state ?? ''] ?? state ?? '');
  if (now < 0) {
    return null;
  }
  const items = line.map(stage => ({ title: words(stage) }));
  return wide ? (
    <Steps className="spaced" size="small" current={now} items={items} />
  ) : (
    <p className="quiet" role="status">
      {`${now + 1} / ${line.length} ${words(line[now] as string)}`}
      {line[now + 1] && ` → ${words(line[now + 1] as string)}`}
    </p>
  );
}

interface Clock {
  rule: string;
  due: string;
  overdue?: boolean;
}

/** Whom it waits for, which limits run, and what its reader should know. */
function Notes({ document }: { document: Documented }) {
  const t = useTexts();
  const named = usePeople();
  const waiting = Array.isArray(document.waitingFor) ? (document.waitingFor as string[]) : [];
  const clocks = Array.isArray(document.clocks) ? (document.clocks as Clock[]) : [];
  const warnings = (document.warnings ?? []).map(warning => String(warning.text ?? warning.name ?? ''));
  return (
    <>
      {(waiting.length > 0 || clocks.length > 0) && (
        <p className="notes">
          {waiting.length > 0 && (
            <span>
              <span className="quiet">{t('shared.waitingFor')}</span>{' '}
              {waiting.map(one => personOf(one, named) ?? words(one)).join('、')}
            </span>
          )}
          {clocks.map(clock => (
            <span key={`${clock.rule} ${clock.due}`}>
              <span className="quiet">{clock.rule}</span> {moment(clock.due)}{' '}
              {clock.overdue && <Tag color="red">{t('shared.overdue')}</Tag>}
            </span>
          ))}
        </p>
      )}
      {warnings.filter(Boolean).map(warning => (
        <Alert key={warning} type="warning" showIcon title={warning} className="spaced" />
      ))}
    </>
  );
}

/** What may be done now, and why the rest may not. */
function Actions({ kind, document, reread }: Omit<ShownProps, 'id' | 'children'>) {
  const t = useTexts();
  const [chosen, setChosen] = useState<string>();
  const { roles } = useMe();
  const known = actionsOf(kind, document, roles);
  const allowed = inOrder(
    known.filter(action => action.allowed),
    kind.first ?? [],
  );
  const blocked = known.filter(action => !action.allowed);
  const command = chosen === undefined ? undefined : kind.commands[chosen];
  const told = useTold();
  return (
    <section className="actions" aria-label={t('shared.actions')}>
      <Space wrap>
        {allowed.map((action, place) => (
          <Button key={action.name} type={place === 0 ? 'primary' : 'default'} onClick={() => setChosen(action.name)}>
            {words(action.name)}
          </Button>
        ))}
        {allowed.length === 0 && <span className="quiet">{t('shared.noActions')}</span>}
      </Space>
      <Hindered actions={blocked.filter(action => kind.first?.includes(action.name) && !ELSEWHERE.has(action.problem ?? ''))} />
      {blocked.length > 0 && <Blocked actions={blocked} />}
      {chosen && command && (
        <CommandForm
          key={chosen}
          action={chosen}
          command={command}
          service={kind.service}
          document={document}
          reread={reread}
          onDone={answer => {
            setChosen(undefined);
            told(command, answer);
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
    </section>
  );
}

/** What is to be known or seen after a command was done. */
export function useTold() {
  const navigate = useNavigate();
  const { modal } = App.useApp();
  return (command: Command, answer: unknown) => {
    const { tells, leads } = command;
    if (tells) {
      modal.success({ content: <Facts of={withOrigin(answer as Record<string, unknown>)} names={tells} /> });
    }
    if (leads) {
      navigate(leads(answer as Documented));
    }
  };
}

/** A link for a customer begins with where they reach us, so that it can be copied as it stands. */
const withOrigin = (answer: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('/public/#') ? `${window.location.origin}${value}` : value,
    ]),
  );

/** What the document says of the commands that the page knows, and those that one's roles open where it says nothing. */
export function actionsOf(kind: DocumentKind, document: Documented, roles: string[]): ActionView[] {
  const told = (document.actions ?? []).filter(action => kind.commands[action.name]);
  const untold = Object.entries(kind.byRight ?? {})
    .filter(([name, right]) => mayTake(roles, right) && !told.some(action => action.name === name))
    .filter(([name]) => kind.commands[name]?.of?.(document) ?? true)
    .map(([name]) => ({ name, allowed: true }));
  return [...told, ...untold];
}

function inOrder(actions: ActionView[], first: string[]): ActionView[] {
  const place = (action: ActionView) => (first.includes(action.name) ? first.indexOf(action.name) : first.length);
  return [...actions].sort((one, other) => place(one) - place(other));
}

/** Refusals that only say that it is another time or another person's turn. */
const ELSEWHERE = new Set(['wrong-step', 'not-permitted']);

/** What would be next, and what stands in its way. */
function Hindered({ actions }: { actions: ActionView[] }) {
  return actions.map(action => (
    <Alert
      key={action.name}
      type="info"
      showIcon
      className="spaced"
      title={words(action.name)}
      description={action.reason ?? action.problem}
    />
  ));
}

function Blocked({ actions }: { actions: ActionView[] }) {
  const t = useTexts();
  return (
    <Collapse
      ghost
      size="small"
      items={[
        {
          key: 'blocked',
          label: t('shared.blocked'),
          children: (
            <ul className="blocked">
              {actions.map(action => (
                <li key={action.name}>
                  <strong>{words(action.name)}</strong> {action.reason}{' '}
                  {action.rule && <span className="quiet">{`(${action.rule})`}</span>}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
