import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { call } from '../api/client';
import type { ListPath } from '../api/types';
import { useTexts } from '../texts';

interface Source {
  path: ListPath;
  /** What a person knows the thing by. */
  name: (item: Record<string, unknown>) => string;
}

const named = (item: Record<string, unknown>) =>
  [item.number ?? item.code ?? item.orderNumber, item.name ?? (item.customer as { name?: string } | undefined)?.name]
    .filter(Boolean)
    .join(' ');

const source = (path: ListPath): Source => ({ path, name: named });

/** Fields that hold the identity of something else, and where that is found by its number or name. */
const SOURCES: Record<string, Source> = {
  customerId: source('/api/customers'),
  productId: source('/api/products'),
  orderId: source('/api/orders'),
  contractId: source('/api/contracts'),
  quoteId: source('/api/quotes'),
  receivableId: source('/api/receivables'),
  complaintId: source('/api/complaints'),
  carrierId: source('/api/carriers'),
};

/** Lists that can be searched by words; in the others the latest are offered. */
const SEARCHED = new Set<string>(['/api/customers', '/api/products', '/api/orders', '/api/quotes', '/api/carriers']);

export const isPicked = (field: string) => field in SOURCES;

interface PickerProps {
  field: string;
  id?: string;
  value?: string;
  onChange?: (id: string | undefined) => void;
  /** What the field is about when the list is not asked yet. */
  known?: string | undefined;
  /** What it is called where no form says so. */
  label?: string;
}

/** Finds something by what people call it, and puts its identity into the form. */
export function Picker({ field, id, value, onChange, known, label }: PickerProps) {
  const t = useTexts();
  const [words, setWords] = useState('');
  const from = SOURCES[field] as Source;
  const searched = SEARCHED.has(from.path);
  const found = useQuery({
    queryKey: ['pick', from.path, searched ? words : ''],
    staleTime: 60_000,
    queryFn: async () => {
      const query = { limit: searched ? 20 : 200, ...(words && searched ? { q: words } : {}) };
      return ((await call('get', from.path, { query })).data as { items: Record<string, unknown>[] }).items;
    },
  });
  const options = (found.data ?? []).map(item => ({
    value: String(item.id ?? item.orderId),
    label: from.name(item) || String(item.id ?? item.orderId),
  }));
  if (value && known && !options.some(option => option.value === value)) {
    options.unshift({ value, label: known });
  }
  return (
    <Select
      {...(id ? { id } : {})}
      value={value || null}
      allowClear
      showSearch={{ onSearch: setWords, filterOption: searched ? false : (typed, option) => matches(option?.label, typed) }}
      loading={found.isFetching}
      options={options}
      placeholder={label ?? t('shared.typeToSearch')}
      {...(label ? { 'aria-label': label } : {})}
      onChange={next => onChange?.(next ?? undefined)}
      className="wide"
    />
  );
}

const matches = (label: unknown, typed: string) =>
  String(label ?? '')
    .toLowerCase()
    .includes(typed.toLowerCase());
