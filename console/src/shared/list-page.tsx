import { DownloadOutlined, PlusOutlined, ReloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { type ComponentType, lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { call, download } from '../api/client';
import { type Right, useMay } from '../api/me';
import {
  type ActionView,
  type Documented,
  type Filter,
  type Item,
  type ListPath,
  type PathWith,
  rowsOf,
  type SortKey,
} from '../api/types';
import { type TextKey, useTexts } from '../texts';
import { fieldName, OfService, words } from '../texts/words';
import type { Drawing } from './chart';
import type { Command } from './commands';
import { DataTable } from './data-table';
import { canBeSorted, inOrder, type Order, useOrder } from './order';
import { PrintButton } from './print-button';
import { ProblemView } from './problem-view';
import { type Service, useForm } from './schema';
import { useWide } from './screen';
import { Value } from './value';

/** A list: where it is read, what of its items is shown, and what it can be asked for. */
export interface ListKind<P extends ListPath> {
  service: Service;
  path: P;
  title: TextKey;
  /** Columns that are shown as long as nobody chose others; the rest of the item can be chosen. */
  columns: (keyof Item<P> & string)[];
  /** What people ask for; further ones are not offered. */
  filters: (Filter<P> | InPath<P>)[];
  /** Columns by which the service sorts the whole list; by others only what is loaded is sorted. */
  sorted?: SortKey<P>[];
  /** What makes an item what it is. */
  identity?: (item: Item<P>) => string;
  /** Where an item is shown in full, if there is such a place. */
  open?: (item: Item<P>, asked: Asked) => string | undefined;
  /** Who may read it at all; the menu asks that. What has none is everybody's own. */
  right?: Right;
  /** Filters that only those may use who may take a step: others are refused them. */
  reserved?: Partial<Record<Filter<P>, Right>>;
  /** What it is asked for as long as the address says nothing else. */
  begin?: () => Partial<Record<Filter<P> | InPath<P>, string>>;
  /** Filters that are months, such as 2026-11. */
  months?: Filter<P>[];
  /** Steps of a chain: the list is asked for what waits at one of them, and not for what waits for me. */
  steps?: string[];
  /** What stands in the braces of the address, and what it may be. */
  inPath?: Record<string, string[]>;
  /** Columns that hold another thing with each question: the field as which they are read. */
  readAs?: Partial<Record<keyof Item<P> & string, (asked: Asked) => string>>;
  /** Commands that are given at a row. */
  row?: RowCommand<Item<P>>[];
  /** Commands that are given for several rows at once. */
  together?: BulkCommand<Item<P>>[];
  /** The rows as a picture. */
  chart?: (rows: Item<P>[], asked: Asked) => Drawing | undefined;
  /** Whether the answer holds all at once, so that it takes no page. */
  whole?: boolean;
  /** What else can be done here. */
  tools?: ComponentType;
  /** What makes a new one: a command whose form is shown, or a page of its own. */
  create?: Create | Create[];
}

/** What stands in the braces of an address. */
type InPath<P> = P extends `${string}{${infer N}}${string}` ? N : never;

export type Create = { action: string; right: Right } & (
  | {
      command: Command;
      about?: () => Documented /** What is made of the answer, where it is no document. */;
      done?: (answer: unknown) => void;
    }
  | { page: string }
);

export type Asked = Record<string, string | undefined>;

export interface RowCommand<I> {
  action: string;
  command: Command;
  right?: Right;
  /** At which rows it makes sense; where the service says it of each row, that counts, too. */
  when?: (row: I) => boolean;
}

/** A command that says the same to each of several rows; one that has to name a revision reads it where rows tell none. */
export interface BulkCommand<I> extends RowCommand<I> {
  reads?: PathWith<'get'>;
}

export const listKind = <P extends ListPath>(kind: ListKind<P>): ListKind<P> => kind;

const CommandForm = lazy(async () => ({ default: (await import('./command-form')).CommandForm }));
const Chart = lazy(async () => ({ default: (await import('./chart')).Chart }));
const FilterBar = lazy(async () => ({ default: (await import('./list-bar')).FilterBar }));
const ColumnChoice = lazy(async () => ({ default: (await import('./list-bar')).ColumnChoice }));
const Bulk = lazy(async () => ({ default: (await import('./bulk')).Bulk }));
const SavedViews = lazy(async () => ({ default: (await import('./saved-views')).SavedViews }));

const PAGE = 50;
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BESIDE = new Set(['actions', 'revision', 'id']);
type Row = Record<string, unknown>;
type Page = { next?: string };

// biome-ignore lint/suspicious/noExplicitAny: the page works with any list, whose kind is checked where it is written
export type AnyList = ListKind<any>;

/** The filters of a list, which stand in the address, so that a link shows the same. */
export function useFilters(names: string[]) {
  const [address, setAddress] = useSearchParams();
  const values = Object.fromEntries(names.filter(name => address.get(name)).map(name => [name, address.get(name) as string]));
  return {
    values,
    set: (name: string, value: string | undefined) =>
      setAddress(
        before => {
          const next = new URLSearchParams(before);
          if (value) {
            next.set(name, value);
          } else {
            next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    clear: () => setAddress({}, { replace: true }),
  };
}

export type Filters = ReturnType<typeof useFilters>;

/** Who sees several customers may choose one. */
const CHOOSER: Right = 'customer/Customer/list';

/** The filters that the person may use. */
function useOffered(kind: AnyList): string[] {
  const may = useMay();
  return kind.filters.filter((name: string) => {
    const right = (kind.reserved as Record<string, Right> | undefined)?.[name] ?? (name === 'customerId' ? CHOOSER : undefined);
    return !right || may(right);
  });
}

/** The address to be asked, with what stands in its braces, and the rest of the question. */
function addressOf(kind: AnyList, asked: Asked): { path: string; query: Asked } {
  const query = { ...asked };
  const path = kind.path.replace(/\{(\w+)}/g, (_: string, name: string) => {
    const value = query[name] ?? '';
    delete query[name];
    return encodeURIComponent(value);
  });
  return { path, query };
}

function useColumns(kind: AnyList) {
  const kept = `columns:${kind.path}`;
  const [chosen, setChosen] = useState<string[]>(() => {
    try {
      const stored = JSON.parse(localStorage.getItem(kept) ?? 'null') as unknown;
      return Array.isArray(stored) && stored.length ? (stored as string[]) : kind.columns;
    } catch {
      return kind.columns;
    }
  });
  return {
    chosen,
    choose: (columns: string[]) => {
      setChosen(columns);
      localStorage.setItem(kept, JSON.stringify(columns));
    },
  };
}

export function ListPage({ kind }: { kind: AnyList }) {
  const t = useTexts();
  const wide = useWide();
  const navigate = useNavigate();
  const offered = useOffered(kind);
  const filters = useFilters(offered);
  const asked: Asked = { ...kind.begin?.(), ...filters.values };
  const { chosen, choose } = useColumns(kind);
  const { order, turn } = useOrder();
  const shown = order && chosen.includes(order.name) ? order : undefined;
  const sort = servedBy(kind, shown);
  const pages = useInfiniteQuery({
    queryKey: ['list', kind.path, asked, sort],
    // what is sorted otherwise is the same list: its headings stay
    placeholderData: (before, query) =>
      query && JSON.stringify(query.queryKey.slice(0, 3)) === JSON.stringify(['list', kind.path, asked]) ? before : undefined,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }): Promise<Page> => {
      const { path, query } = addressOf(kind, asked);
      const paged = { ...query, sort, limit: PAGE, after: pageParam };
      return (await call('get', path, { query: kind.whole ? query : paged })).data as Page;
    },
    getNextPageParam: (last: Page) => last.next ?? undefined,
  });
  const came = useMemo(() => pages.data?.pages.flatMap(rowsOf) ?? [], [pages.data]);
  // phones show cards, which have no headings to sort by
  const here = wide && !sort ? shown : undefined;
  const rows = useMemo(() => inOrder(came, here), [came, here]);
  const known = [...new Set([...kind.columns, ...rows.flatMap(row => Object.keys(row))])].filter(name => !BESIDE.has(name));
  const identity = (row: Row, place: number) => String(kind.identity?.(row) ?? row.id ?? place);
  const open = (row: Row) => kind.open?.(row, asked);
  const readAs = (name: string) =>
    (kind.readAs as Record<string, ((asked: Asked) => string) | undefined> | undefined)?.[name]?.(asked) ?? name;
  const chart = kind.chart?.(came, asked);
  const choice = useChoice(kind, rows, identity);

  const rowCommands = (row: Row) => <RowCommands kind={kind} row={row} reread={() => pages.refetch()} />;
  return (
    <OfService value={kind.service}>
      <section aria-labelledby="list-title">
        <header className="page-head">
          <h1 id="list-title">{t(kind.title)}</h1>
          <Space wrap>
            {kind.tools && <kind.tools />}
            {[kind.create ?? []].flat().map((create, place) => (
              <CreateButton key={create.action} kind={kind} create={create} first={place === 0} />
            ))}
            <Sheet kind={kind} asked={{ ...asked, sort }} />
            <Suspense>
              <SavedViews place={kind.path} />
            </Suspense>
            <PrintButton />
            <Suspense>
              <ColumnChoice known={known} chosen={chosen} choose={choose} />
            </Suspense>
            <Button
              icon={<ReloadOutlined />}
              aria-label={t('shared.refresh')}
              loading={pages.isRefetching}
              onClick={() => pages.refetch()}
            />
          </Space>
        </header>
        <Suspense fallback={<search className="filters" />}>
          <FilterBar kind={kind} names={offered} filters={filters} asked={asked} />
        </Suspense>
        {chart && (
          <Suspense>
            <Chart of={chart} title={t(kind.title)} />
          </Suspense>
        )}
        {choice.commands.length > 0 && (
          <Suspense>
            <Bulk
              service={kind.service}
              commands={choice.commands}
              rows={choice.chosen}
              titleOf={row => titleOf(row, kind.columns[0])}
              onDone={choice.clear}
            />
          </Suspense>
        )}
        {pages.error && <ProblemView problem={pages.error} retry={() => pages.refetch()} />}
        {pages.isPending ? (
          <p className="quiet empty" role="status">
            {t('shared.loading')}
          </p>
        ) : wide ? (
          <DataTable<Row>
            label={t(kind.title)}
            identity={identity}
            rows={rows}
            empty={t('shared.nothing')}
            {...(kind.open ? { onOpen: row => open(row) && navigate(open(row) as string) } : {})}
            columns={[
              ...(choice.commands.length > 0
                ? [
                    {
                      name: 'chosen',
                      title: <Chooser label={t('shared.chooseAll')} checked={choice.all} onChange={choice.turnAll} />,
                      render: (row: Row) => choice.box(row),
                    },
                  ]
                : []),
              ...chosen.map((name, at) => ({
                name,
                title: fieldName(readAs(name)),
                figure: isFigure(rows, name),
                ...((isServed(kind, name) || canBeSorted(rows, name)) && {
                  sort: { turn: () => turn(name), down: shown?.name === name ? shown.down : undefined },
                }),
                render: (row: Row) => {
                  const to = at === 0 ? open(row) : undefined;
                  const value = <Value name={readAs(name)} of={row[name]} />;
                  return to ? <Link to={to}>{value}</Link> : value;
                },
              })),
              ...(kind.row
                ? [{ name: 'row', title: <span className="sr">{t('shared.actions')}</span>, render: rowCommands }]
                : []),
            ]}
          />
        ) : (
          <Cards
            rows={rows}
            chosen={chosen}
            readAs={readAs}
            open={open}
            identity={identity}
            below={
              kind.row || choice.commands.length > 0
                ? row => (
                    <>
                      {choice.commands.length > 0 && choice.box(row)}
                      {kind.row && rowCommands(row)}
                    </>
                  )
                : undefined
            }
          />
        )}
        <footer className="page-foot" role="status">
          <span className="quiet">{t(shownAs(pages.hasNextPage, here), { count: rows.length })}</span>
          {pages.hasNextPage && (
            <Button onClick={() => pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
              {t('shared.more')}
            </Button>
          )}
        </footer>
      </section>
    </OfService>
  );
}

/** What a row is called: by its first column, or what that holds. */
function titleOf(row: Row, first = ''): string {
  const value = row[first] ?? row.number ?? row.name ?? row.id;
  return isRecord(value) ? String(value.name ?? value.id ?? '') : String(value ?? '');
}

const Chooser = ({ label, checked, onChange }: { label: string; checked: boolean; onChange: () => void }) => (
  <label className="chooser">
    <input type="checkbox" aria-label={label} checked={checked} onChange={onChange} />
  </label>
);

/** Which rows were chosen to do the same with all of them; nobody is offered it who may do none of it. */
function useChoice(kind: AnyList, rows: Row[], identity: (row: Row, place: number) => string) {
  const t = useTexts();
  const may = useMay();
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const commands = ((kind.together ?? []) as BulkCommand<Row>[]).filter(({ right }) => !right || may(right));
  const chosen = commands.length > 0 ? rows.filter((row, place) => names.has(identity(row, place))) : [];
  const turn = (name: string) =>
    setNames(before => {
      const next = new Set(before);
      if (!next.delete(name)) {
        next.add(name);
      }
      return next;
    });
  const all = rows.length > 0 && chosen.length === rows.length;
  return {
    commands,
    chosen,
    all,
    clear: () => setNames(new Set()),
    turnAll: () => setNames(all ? new Set() : new Set(rows.map(identity))),
    box: (row: Row) => {
      const name = identity(row, rows.indexOf(row));
      return (
        <Chooser
          label={t('shared.chooseOne', { name: titleOf(row, kind.columns[0]) })}
          checked={names.has(name)}
          onChange={() => turn(name)}
        />
      );
    },
  };
}

/** Makes a new one, for those who may. */
function CreateButton({ kind, create, first }: { kind: AnyList; create: Create; first: boolean }) {
  const may = useMay();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  if (!may(create.right)) {
    return null;
  }
  return (
    <>
      <Button
        type={first ? 'primary' : 'default'}
        icon={<PlusOutlined />}
        onClick={() => ('page' in create ? navigate(create.page) : setOpen(true))}
      >
        {words(create.action)}
      </Button>
      {open && 'command' in create && (
        <Suspense>
          <CommandForm
            action={create.action}
            command={create.command}
            service={kind.service}
            document={create.about?.() ?? {}}
            reread={async () => undefined}
            onDone={made => {
              setOpen(false);
              create.done?.(made);
              if (isRecord(made) && made.id !== undefined && kind.open) {
                navigate(kind.open?.(made, {}) ?? '');
              }
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

const isRecord = (value: unknown): value is Row => typeof value === 'object' && value !== null;

const isServed = (kind: AnyList, name: string) => (kind.sorted as string[] | undefined)?.includes(name) ?? false;

/** What the service is asked to sort by, where it does. */
const servedBy = (kind: AnyList, order: Order | undefined) =>
  order && isServed(kind, order.name) ? `${order.down ? '-' : ''}${order.name}` : undefined;

/** Of a list that is longer only what is shown can be sorted. */
const shownAs = (more: boolean, order: Order | undefined) =>
  more ? (order ? 'shared.shownSorted' : 'shared.shownMore') : 'shared.shown';

const isFigure = (rows: Row[], name: string) => {
  const value = rows.find(row => row[name] !== undefined)?.[name];
  return typeof value === 'number' || (typeof value === 'object' && value !== null && 'amount' in value);
};

interface CardsProps {
  rows: Row[];
  chosen: string[];
  readAs: (name: string) => string;
  open: (row: Row) => string | undefined;
  identity: (row: Row, place: number) => string;
  below: ((row: Row) => ReactNode) | undefined;
}

/** The rows as cards, where there is no room for a table. */
function Cards({ rows, chosen, readAs, open, identity, below }: CardsProps) {
  const t = useTexts();
  if (rows.length === 0) {
    return <p className="quiet empty">{t('shared.nothing')}</p>;
  }
  return (
    <ul className="cards">
      {rows.map((row, place) => {
        const to = open(row);
        const facts = chosen.map((name, at) => (
          <span key={name} className={at === 0 ? 'card-title' : 'card-fact'}>
            {at > 0 && <span className="quiet">{fieldName(readAs(name))}</span>}
            <Value name={readAs(name)} of={row[name]} />
          </span>
        ));
        return (
          <li key={identity(row, place)}>
            {to ? (
              <Link to={to} className="card">
                {facts}
              </Link>
            ) : (
              <div className="card">{facts}</div>
            )}
            {below?.(row)}
          </li>
        );
      })}
    </ul>
  );
}

/** What can be done with a row where it stands. */
function RowCommands({ kind, row, reread }: { kind: AnyList; row: Row; reread: () => Promise<unknown> }) {
  const may = useMay();
  const [chosen, setChosen] = useState<RowCommand<Row>>();
  const told = (row.actions ?? []) as ActionView[];
  const commands = (kind.row ?? []).filter(
    ({ action, right, when }) =>
      (!right || may(right)) && (when?.(row) ?? true) && told.find(one => one.name === action)?.allowed !== false,
  );
  return (
    <Space wrap>
      {commands.map(one => (
        <Button key={one.action} size="small" onClick={() => setChosen(one)}>
          {words(one.action)}
        </Button>
      ))}
      {chosen && (
        <Suspense>
          <CommandForm
            action={chosen.action}
            command={chosen.command}
            service={kind.service}
            document={row}
            reread={async () => {
              await reread();
              return row;
            }}
            onDone={() => {
              setChosen(undefined);
              reread();
            }}
            onClose={() => setChosen(undefined)}
          />
        </Suspense>
      )}
    </Space>
  );
}

/** The list as a file for a spreadsheet, as it is filtered now (RPT-16). */
function Sheet({ kind, asked }: { kind: AnyList; asked: Asked }) {
  const t = useTexts();
  const { notification } = App.useApp();
  const may = useMay();
  const [busy, setBusy] = useState(false);
  const form = useForm(kind.service, `get ${kind.path}`);
  if (!form?.sheet || !may('platform/Shared/export-lists')) {
    return null;
  }
  const { path, query } = addressOf(kind, asked);
  const fetchSheet = async () => {
    setBusy(true);
    try {
      await download(path, query, SHEET, `${t(kind.title)}.xlsx`);
    } catch (problem) {
      notification.error({ title: (problem as Error).message });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      icon={<DownloadOutlined />}
      aria-label={t('shared.spreadsheet')}
      title={t('shared.spreadsheet')}
      loading={busy}
      onClick={fetchSheet}
    />
  );
}
