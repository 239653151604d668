import { expect, test } from 'vitest';
import { netOf, type Product, productOf, rowsOf, totalOf } from '../src/areas/orders/intake';
import { knownOf, lineOf } from '../src/areas/orders/known-delivery';

const shown = (pasted: string) =>
  rowsOf(pasted).map(({ product, quantity, unitPrice, specification }) => ({ product, quantity, unitPrice, specification }));

test('takes what people put beside each other', () => {
  expect(shown('CH-001\t12\t1,800.00\tblue\r\nCH-002\t3\r\n')).toEqual([
    { product: 'CH-001', quantity: '12', unitPrice: '1800.00', specification: 'blue' },
    { product: 'CH-002', quantity: '3', unitPrice: '', specification: '' },
  ]);
});

test('goes by the headings, in whatever order and language', () => {
  expect(shown('单价\t产品编码\t品名\t数量\n¥1,800\tCH-001\t轴承座\t12')).toEqual([
    { product: 'CH-001', quantity: '12', unitPrice: '1800', specification: '' },
  ]);
  expect(shown('Item\tQty\tUnit price\nCH-001\t12\t9.5')).toEqual([
    { product: 'CH-001', quantity: '12', unitPrice: '9.5', specification: '' },
  ]);
});

test('finds the figures when code and name come first', () => {
  expect(shown('CH-001\tBearing\t12\t1800')).toEqual([
    { product: 'CH-001', quantity: '12', unitPrice: '1800', specification: '' },
  ]);
});

test('leaves empty lines and quotation marks of spreadsheets out', () => {
  expect(shown('"CH-001"\t1\n\n\t\n"CH-002"\t2').map(row => row.product)).toEqual(['CH-001', 'CH-002']);
});

const product = (code: string, name: string): Product => ({
  id: code,
  code,
  name,
  unit: 'pcs',
  discontinued: false,
  price: { amount: '100.00', currency: 'CNY' },
});

test('means the product of that code or name, or the only one that fits', () => {
  const found = [product('CH-1', 'Bearing'), product('CH-11', 'Bearing large')];

  expect(productOf('ch-1', found)?.id).toBe('CH-1');
  expect(productOf(' bearing large ', found)?.id).toBe('CH-11');
  expect(productOf('bear', found)).toBeUndefined();
  expect(productOf('bear', found.slice(1))?.id).toBe('CH-11');
});

test('adds up what the rows come to, when all have one currency', () => {
  const [row] = rowsOf('CH-1\t3');
  expect(row && netOf({ ...row, discountPercent: '10' }, product('CH-1', 'Bearing'))).toEqual({
    amount: '270.00',
    currency: 'CNY',
  });
  expect(row && netOf({ ...row, quantity: 'many' }, product('CH-1', 'Bearing'))).toBeUndefined();
  expect(totalOf([{ amount: '1.10', currency: 'CNY' }, undefined, { amount: '2.20', currency: 'CNY' }])?.amount).toBe('3.30');
  expect(
    totalOf([
      { amount: '1', currency: 'CNY' },
      { amount: '1', currency: 'USD' },
    ]),
  ).toBeUndefined();
});

test('an address is one line, a Chinese one from the province to the house', () => {
  expect(lineOf({ street: '工业路 1 号', city: '苏州市', province: '江苏省' })).toBe('江苏省苏州市工业路 1 号');
  expect(lineOf({ street: 'Obere Str. 57', city: 'Berlin', postalCode: '12209', country: 'Germany' })).toBe(
    'Obere Str. 57, 12209 Berlin, Germany',
  );
});

test('the file of the customer tells invoice title and delivery, as far as its reader sees it', () => {
  const addresses = [{ street: 'Road 1' }, { street: 'Road 2' }];
  expect(knownOf({ name: 'Hua Xia', addresses, contacts: [{ name: 'Wang Wei', phone: '0512-1' }] })).toEqual({
    invoiceTitle: 'Hua Xia',
    delivery: { address: 'Road 1', consignee: 'Wang Wei', phone: '0512-1' },
  });
  expect(knownOf({ name: 'Hua Xia', addresses: [] })).toEqual({ invoiceTitle: 'Hua Xia', delivery: {} });
});
