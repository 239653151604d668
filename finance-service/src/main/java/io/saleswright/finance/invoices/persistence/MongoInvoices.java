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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import org.bson.conversions.Bson;

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
  static final String NUMBER = "state.issue.number";
  private static final String VOIDED = "state.waiting.course.voiding";
  static final String OPEN_SINCE = "state.waiting.course.openSince";
  static final String REMIND_AT = "state.waiting.remindAt";

  /** Behind all characters of which numbers are made. */
  private static final String LAST = "~";

  /** Far more than an order has invoices. */
  private static final int MOST = 1_000;

  private final EnvelopeStore<Invoice> store;

  MongoInvoices(EnvelopeStore<Invoice> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Invoice>> newestFirst(Wanted wanted, Caller caller, Slice slice) {
    List<Bson> filters = new ArrayList<>();
    if (wanted.orderId() != null) {
      filters.add(Filters.eq(ORDER, wanted.orderId()));
    }
    if (wanted.customerId() != null) {
      filters.add(Filters.eq(CUSTOMER, wanted.customerId()));
    }
    if (wanted.number() != null) {
      filters.add(Filters.gte(NUMBER, wanted.number()));
      filters.add(Filters.lt(NUMBER, wanted.number() + LAST));
    }
    return store.newestFirst(
        filters.isEmpty() ? Filters.empty() : Filters.and(filters), caller, slice);
  }

  @Override
  public List<Stored<Invoice>> ofOrder(String orderId) {
    return store.matching(Filters.eq(ORDER, orderId), MOST).stream()
        .sorted(Comparator.comparing(Stored<Invoice>::createdAt).thenComparing(Stored::id))
        .toList();
  }

  @Override
  public List<Stored<Invoice>> writtenFor(String customerId, int limit) {
    Bson written =
        Filters.and(
            Filters.eq(CUSTOMER, customerId), Filters.exists(NUMBER), Filters.eq(VOIDED, null));
    return store.newestFirst(written, Slice.first(limit));
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return store.oldest(OPEN_SINCE, look.before(), look.without(), look.limit());
  }

  @Override
  public SequencedMap<String, Instant> remindersDue(Look look) {
    return store.oldest(REMIND_AT, look.now(), look.without(), look.limit());
  }
}
