import { Card, Tag } from 'antd';
import type { Answer } from '../../api/types';
import { DocumentPage } from '../../shared/document-page';
import { moment, money } from '../../shared/format';
import { Person } from '../../shared/person';
import { useTexts } from '../../texts';
import { words } from '../../texts/words';
import { bookKind } from './debt-kinds';

type Book = Answer<'/api/order-books/{orderId}'>;

const AMOUNTS = ['ordered', 'shipped', 'signed', 'invoiced', 'credited', 'paid'] as const;
const SIDES = ['CLERK', 'FINANCE'];

/** The amounts of one order side by side, where they differ, and who of the two sides has confirmed them (FIN-11). */
export function OrderBookPage() {
  const t = useTexts();
  return (
    <DocumentPage kind={bookKind}>
      {document => {
        const book = document as unknown as Book;
        return (
          <>
            <section aria-label={t('money.sideBySide')}>
              <h2>{t('money.sideBySide')}</h2>
              <dl className="side-by-side">
                {AMOUNTS.map(name => (
                  <div
                    key={name}
                    className={name === 'credited' || book[name].amount === book.ordered.amount ? undefined : 'differs'}
                  >
                    <dt>{t(`money.${name}Amount`)}</dt>
                    <dd className="figure">{money(book[name])}</dd>
                  </div>
                ))}
              </dl>
            </section>
            <section aria-label={t('money.bothConfirm')}>
              <h2>{t('money.bothConfirm')}</h2>
              <div className="columns">
                {SIDES.map(side => {
                  const said = book.confirmations.find(one => one.side === side);
                  return (
                    <Card key={side} size="small" title={words(side)}>
                      <Tag color={said ? 'green' : 'default'}>{t(said ? 'money.confirmed' : 'money.unconfirmed')}</Tag>
                      {said && (
                        <span className="quiet">
                          <Person id={said.by} /> · {moment(said.at)}
                        </span>
                      )}
                    </Card>
                  );
                })}
              </div>
            </section>
          </>
        );
      }}
    </DocumentPage>
  );
}
