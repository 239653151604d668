package io.saleswright.finance.invoices.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.invoices.InvoiceSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds invoices in their collection. */
final class MongoInvoices implements InvoiceSearch {

  static final String ORDER = "state.orderId";
  static final String SALESPERSON = "state.salesperson";
  static final String TEAM = "state.unit.team";
  static final String SHARED_WITH = "state.unit.sharedWith";
  static final String REGION = "state.unit.region";

  /** Customer and title are asked for by whoever looks for who paid. */
  static final String CUSTOMER = "state.customerId";

  static final String TITLE = "state.issue.buyer.title";
  static final String REMIND_AT = "state.waiting.remindAt";

  private final EnvelopeStore<Invoice> store;

  MongoInvoices(EnvelopeStore<Invoice> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Invoice>> newestFirst(@Nullable String orderId, Caller caller, Slice slice) {
    Bson wanted = orderId == null ? Filters.empty() : Filters.eq(ORDER, orderId);
    return store.newestFirst(wanted, caller, slice);
  }

  @Override
  public SequencedMap<String, Instant> remindersDue(Look look) {
    return store.oldest(REMIND_AT, look.now(), look.without(), look.limit());
  }
}
