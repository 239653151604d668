import { Card, Tag } from 'antd';
import type { Answer } from '../../api/types';
import checklist from '../../generated/checklist.json';
import { DocumentPage } from '../../shared/document-page';
import { moment } from '../../shared/format';
import { Rows } from '../../shared/parts';
import { Person } from '../../shared/person';
import { useTexts } from '../../texts';
import { words } from '../../texts/words';
import { orderKind } from './kinds';

type Order = Answer<'/api/orders/{id}'>;

const COLUMNS = [
  'line',
  'productCode',
  'productName',
  'specification',
  'quantity',
  'unitPrice',
  'listPrice',
  'discountPercent',
  'net',
  'finished',
];

/** An order: its lines, how far its verification is, and all else that the service says of it. */
export function OrderPage() {
  const t = useTexts();
  return (
    <DocumentPage kind={orderKind}>
      {document => {
        const order = document as unknown as Order;
        return (
          <>
            <section aria-labelledby="lines-title">
              <h2 id="lines-title">{t('orders.lines')}</h2>
              <Rows rows={order.lines as unknown as Record<string, unknown>[]} columns={columnsOf(order)} />
            </section>
            <Verification of={order.verification} />
          </>
        );
      }}
    </DocumentPage>
  );
}

/** Columns that any line fills: readers who see no prices get none. */
const columnsOf = (order: Order) =>
  COLUMNS.filter(name => order.lines.some(line => (line as unknown as Record<string, unknown>)[name] !== undefined));

/** The three parties beside each other, and what was checked (ORD-02, ORD-03). */
function Verification({ of }: { of: Order['verification'] }) {
  const t = useTexts();
  return (
    <section aria-labelledby="parties-title">
      <h2 id="parties-title">{t('orders.parties')}</h2>
      <div className="columns">
        {(['SALESPERSON', 'CUSTOMER', 'WORKSHOP'] as const).map(party => {
          const said = of.confirmations.filter(one => one.party === party).at(-1);
          return (
            <Card key={party} size="small" title={words(party)}>
              {said ? (
                <>
                  <Tag color={said.differences ? 'red' : 'green'}>
                    {t(said.differences ? 'orders.differing' : 'orders.agreed')}
                  </Tag>{' '}
                  {said.means}
                  <div className="quiet">
                    <Person id={said.by} /> · {moment(said.at)}
                  </div>
                  {said.differences && <div>{t('orders.differs', { what: said.differences })}</div>}
                </>
              ) : (
                <span className="quiet">{t('orders.notYet')}</span>
              )}
            </Card>
          );
        })}
      </div>
      <h2>{t('orders.checklist')}</h2>
      <ul className="checklist">
        {checklist.map(item => (
          <li key={item}>
            <Tag color={of.items.includes(item) ? 'green' : 'default'}>
              {words(item)}
              {of.items.includes(item) && <span className="sr"> {t('orders.checked')}</span>}
            </Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}
