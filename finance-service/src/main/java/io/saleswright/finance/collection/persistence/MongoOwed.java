package io.saleswright.finance.collection.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.collection.Asked;
import io.saleswright.finance.collection.CollectionSearch;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Finds receivables by when they began and when nothing was open of them any more. Of now and of
 * yesterday, what is open and what was cleared since are questions of their own to one index, so
 * that a page looks at no history. Of a day long ago most of what had begun lately was open, and
 * much was cleared since: that is gone through in its order by whoever wants a page; whoever wants
 * all of it needs no order.
 */
final class MongoOwed implements CollectionSearch {

  static final String CLEARED = "state.clearedAt";

  /** What is open has none, and neither has what was stored before there was one. */
  static final Bson NOT_CLEARED = Filters.eq(CLEARED, null);

  private static final Duration LATELY = Duration.ofDays(2);

  /** Since when fewer were cleared than had begun before, in a company of some years. */
  private static final Duration SOME_TIME = Duration.ofDays(400);

  private final EnvelopeStore<Receivable> store;
  private final InstantSource time;

  MongoOwed(EnvelopeStore<Receivable> store, InstantSource time) {
    this.store = store;
    this.time = time;
  }

  @Override
  public Owed owedAt(Instant moment, Asked asked, Caller caller) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(Filters.lte("created.at", moment));
    equal(wanted, "state.order.customerId", asked.customerId());
    if (asked.contractId() != null) {
      // Of one that is under another contract by now it may have been so then.
      wanted.add(
          Filters.or(
              Filters.eq("state.order.contractId", asked.contractId()),
              Filters.eq("state.overdue.contracts.contractId", asked.contractId())));
    }
    equal(wanted, "_id", asked.orderId());
    Bson begun = Filters.and(wanted);
    Instant now = time.instant();
    Owed lately = new OwedLately(store, moment, begun, now, caller);
    if (!moment.isBefore(now.minus(LATELY))) {
      return lately;
    }
    Bson then = Filters.and(begun, Filters.or(NOT_CLEARED, Filters.gt(CLEARED, moment)));
    boolean soon = !moment.isBefore(now.minus(SOME_TIME));
    return new OwedOnce(store, then, caller, soon ? lately : null);
  }

  private static void equal(List<Bson> wanted, String field, @Nullable String value) {
    if (value != null) {
      wanted.add(Filters.eq(field, value));
    }
  }
}
