package io.saleswright.finance.control;

import io.saleswright.finance.commitments.AccountQuery;
import io.saleswright.finance.commitments.AccountSearch;
import io.saleswright.finance.commitments.BudgetAccount;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.kernel.Stored;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows spending against budgets, and takes what is done about deviations (EXP-11). */
public final class ControlDesk {

  /** Departments, categories and months of one year stay below this. */
  private static final int MOST_ACCOUNTS = 5_000;

  private final Aggregates<BudgetAccount> accounts;
  private final Aggregates<Measure> measures;
  private final AccountSearch search;
  private final SpendingSearch spending;
  private final Supplier<ControlRules> rules;
  private final InstantSource time;

  ControlDesk(
      Aggregates<BudgetAccount> accounts,
      Aggregates<Measure> measures,
      AccountSearch search,
      SpendingSearch spending,
      Supplier<ControlRules> rules,
      InstantSource time) {
    this.accounts = accounts;
    this.measures = measures;
    this.search = search;
    this.spending = spending;
    this.rules = rules;
    this.time = time;
  }

  /** What was spent of the budgets of a year, of the expenses that the caller sees. */
  public List<Spent> spent(int year, Grouping by, @Nullable String department, Caller caller) {
    ControlStep.READ.mustBeOpenTo(caller);
    return spending.spent(year, by, department, rules.get().currency(), caller);
  }

  /** Months of lines whose spending is too far from its budget, by month. */
  public List<Deviation> deviations(int year, @Nullable String department, Caller caller) {
    ControlStep.READ.mustBeOpenTo(caller);
    ControlRules inForce = rules.get();
    LocalDate today = inForce.calendar().businessDate(time.instant());
    AccountQuery query = new AccountQuery(year, department, null, null);
    List<Deviation> all = new ArrayList<>();
    for (Stored<BudgetAccount> stored : search.newestFirst(query, Slice.first(MOST_ACCOUNTS))) {
      Deviation.of(stored.id(), stored.state(), inForce.deviationPercent(), today)
          .map(found -> found.with(measures.find(stored.id()).map(Stored::state).orElse(null)))
          .ifPresent(all::add);
    }
    all.sort(
        Comparator.comparing((Deviation one) -> one.key().month())
            .thenComparing(one -> one.key().department())
            .thenComparing(one -> one.key().category()));
    return all;
  }

  /**
   * Decides what is done about a month of a line, and by whom.
   *
   * @param accountId the account that deviates
   * @throws InvalidInput when the owner is no staff id
   * @throws NotFound when there is no such account
   */
  public Measure decide(String accountId, String owner, String text, LocalDate dueOn, Act act) {
    ControlStep.SET_MEASURE.mustBeOpenTo(act.caller());
    StaffIds.mustBeOne("owner", "EXP-11", owner);
    accounts.get(accountId);
    Measure decided = Measure.decided(owner, text, dueOn, act);
    if (measures.find(accountId).isEmpty()) {
      Stored<Measure> first = measures.createAt(accountId, act.cause(), _ -> Change.to(decided));
      if (!first.repeated()) {
        return first.state();
      }
    }
    return measures.change(accountId, act.cause(), now -> now.state().replacedBy(decided)).state();
  }

  /**
   * Notes what came of it.
   *
   * @throws NotFound when nobody decided anything
   * @throws RuleViolation when that was noted before
   */
  public Measure settle(String accountId, String result, Act act) {
    ControlStep.SETTLE_MEASURE.mustBeOpenTo(act.caller());
    return measures.change(accountId, act.cause(), now -> now.state().settled(result)).state();
  }
}
