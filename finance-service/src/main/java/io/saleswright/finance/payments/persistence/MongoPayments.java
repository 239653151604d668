package io.saleswright.finance.payments.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.payments.PaymentSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SortFields;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds payments in their collection. */
final class MongoPayments implements PaymentSearch {

  static final String CUSTOMER = "state.receipt.customerId";
  static final String TURNS = "state.turns";
  static final String UNFINISHED = "state.unfinishedSince";

  /** Asked for by whoever has to do something about a reversed payment. */
  static final String REVERSED_AT = "state.reversal.at";

  static final String RECEIVED_ON = "state.receipt.receivedOn";
  static final String AMOUNT = "state.receipt.amount.amount";

  private static final SortFields<Payment> SORTED =
      new SortFields<>(SORTS, Map.of("receivedOn", RECEIVED_ON, "amount", AMOUNT));

  private static final int MOST_OF_A_DAY = 1_000;

  private final EnvelopeStore<Payment> store;

  MongoPayments(EnvelopeStore<Payment> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Payment>> list(@Nullable String customerId, Caller caller, Slice slice) {
    Bson wanted = customerId == null ? Filters.empty() : Filters.eq(CUSTOMER, customerId);
    return store.sorted(SORTED, wanted, caller, slice);
  }

  @Override
  public List<Stored<Payment>> arrived(String customerId, LocalDate on) {
    return store.matching(
        Filters.and(Filters.eq(CUSTOMER, customerId), Filters.eq(RECEIVED_ON, on)), MOST_OF_A_DAY);
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return store.oldest(UNFINISHED, look.before(), look.without(), look.limit());
  }
}
