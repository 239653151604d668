package io.saleswright.finance.receivables.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SortFields;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds receivables in their collection. */
final class MongoReceivables implements ReceivableSearch {

  static final String ORDER = "_id";
  static final String CUSTOMER = "state.order.customerId";

  /** Number and parts are asked for by whoever looks for what a bank transfer pays. */
  static final String NUMBER = "state.order.number";

  static final String PART = "state.plan.instalments.amount.amount";
  static final String SALESPERSON = "state.order.salesperson";
  static final String TEAM = "state.order.unit.team";
  static final String SHARED_WITH = "state.order.unit.sharedWith";
  static final String REGION = "state.order.unit.region";
  static final String CONTRACT = "state.order.contractId";

  /** Derived: since when nothing is open of it. */
  static final String CLEARED_FIELD = "clearedAt";

  static final String CLEARED = "state." + CLEARED_FIELD;
  static final String STATUS = "state.status";
  static final String OVERDUE = "state.overdue.noticed.kind";
  static final String OVERDUE_NEXT = "state.overdue.nextOn";
  static final String REOPENED = "state.marks.reopened.at";
  static final String EXCEPTED = "state.marks.exceptions.gate";
  static final String DEVIATED = "state.marks.deviations.kind";

  /** Derived: whether a manager has yet to look at something. */
  static final String OPEN_FIELD = "awaitsReview";

  private static final String OPEN = "state." + OPEN_FIELD;

  /** Derived: the day on which the first open part is due. */
  static final String DUE_FIELD = "dueOn";

  /** Derived: what is open. */
  static final String OWED_FIELD = "owed";

  static final String DUE = "state." + DUE_FIELD;
  static final String OWED = "state." + OWED_FIELD + ".amount";

  /** Derived: that the two before this are there, which earlier releases did not write. */
  static final String SORTABLE_FIELD = "sortable";

  static final String SORTABLE = "state." + SORTABLE_FIELD;

  private static final SortFields<Receivable> SORTED =
      new SortFields<>(SORTS, Map.of("dueOn", DUE, "open", OWED));

  static final String UNFINISHED = "state.unfinishedSince";

  private final EnvelopeStore<Receivable> store;

  MongoReceivables(EnvelopeStore<Receivable> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Receivable>> list(Wanted wanted, Caller caller, Slice slice) {
    List<Bson> conditions = new ArrayList<>();
    equal(conditions, ORDER, wanted.orderId());
    equal(conditions, CUSTOMER, wanted.customerId());
    equal(conditions, STATUS, wanted.status() == null ? null : wanted.status().name());
    if (wanted.overdue() != null) {
      conditions.add(Filters.exists(OVERDUE, wanted.overdue()));
    }
    if (wanted.reopened() != null) {
      conditions.add(Filters.exists(REOPENED, wanted.reopened()));
    }
    Bson filter = conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    return store.sorted(SORTED, filter, caller, slice);
  }

  @Override
  public List<Stored<Receivable>> excepted(@Nullable Boolean open, Caller caller, Slice slice) {
    Bson any = Filters.or(Filters.exists(EXCEPTED), Filters.exists(DEVIATED));
    // What was excepted before there were reviews was not looked at, and has no such field.
    Bson wanted =
        open == null
            ? any
            : Filters.and(any, open ? Filters.ne(OPEN, false) : Filters.eq(OPEN, false));
    return store.newestFirst(wanted, caller, slice);
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return store.oldest(UNFINISHED, look.before(), look.without(), look.limit());
  }

  /** The store keeps a day as its first moment in UTC. */
  @Override
  public SequencedMap<String, Instant> overdueOn(LocalDate day, Look look) {
    Instant nextDay = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return store.oldest(OVERDUE_NEXT, nextDay, look.without(), look.limit());
  }

  private static void equal(List<Bson> conditions, String field, @Nullable String value) {
    if (value != null) {
      conditions.add(Filters.eq(field, value));
    }
  }
}
