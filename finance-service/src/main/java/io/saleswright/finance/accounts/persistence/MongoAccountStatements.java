package io.saleswright.finance.accounts.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.accounts.Account;
import io.saleswright.finance.accounts.AccountSearch;
import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.refunds.Refund;
import io.saleswright.finance.writeoffs.WriteOff;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;

/** Finds all of one customer, part by part. */
final class MongoAccountStatements implements AccountSearch {

  private static final int AT_ONCE = 500;

  private final EnvelopeStore<Receivable> receivables;
  private final EnvelopeStore<Payment> payments;
  private final EnvelopeStore<Refund> refunds;
  private final EnvelopeStore<WriteOff> writeOffs;

  MongoAccountStatements(
      EnvelopeStore<Receivable> receivables,
      EnvelopeStore<Payment> payments,
      EnvelopeStore<Refund> refunds,
      EnvelopeStore<WriteOff> writeOffs) {
    this.receivables = receivables;
    this.payments = payments;
    this.refunds = refunds;
    this.writeOffs = writeOffs;
  }

  @Override
  public Account of(String customerId) {
    return new Account(
        all(receivables, "state.order.customerId", customerId),
        all(payments, "state.receipt.customerId", customerId),
        all(refunds, "state.request.customerId", customerId),
        all(writeOffs, "state.request.customerId", customerId).stream()
            .filter(stored -> stored.state().request().paymentId() != null)
            .toList());
  }

  private static <S> List<Stored<S>> all(EnvelopeStore<S> store, String field, String customerId) {
    List<Stored<S>> found = new ArrayList<>();
    Slice slice = Slice.first(AT_ONCE);
    List<Stored<S>> part;
    do {
      part = store.newestFirst(Filters.eq(field, customerId), slice);
      found.addAll(part);
      if (!part.isEmpty()) {
        slice = new Slice(Place.of(part.getLast()), AT_ONCE);
      }
    } while (part.size() == AT_ONCE);
    return found;
  }
}
