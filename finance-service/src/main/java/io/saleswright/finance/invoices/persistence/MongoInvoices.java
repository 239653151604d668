package io.saleswright.finance.invoices.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.invoices.InvoiceSearch;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds invoices in their collection. */
final class MongoInvoices implements InvoiceSearch {

  static final String ORDER = "state.orderId";
  static final String SALESPERSON = "state.salesperson";

  private final EnvelopeStore<Invoice> store;

  MongoInvoices(EnvelopeStore<Invoice> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Invoice>> newestFirst(
      @Nullable String orderId, @Nullable String salesperson, Slice slice) {
    List<Bson> conditions = new ArrayList<>();
    if (orderId != null) {
      conditions.add(Filters.eq(ORDER, orderId));
    }
    if (salesperson != null) {
      conditions.add(Filters.eq(SALESPERSON, salesperson));
    }
    return store.newestFirst(
        conditions.isEmpty() ? new Document() : Filters.and(conditions), slice);
  }
}
