package io.saleswright.finance.expenses.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.expenses.ExpenseQuery;
import io.saleswright.finance.expenses.ExpenseSearch;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.platform.approval.Deputies.Absent;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds expenses in their collection. */
final class MongoExpenses implements ExpenseSearch {

  static final String STAGE = "state.stage";
  static final String STAFF = "state.spender.staffId";
  static final String TEAM = "state.spender.team";
  static final String REGION = "state.spender.region";
  static final String CATEGORY = "state.application.category";
  static final String CUSTOMER = "state.application.customerId";
  static final String VOUCHERS = "state.claim.keys";
  static final String UNASKED = "state.commitment.openSince";

  // Derived.
  static final String WAITING_FOR = "state.waitingFor";
  static final String WAITS_FOR_ROLES = "state.waitsForRoles";
  static final String UNCLAIMED_UNTIL = "state.unclaimedUntil";

  private static final String BARRED = "state.barred";

  /** Short numbers were once claimed by one alone, so there are few. */
  private static final int MOST_ALIKE = 100;

  private final EnvelopeStore<Expense> store;

  MongoExpenses(EnvelopeStore<Expense> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Expense>> newestFirst(
      ExpenseQuery query, List<Absent> absent, Caller caller, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    add(wanted, STAGE, query.stage() == null ? null : query.stage().name());
    add(wanted, STAFF, query.staffId());
    add(wanted, CATEGORY, query.category());
    add(wanted, CUSTOMER, query.customerId());
    add(wanted, WAITING_FOR, query.waitingFor());
    if (query.forMe()) {
      wanted.add(Filters.ne(BARRED, caller.staffId()));
      wanted.add(Filters.or(waitingFor(caller, absent)));
    }
    Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    return store.newestFirst(filter, caller, slice);
  }

  /** What waits for the caller's roles, or in the chain for somebody who is away and may decide. */
  private static List<Bson> waitingFor(Caller caller, List<Absent> absent) {
    List<Bson> ways = new ArrayList<>();
    ways.add(Filters.in(WAITS_FOR_ROLES, caller.roles()));
    for (Absent away : absent) {
      ways.add(
          Filters.and(
              Filters.in(WAITS_FOR_ROLES, away.roles()),
              Filters.ne(WAITING_FOR, null),
              Filters.ne(BARRED, away.staffId())));
    }
    return ways;
  }

  private static void add(List<Bson> wanted, String field, @Nullable String value) {
    if (value != null) {
      wanted.add(Filters.eq(field, value));
    }
  }

  @Override
  public List<Stored<Expense>> claiming(List<String> keys, String butFor) {
    Bson others = Filters.and(Filters.in(VOUCHERS, keys), Filters.ne("_id", butFor));
    return store.matching(others, MOST_ALIKE);
  }

  @Override
  public SequencedMap<String, Instant> unasked(Look look) {
    return store.oldest(UNASKED, look.before(), look.without(), look.limit());
  }

  /** Dates without a zone lie in the store as if they began in UTC. */
  @Override
  public SequencedMap<String, Instant> unclaimed(LocalDate endedBefore, Look look) {
    Instant begun = endedBefore.atStartOfDay(ZoneOffset.UTC).toInstant();
    return store.oldest(UNCLAIMED_UNTIL, begun, look.without(), look.limit());
  }
}
