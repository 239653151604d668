package io.saleswright.finance.expenses.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.expenses.ExpenseQuery;
import io.saleswright.finance.expenses.ExpenseSearch;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseStage;
import io.saleswright.finance.spending.Application;
import io.saleswright.platform.approval.Deputies.Absent;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SortFields;
import io.saleswright.platform.process.UnfinishedWork.Look;
import io.saleswright.platform.work.Worker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  static final String INVOICES = "state.invoiceDigits";
  static final String UNCLAIMED_UNTIL = "state.unclaimedUntil";

  static final String AMOUNT = "state.application.amount.amount";
  static final String FROM = "state.application.from";

  private static final SortFields<Expense> SORTED =
      new SortFields<>(SORTS, Map.of("amount", AMOUNT, "from", FROM));

  private static final String BARRED = "state.barred";

  /** Short numbers were once claimed by one alone, so there are few. */
  private static final int MOST_ALIKE = 100;

  /** Far more than one person has in a few days. */
  private static final int MOST_BESIDE = 200;

  private static final List<String> NOT_APPLIED_FOR =
      List.of(
          ExpenseStage.DRAFT.name(),
          ExpenseStage.WITHDRAWN.name(),
          ExpenseStage.EXPIRED.name(),
          ExpenseStage.REFUSED.name());

  private final EnvelopeStore<Expense> store;

  MongoExpenses(EnvelopeStore<Expense> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Expense>> list(
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
    return store.sorted(SORTED, filter, caller, slice);
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

  /** Whether the next step of one of them is somebody's, or of whom they stand in for. */
  static Bson waitsFor(Worker worker) {
    return Filters.and(
        Filters.in(WAITS_FOR_ROLES, worker.roles()),
        Filters.nin(BARRED, List.of(worker.staffId(), worker.by())));
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
  public List<Stored<Expense>> invoiced(List<String> digits, String butFor) {
    return store.matching(
        Filters.and(Filters.in(INVOICES, digits), Filters.ne("_id", butFor)), MOST_ALIKE);
  }

  @Override
  public List<Expense> beside(String id, Expense expense) {
    Application application = expense.application();
    Bson others =
        Filters.and(
            Filters.eq(STAFF, expense.spender().staffId()),
            Filters.eq(CATEGORY, application.category()),
            Filters.nin(STAGE, NOT_APPLIED_FOR),
            Filters.lte(FROM, application.until().plusDays(1)),
            Filters.gte("state.application.until", application.from().minusDays(1)),
            Filters.ne("_id", id));
    return store.matching(others, MOST_BESIDE).stream().map(Stored::state).toList();
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
