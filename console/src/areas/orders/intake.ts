import { isMoney, type Money } from '../../shared/format';

/** A row of the intake grid: what somebody typed or pasted, and the product that it means. */
export interface Row {
  key: string;
  product: string;
  productId?: string | undefined;
  quantity: string;
  unitPrice: string;
  discountPercent: string;
  specification: string;
}

export interface Product {
  id: string;
  code: string;
  name: string;
  unit: string;
  specification?: string | undefined;
  leadTimeDays?: number | undefined;
  discontinued: boolean;
  price?: Money | undefined;
}

let rows = 0;
export const emptyRow = (): Row => ({
  key: `row-${Date.now().toString(36)}-${rows++}`,
  product: '',
  quantity: '',
  unitPrice: '',
  discountPercent: '',
  specification: '',
});

export const isEmpty = (row: Row) =>
  !row.product.trim() && !row.quantity.trim() && !row.unitPrice.trim() && !row.specification.trim();

type Column = 'product' | 'quantity' | 'unitPrice' | 'discountPercent' | 'specification';

/** How spreadsheets call the columns, in both languages. */
const HEADINGS: [Column, RegExp][] = [
  ['quantity', /^(qty|quantity|数量|件数)/i],
  ['unitPrice', /^(unit ?price|price|单价|价格)/i],
  ['discountPercent', /^(discount|折扣)/i],
  ['specification', /^(remark|note|spec|备注|规格|说明)/i],
  ['product', /^(product|item|code|article|产品|编码|货号|品名|商品|物料)/i],
];
/** Without headings: what people put beside each other. */
const USUAL: Column[] = ['product', 'quantity', 'unitPrice', 'specification'];

/** A figure as spreadsheets write it: 1,234.50, ¥ 12, 15%. */
const figure = (cell: string) => cell.replace(/[,，\s¥￥$€%]/g, '');
const isFigure = (cell: string) => /^-?\d+(\.\d+)?$/.test(figure(cell)) && cell.trim() !== '';

const columnOf = (heading: string): Column | undefined => HEADINGS.find(([, words]) => words.test(heading.trim()))?.[0];

/** Which column of the block is what: by its headings, else by where the first figures stand. */
function columnsOf(block: string[][]): { columns: (Column | undefined)[]; body: string[][] } {
  const first = block[0] ?? [];
  const named = first.map(columnOf);
  if (named.includes('product') && named.includes('quantity')) {
    // the same name twice, such as code and name, means the first
    const columns = named.map((column, at) => (column && named.indexOf(column) === at ? column : undefined));
    return { columns, body: block.slice(1) };
  }
  const figures = first.map((cell, at) => at > 0 && isFigure(cell));
  const quantity = figures.indexOf(true);
  if (quantity > 1) {
    const columns: (Column | undefined)[] = first.map(() => undefined);
    columns[0] = 'product';
    columns[quantity] = 'quantity';
    if (figures[quantity + 1]) {
      columns[quantity + 1] = 'unitPrice';
    }
    return { columns, body: block };
  }
  return { columns: USUAL, body: block };
}

/** The rows of a block that was copied from a spreadsheet, or from a table in a mail. */
export function rowsOf(pasted: string): Row[] {
  const block = pasted
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split('\t').map(cell => cell.trim().replace(/^"(.*)"$/s, '$1')));
  const { columns, body } = columnsOf(block);
  return body.map(cells => {
    const row = emptyRow();
    cells.forEach((cell, at) => {
      const column = columns[at];
      if (column) {
        row[column] = column === 'product' || column === 'specification' ? cell : figure(cell);
      }
    });
    return row;
  });
}

/** What a row means among the products that fit its words: the one of that code or name, else the only one. */
export function productOf(words: string, found: Product[]): Product | undefined {
  const wanted = words.trim().toLowerCase();
  return (
    found.find(one => one.code.toLowerCase() === wanted) ??
    found.find(one => one.name.toLowerCase() === wanted) ??
    found.find(one => `${one.code} ${one.name}`.toLowerCase() === wanted) ??
    (found.length === 1 ? found[0] : undefined)
  );
}

const CENTS = 100;

/** What a row comes to, in cents of its currency: only to show, the service decides. */
export function netOf(row: Row, product: Product | undefined): Money | undefined {
  const price = row.unitPrice.trim() || product?.price?.amount;
  if (!price || !row.quantity.trim()) {
    return undefined;
  }
  const net = Number(price) * Number(row.quantity) * (1 - Number(row.discountPercent || 0) / CENTS);
  return Number.isFinite(net) ? { amount: net.toFixed(2), currency: product?.price?.currency ?? 'CNY' } : undefined;
}

/** The sum of the rows that could be worked out, when all have one currency. */
export function totalOf(nets: (Money | undefined)[]): Money | undefined {
  const known = nets.filter(isMoney);
  const currency = known[0]?.currency;
  return currency && known.every(one => one.currency === currency)
    ? { amount: known.reduce((sum, one) => sum + Number(one.amount), 0).toFixed(2), currency }
    : undefined;
}
