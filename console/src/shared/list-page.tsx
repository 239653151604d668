import { DownloadOutlined, FilterOutlined, PlusOutlined, ReloadOutlined, SettingOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { App, Button, Checkbox, Input, Popover, Select, Space } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { call, download } from '../api/client';
import { type Right, useMay, useMe } from '../api/me';
import type { Documented, Filter, Item, ListPath } from '../api/types';
import { type TextKey, useTexts } from '../texts';
import { fieldName, words } from '../texts/words';
import type { Command } from './commands';
import { DataTable } from './data-table';
import { ProblemView } from './problem-view';
import { formsOf, type Schema, type Service, sortOf } from './schema';
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
  filters: Filter<P>[];
  /** What makes an item what it is. */
  identity?: (item: Item<P>) => string;
  /** Where an item is shown in full. */
  open: (item: Item<P>) => string;
  /** Who may read it at all; the menu asks that. */
  right: Right;
  /** What makes a new one: a command whose form is shown, or a page of its own. */
  create?: { action: string; right: Right } & ({ command: Command; about?: () => Documented } | { page: string });
}

export const listKind = <P extends ListPath>(kind: ListKind<P>): ListKind<P> => kind;

const CommandForm = lazy(async () => ({ default: (await import('./command-form')).CommandForm }));

const PAGE = 50;
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const EXPORTERS = [
  'sales-support',
  'support-supervisor',
  'sales-manager',
  'vp-sales',
  'general-manager',
  'finance',
  'finance-head',
];
const BESIDE = new Set(['actions', 'revision', 'id']);
type Row = Record<string, unknown>;

// biome-ignore lint/suspicious/noExplicitAny: the page works with any list, whose kind is checked where it is written
type AnyList = ListKind<any>;

/** The filters of a list, which stand in the address, so that a link shows the same. */
function useFilters(names: string[]) {
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
  const filters = useFilters(kind.filters);
  const { chosen, choose } = useColumns(kind);
  const pages = useInfiniteQuery({
    queryKey: ['list', kind.path, filters.values],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => {
      const query = { ...filters.values, limit: PAGE, ...(pageParam ? { after: pageParam } : {}) };
      return (await call('get', kind.path, { query })).data as { items: Row[]; next?: string };
    },
    getNextPageParam: last => last.next ?? undefined,
  });
  const rows = pages.data?.pages.flatMap(page => page.items) ?? [];
  const known = [...new Set([...kind.columns, ...rows.flatMap(row => Object.keys(row))])].filter(name => !BESIDE.has(name));
  const identity = (row: Row) => String(kind.identity?.(row) ?? row.id);

  return (
    <section aria-labelledby="list-title">
      <header className="page-head">
        <h1 id="list-title">{t(kind.title)}</h1>
        <Space wrap>
          <Create kind={kind} />
          <Sheet kind={kind} query={filters.values} />
          <ColumnChoice known={known} chosen={chosen} choose={choose} />
          <Button
            icon={<ReloadOutlined />}
            aria-label={t('shared.refresh')}
            loading={pages.isRefetching}
            onClick={() => pages.refetch()}
          />
        </Space>
      </header>
      <FilterBar kind={kind} filters={filters} />
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
          onOpen={row => navigate(kind.open(row))}
          columns={chosen.map((name, at) => ({
            name,
            title: fieldName(name),
            figure: isFigure(rows, name),
            render: row =>
              at === 0 ? (
                <Link to={kind.open(row)} onClick={event => event.stopPropagation()}>
                  <Value name={name} of={row[name]} />
                </Link>
              ) : (
                <Value name={name} of={row[name]} />
              ),
          }))}
        />
      ) : (
        <Cards rows={rows} chosen={chosen} open={kind.open} identity={identity} />
      )}
      <footer className="page-foot" role="status">
        <span className="quiet">{t(pages.hasNextPage ? 'shared.shownMore' : 'shared.shown', { count: rows.length })}</span>
        {pages.hasNextPage && (
          <Button onClick={() => pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
            {t('shared.more')}
          </Button>
        )}
      </footer>
    </section>
  );
}

