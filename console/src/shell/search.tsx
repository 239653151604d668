import { useQueries, useQuery } from '@tanstack/react-query';
import { Input, type InputRef, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../api/client';
import { type Right, useMay } from '../api/me';
import { type ListPath, rowsOf } from '../api/types';
import { type FormOf, formsOf, type Service } from '../shared/schema';
import { StateTag } from '../shared/state-tag';
import { type TextKey, useTexts } from '../texts';

interface Searched {
  title: TextKey;
  service: Service;
  path: ListPath;
  place: string;
  right: Right;
}

type Row = Record<string, unknown>;

const LISTS: Searched[] = [
  { title: 'orders.title', service: 'order', path: '/api/orders', place: '/orders', right: 'order/Order/read' },
  {
    title: 'customers.customers',
    service: 'customer',
    path: '/api/customers',
    place: '/customers',
    right: 'customer/Customer/list',
  },
  { title: 'contracts.quotes', service: 'contract', path: '/api/quotes', place: '/quotes', right: 'contract/Quote/read' },
  {
    title: 'contracts.contracts',
    service: 'contract',
    path: '/api/contracts',
    place: '/contracts',
    right: 'contract/Contract/read',
  },
  { title: 'money.invoices', service: 'finance', path: '/api/invoices', place: '/invoices', right: 'finance/Invoice/read' },
  {
    title: 'complaints.complaints',
    service: 'complaint',
    path: '/api/complaints',
    place: '/complaints',
    right: 'complaint/Complaint/read',
  },
  { title: 'orders.products', service: 'order', path: '/api/products', place: '/products', right: 'order/Catalogue/read-price' },
  {
    title: 'contracts.archive',
    service: 'contract',
    path: '/api/archive-entries',
    place: '/archive',
    right: 'contract/Entry/read',
  },
  {
    title: 'complaints.knowledge',
    service: 'complaint',
    path: '/api/knowledge',
    place: '/knowledge',
    right: 'complaint/Knowledge/read-entries',
  },
];

const EACH = 5;
const PAUSE = 250;
const SHORTEST = 2;
/** How the lists take words or a number, the widest first. */
const BY = ['q', 'search', 'number'];

/** Asks a list for what was typed, as far as it can be asked; lists without words are asked for the customers that were found. */
async function find({ path, service }: Searched, words: string, customers: string[] | undefined): Promise<Row[]> {
  const query = ((await formsOf(service)) as Record<string, FormOf>)[`get ${path}`]?.query ?? {};
  const by = BY.find(name => query[name]);
  if (by) {
    return rowsOf((await call('get', path, { query: { [by]: words, limit: EACH } })).data);
  }
  const answers = (customers ?? []).map(customerId => call('get', path, { query: { customerId, limit: EACH } }));
  return (await Promise.all(answers)).flatMap(({ data }) => rowsOf(data)).slice(0, EACH);
}

const nameOf = (row: Row): string =>
  [
    row.number ?? row.code ?? row.orderNumber,
    row.name,
    row.title,
    (row.customer as { name?: string } | undefined)?.name,
    row.customerName,
  ]
    .concat(row.problem ?? [])
    .filter(one => typeof one === 'string' && one !== '')
    .join(' · ') || String(row.id);

function useLate(value: string): string {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}

/** One field over all that one may see, asked of the services side by side, grouped by what was found. */
export function Search({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const field = useRef<InputRef>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const words = useLate(typed.trim());
  const enough = words.length >= SHORTEST;
  const customers = useQuery({
    queryKey: ['search', '/api/customers', words],
    enabled: enough && may('customer/Customer/list'),
    queryFn: () => find(LISTS[1] as Searched, words, undefined),
  });
  const found = customers.data?.slice(0, 2).map(row => String(row.id));
  const lists = LISTS.filter(list => may(list.right));
  const answers = useQueries({
    queries: lists.map(list => ({
      queryKey: ['search', list.path, words, list.path === '/api/customers' ? undefined : found],
      enabled: enough,
      retry: false,
      placeholderData: (before: Row[] | undefined) => before,
      queryFn: () => (list.path === '/api/customers' && customers.data ? customers.data : find(list, words, found)),
    })),
  });
  const groups = lists
    .map((list, place) => ({ list, rows: enough ? (answers[place]?.data ?? []) : [], problem: answers[place]?.error }))
    .filter(({ rows, problem }) => rows.length > 0 || problem);
  const hits = groups.flatMap(({ list, rows }) =>
    rows.map(row => ({ to: `${list.place}/${row.id}`, key: `${list.place} ${row.id}` })),
  );
  const go = (to: string) => {
    navigate(to);
    onClose();
  };
  useEffect(() => {
    field.current?.focus();
  }, []);
  const waiting = enough && answers.some(answer => answer.isFetching);
  return (
    <Modal
      open
      footer={null}
      onCancel={onClose}
      // the window takes the focus to its first button when it has come: whoever types on would type into nothing
      afterOpenChange={shown => shown && field.current?.focus()}
      title={t('shared.searchAll')}
      width={640}
      className="search-all"
    >
      <Input
        ref={field}
        size="large"
        value={typed}
        aria-label={t('shared.searchAll')}
        placeholder={t('shared.searchHint')}
        onChange={event => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={event => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            setAt(before => Math.max(0, Math.min(hits.length - 1, before + (event.key === 'ArrowDown' ? 1 : -1))));
          } else if (event.key === 'Enter' && hits[at]) {
            go(hits[at].to);
          }
        }}
      />
      <div role="status" className="quiet">
        {waiting && t('shared.loading')}
        {enough && !waiting && groups.length === 0 && t('shared.nothing')}
      </div>
      {groups.map(({ list, rows, problem }) => (
        <section key={list.path} aria-label={t(list.title)}>
          <h3>{t(list.title)}</h3>
          {problem && <p className="quiet">{t('shared.serviceDown')}</p>}
          <ul className="hits">
            {rows.map(row => {
              const key = `${list.place} ${row.id}`;
              return (
                <li key={key}>
                  <button type="button" aria-current={hits[at]?.key === key} onClick={() => go(`${list.place}/${row.id}`)}>
                    {nameOf(row)} {typeof row.state === 'string' && <StateTag state={row.state} />}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </Modal>
  );
}
