import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Button, Input } from 'antd';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { read } from '../../api/client';
import { money } from '../../shared/format';
import { useTexts } from '../../texts';
import { emptyRow, isEmpty, netOf, type Product, productOf, type Row, rowsOf, totalOf } from './intake';

const FOUND = 20;
const WAIT = 250;

/** Products that fit some words; asked for once the typing rests. */
function useProducts(words: string) {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), WAIT);
    return () => clearTimeout(timer);
  }, [words]);
  return useQuery({
    queryKey: ['products', settled],
    enabled: settled.trim() !== '',
    staleTime: 60_000,
    queryFn: async (): Promise<Product[]> => (await read('/api/products', { query: { q: settled.trim(), limit: FOUND } })).items,
  });
}

interface GridProps {
  rows: Row[];
  onChange: (change: (rows: Row[]) => Row[]) => void;
  /** What is wrong with a row, by its place. */
  errors: Record<number, string>;
}

/** The lines of an order, typed or pasted; Enter goes down, and behind the last row there is always another. */
export function IntakeGrid({ rows, onChange, errors }: GridProps) {
  const t = useTexts();
  const [nets, setNets] = useState<Record<string, ReturnType<typeof netOf>>>({});
  const filled = rows.filter(row => !isEmpty(row));
  const total = totalOf(filled.map(row => nets[row.key]));

  const set = (key: string, change: Partial<Row>) =>
    onChange(before => {
      const next = before.map(row => (row.key === key ? { ...row, ...change } : row));
      const last = next.at(-1);
      return last && !isEmpty(last) ? [...next, emptyRow()] : next;
    });
  const paste = (key: string) => (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!/[\t\n]/.test(text.trim())) {
      return;
    }
    event.preventDefault();
    onChange(before => {
      const at = before.findIndex(row => row.key === key);
      const kept = before.filter((row, place) => place < at || (place > at && !isEmpty(row)) || (place === at && !isEmpty(row)));
      kept.splice(at, 0, ...rowsOf(text));
      return [...kept, emptyRow()];
    });
  };
  return (
    <>
      <p className="quiet">{t('orders.pasteHint')}</p>
      <div className="grid-scroll">
        <table className="grid" aria-label={t('orders.lines')}>
          <thead>
            <tr>
              <th scope="col">{t('orders.product')}</th>
              <th scope="col">{t('orders.quantity')}</th>
              <th scope="col">{t('orders.unitPrice')}</th>
              <th scope="col">{t('orders.discount')}</th>
              <th scope="col">{t('orders.specification')}</th>
              <th scope="col">{t('orders.net')}</th>
              <th scope="col" aria-label={t('shared.remove')} />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <GridRow
                key={row.key}
                row={row}
                place={place}
                error={errors[place]}
                set={change => set(row.key, change)}
                onPaste={paste(row.key)}
                onNet={net =>
                  setNets(before => (before[row.key]?.amount === net?.amount ? before : { ...before, [row.key]: net }))
                }
                remove={() => onChange(before => (before.length > 1 ? before.filter(one => one.key !== row.key) : [emptyRow()]))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="page-foot">
        <Button icon={<PlusOutlined />} onClick={() => onChange(before => [...before, emptyRow()])}>
          {t('shared.addLine')}
        </Button>
        <output>
          {t('orders.total', { count: filled.length })} <strong className="figure">{money(total)}</strong>
        </output>
      </div>
    </>
  );
}

interface RowProps {
  row: Row;
  place: number;
  error: string | undefined;
  set: (change: Partial<Row>) => void;
  onPaste: (event: ClipboardEvent) => void;
  onNet: (net: ReturnType<typeof netOf>) => void;
  remove: () => void;
}

function GridRow({ row, place, error, set, onPaste, onNet, remove }: RowProps) {
  const t = useTexts();
  const found = useProducts(row.product);
  const products = found.data ?? [];
  const product = products.find(one => one.id === row.productId) ?? productOf(row.product, products);
  const net = netOf(row, product);
  const named = (text: string) => `${text} ${place + 1}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what a row means changes with its product alone
  useEffect(() => {
    if (product && product.id !== row.productId) {
      set({ productId: product.id });
    }
  }, [product?.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sum follows the figure
  useEffect(() => onNet(net), [net?.amount]);

  const unclear = row.product.trim() !== '' && found.isSuccess && !found.isFetching && !product;
  const trouble = error ?? (unclear ? t(products.length ? 'orders.severalProducts' : 'orders.unknownProduct') : undefined);
  return (
    <tr data-row={place}>
      <td onPaste={onPaste} onKeyDown={down}>
        <AutoComplete
          className="wide product"
          value={row.product}
          aria-label={named(t('orders.product'))}
          {...(trouble ? { status: 'error' as const } : {})}
          options={products.map(one => ({
            value: `${one.code} ${one.name}`,
            key: one.id,
            label: `${one.code} ${one.name} · ${money(one.price)}`,
          }))}
          onChange={product => set({ product, productId: undefined })}
          onSelect={chosen => set({ product: chosen, productId: products.find(one => `${one.code} ${one.name}` === chosen)?.id })}
          popupMatchSelectWidth={360}
        />
        {trouble && <div className="mark">{trouble}</div>}
        {product?.discontinued && <div className="mark">{t('orders.discontinued')}</div>}
        {product && (
          <div className="quiet">
            {product.name}
            {product.price && ` · ${t('orders.listPrice')} ${money(product.price)}`}
            {product.leadTimeDays !== undefined &&
              ` · ${t('orders.leadTime')} ${t('orders.leadDays', { days: product.leadTimeDays })}`}
          </div>
        )}
      </td>
      {(['quantity', 'unitPrice', 'discountPercent'] as const).map(column => (
        <td key={column} onPaste={onPaste} onKeyDown={down}>
          <Input
            className="num"
            inputMode="decimal"
            value={row[column]}
            aria-label={named(t(HEADINGS[column]))}
            onChange={event => set({ [column]: event.target.value })}
          />
        </td>
      ))}
      <td onPaste={onPaste} onKeyDown={down}>
        <Input
          value={row.specification}
          maxLength={500}
          aria-label={named(t('orders.specification'))}
          onChange={event => set({ specification: event.target.value })}
        />
      </td>
      <td className="figure net">{money(net)}</td>
      <td>
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('orders.removeLine', { number: place + 1 })}
          onClick={remove}
        />
      </td>
    </tr>
  );
}

const HEADINGS = { quantity: 'orders.quantity', unitPrice: 'orders.unitPrice', discountPercent: 'orders.discount' } as const;

/** Enter leads to the same column of the next row, as in a spreadsheet. */
function down(event: KeyboardEvent<HTMLTableCellElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) {
    return;
  }
  const cell = event.currentTarget;
  const list = cell.querySelector('[aria-expanded="true"]');
  if (list?.getAttribute('aria-activedescendant')) {
    return;
  }
  const next = cell.parentElement?.nextElementSibling?.children[cell.cellIndex]?.querySelector('input');
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