/** Makes a new one, for those who may. */
function Create({ kind }: { kind: AnyList }) {
  const may = useMay();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const { create } = kind;
  if (!create || !may(create.right)) {
    return null;
  }
  return (
    <>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => ('page' in create ? navigate(create.page) : setOpen(true))}>
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
              if (isRecord(made) && made.id !== undefined) {
                navigate(kind.open(made));
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

const isFigure = (rows: Row[], name: string) => {
  const value = rows.find(row => row[name] !== undefined)?.[name];
  return typeof value === 'number' || (typeof value === 'object' && value !== null && 'amount' in value);
};

/** The rows as cards, where there is no room for a table. */
function Cards(props: { rows: Row[]; chosen: string[]; open: (row: Row) => string; identity: (row: Row) => string }) {
  const t = useTexts();
  if (props.rows.length === 0) {
    return <p className="quiet empty">{t('shared.nothing')}</p>;
  }
  return (
    <ul className="cards">
      {props.rows.map(row => (
        <li key={props.identity(row)}>
          <Link to={props.open(row)} className="card">
            {props.chosen.map((name, at) => (
              <span key={name} className={at === 0 ? 'card-title' : 'card-fact'}>
                {at > 0 && <span className="quiet">{fieldName(name)}</span>}
                <Value name={name} of={row[name]} />
              </span>
            ))}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function FilterBar({ kind, filters }: { kind: AnyList; filters: ReturnType<typeof useFilters> }) {
  const t = useTexts();
  const wide = useWide();
  const [open, setOpen] = useState(false);
  const forms = useQuery({
    queryKey: ['forms', kind.service],
    queryFn: () => formsOf(kind.service),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const query = forms.data?.[`get ${kind.path}`]?.query ?? {};
  const names: string[] = kind.filters;
  const shown = wide || open ? names : names.slice(0, 1);
  return (
    <search className="filters">
      {shown.map(name => (
        <FilterField
          key={`${name} ${filters.values[name] ?? ''}`}
          name={name}
          schema={query[name] ?? {}}
          value={filters.values[name]}
          set={value => filters.set(name, value)}
        />
      ))}
      {!wide && names.length > 1 && (
        <Button icon={<FilterOutlined />} onClick={() => setOpen(!open)} aria-expanded={open}>
          {t('shared.filters')}
        </Button>
      )}
      {Object.keys(filters.values).length > 0 && (
        <Button type="link" onClick={filters.clear}>
          {t('shared.clear')}
        </Button>
      )}
    </search>
  );
}

interface FilterProps {
  name: string;
  schema: Schema;
  value: string | undefined;
  set: (value: string | undefined) => void;
}

function FilterField({ name, schema, value, set }: FilterProps) {
  const t = useTexts();
  const label = fieldName(name);
  if (name === 'waitingFor') {
    return (
      <Checkbox checked={value === 'me'} onChange={event => set(event.target.checked ? 'me' : undefined)}>
        {t('shared.waitsForMe')}
      </Checkbox>
    );
  }
  switch (sortOf(schema)) {
    case 'choice':
      return (
        <Select
          className="filter"
          allowClear
          showSearch
          optionFilterProp="label"
          value={value ?? null}
          placeholder={label}
          aria-label={label}
          options={(schema.enum ?? []).map(code => ({ value: code, label: words(code) }))}
          onChange={next => set(next ?? undefined)}
        />
      );
    case 'flag':
      return (
        <Checkbox checked={value === 'true'} onChange={event => set(event.target.checked ? 'true' : undefined)}>
          {label}
        </Checkbox>
      );
    case 'day':
      return (
        <span className="day">
          <label htmlFor={`filter-${name}`} className="quiet">
            {label}
          </label>
          <Input id={`filter-${name}`} type="date" value={value ?? ''} onChange={event => set(event.target.value || undefined)} />
        </span>
      );
    default:
      return (
        <Input.Search
          className="filter"
          allowClear
          defaultValue={value ?? ''}
          placeholder={name === 'q' ? t('shared.search') : label}
          aria-label={name === 'q' ? t('shared.search') : label}
          onSearch={typed => set(typed.trim() || undefined)}
        />
      );
  }
}

function ColumnChoice({ known, chosen, choose }: { known: string[]; chosen: string[]; choose: (columns: string[]) => void }) {
  const t = useTexts();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Checkbox.Group
          className="column-choice"
          value={chosen}
          options={known.map(name => ({ value: name, label: fieldName(name) }))}
          onChange={next => next.length && choose(known.filter(name => next.includes(name)))}
        />
      }
    >
      <Button icon={<SettingOutlined />} aria-label={t('shared.columns')} />
    </Popover>
  );
}

/** The list as a file for a spreadsheet, as it is filtered now (RPT-16). */
function Sheet({ kind, query }: { kind: AnyList; query: Row }) {
  const t = useTexts();
  const { notification } = App.useApp();
  const { roles } = useMe();
  const [busy, setBusy] = useState(false);
  if (!EXPORTERS.some(role => roles.includes(role))) {
    return null;
  }
  const fetchSheet = async () => {
    setBusy(true);
    try {
      await download(kind.path, query, SHEET, `${t(kind.title)}.xlsx`);
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
