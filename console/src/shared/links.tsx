import { Link } from 'react-router';
import { useTexts } from '../texts';
import { fieldName } from '../texts/words';

/** Identities that documents name, and where what they mean is shown. */
const PLACES: Record<string, string> = {
  customerId: '/customers',
  orderId: '/orders',
  contractId: '/contracts',
  quoteId: '/quotes',
  complaintId: '/complaints',
  caseId: '/service-cases',
  invoiceId: '/invoices',
  paymentId: '/payments',
  creditNoteId: '/credit-notes',
  productId: '/products',
  entryId: '/archive',
};

type Parts = Record<string, unknown>;

/** An identity may stand alone (customerId), or within what it means (customer). */
function identityIn(document: Parts, field: string): string | undefined {
  const within = document[field.replace(/Id$/, '')];
  const found = document[field] ?? (typeof within === 'object' && within !== null ? (within as Parts).id : undefined);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** The documents to which this one belongs. */
export function Links({ of }: { of: Parts }) {
  const t = useTexts();
  const links = Object.entries(PLACES).flatMap(([field, place]) => {
    const id = identityIn(of, field);
    return id === undefined ? [] : [{ field, to: `${place}/${encodeURIComponent(id)}` }];
  });
  return links.length === 0 ? null : (
    <p className="notes">
      <span className="quiet">{t('shared.related')}</span>
      {links.map(({ field, to }) => (
        <Link key={field} to={to}>
          {fieldName(field)}
        </Link>
      ))}
    </p>
  );
}
