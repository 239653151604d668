import { DocumentPage } from '../../shared/document-page';
import type { Payment } from './allocation';
import { AllocationCard } from './allocation-card';
import { paymentKind } from './kinds';

/** A payment, and, as long as something of it is left, what it may be set against. */
export function PaymentPage() {
  return (
    <DocumentPage kind={paymentKind}>
      {document => {
        const payment = document as unknown as Payment;
        const may = payment.actions.some(action => action.name === 'allocate' && action.allowed);
        return may && <AllocationCard key={payment.id} payment={payment} />;
      }}
    </DocumentPage>
  );
}
