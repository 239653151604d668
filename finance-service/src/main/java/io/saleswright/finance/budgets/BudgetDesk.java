package io.saleswright.finance.budgets;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.BudgetAccount;
import io.saleswright.finance.commitments.Commitments;
import io.saleswright.finance.commitments.Figures;
import io.saleswright.finance.planning.BudgetContent;
import io.saleswright.finance.planning.Reallocation.State;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes budgets, changes them, and shows them to people (EXP-01 to EXP-03). */
public final class BudgetDesk {

  private final Aggregates<Budget> budgets;
  private final BudgetSearch search;
  private final BudgetAccounts accounts;
  private final Commitments commitments;
  private final BudgetTrials trials;
  private final Supplier<BudgetRules> rules;

  BudgetDesk(
      Aggregates<Budget> budgets,
      BudgetSearch search,
      BudgetAccounts accounts,
      Commitments commitments,
      BudgetTrials trials,
      Supplier<BudgetRules> rules) {
    this.budgets = budgets;
    this.search = search;
    this.accounts = accounts;
    this.commitments = commitments;
    this.trials = trials;
    this.rules = rules;
  }

  /**
   * Begins the budget of a department for a year.
   *
   * @throws InvalidInput when the policy does not know its department, or what it says
   * @throws RuleViolation when there is one
   */
  public Stored<Budget> draft(int year, String department, BudgetContent content, Act act) {
    BudgetStep.DRAFT_BUDGET.mustBeOpenTo(act.caller());
    String id = Ids.derived("budget", Integer.toString(year), department);
    Stored<Budget> stored =
        budgets.createAt(
            id, act.cause(), _ -> Budget.drafted(year, department, content, rules.get(), act));
    if (stored.repeated()) {
      Budget first = stored.state();
      boolean same = first.versions().isEmpty() && first.content().equals(content);
      BudgetRefusal.BUDGET_EXISTS.unless(same);
    }
    return stored;
  }

  /**
   * Says something else in the version that is under way.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when somebody else edited it since
   * @throws RuleViolation when none is being written
   */
  public Stored<Budget> edit(String id, long revision, BudgetContent content, Act act) {
    BudgetStep.EDIT.mustBeOpenTo(act.caller());
    return budgets.change(
        id, revision, act.cause(), now -> now.state().edited(content, rules.get(), act));
  }

  /** Begins a new version of a budget that is in force. */
  public Stored<Budget> change(String id, String reason, Act act) {
    BudgetStep.CHANGE.mustBeOpenTo(act.caller());
    return budgets.change(id, act.cause(), now -> now.state().changing(reason, act));
  }

  /** Gives the new version up. */
  public Stored<Budget> dropChange(String id, Act act) {
    BudgetStep.DROP_CHANGE.mustBeOpenTo(act.caller());
    return budgets.change(id, act.cause(), now -> now.state().droppingChange(rules.get(), act));
  }

  /**
   * Moves money between lines or months.
   *
   * @throws InvalidInput when the budget has no such line, or not as much
   * @throws RuleViolation when expenses hold it, or other money is just being moved
   */
  public Stored<Budget> reallocate(String id, MoveMoney move, Act act) {
    BudgetStep.REALLOCATE.mustBeOpenTo(act.caller());
    Stored<Budget> decided =
        budgets.change(
            id,
            act.cause(),
            now -> {
              mustBeFree(now.state(), move);
              return now.state()
                  .reallocated(move.from(), move.to(), move.amount(), move.reason(), act);
            });
    Stored<Budget> stored = accounts.tell(decided, act.cause().followUp());
    if (isRefused(stored.state(), move, act.by())) {
      // An expense was faster, whether or not it has given back since.
      throw held(available(stored.state(), move).orElse(Money.zero(move.amount().currency())));
    }
    return stored;
  }

  /** What became of the newest such decision of this person: others may have moved money since. */
  private static boolean isRefused(Budget budget, MoveMoney move, String by) {
    return budget.reallocations().reversed().stream()
        .filter(one -> one.by().equals(by) && one.amount().equals(move.amount()))
        .filter(one -> one.from().equals(move.from()) && one.to().equals(move.to()))
        .findFirst()
        .filter(one -> one.state() == State.REFUSED)
        .isPresent();
  }

  private void mustBeFree(Budget budget, MoveMoney move) {
    Optional<Money> available = available(budget, move);
    boolean comparable =
        available.filter(it -> it.currency().equals(move.amount().currency())).isPresent();
    if (comparable && !available.get().covers(move.amount())) {
      throw held(available.get());
    }
  }

  /** What the account that would give has; none when it is not told yet. */
  private Optional<Money> available(Budget budget, MoveMoney move) {
    AccountKey key = BudgetAccounts.key(budget, move.from().category(), move.from().month());
    return commitments.account(key).map(BudgetAccount::figures).map(Figures::available);
  }

  private static RuleViolation held(Money available) {
    return BudgetRefusal.MONEY_HELD.violation(Map.of("available", available.toString()));
  }

  /**
   * A budget.
   *
   * @throws NotFound when there is none
   */
  public Stored<Budget> get(String id, Caller caller) {
    BudgetStep.READ.mustBeOpenTo(caller);
    return budgets.get(id);
  }

  /** Budgets, newest first. */
  public List<Stored<Budget>> list(
      @Nullable Integer year, @Nullable String waitingFor, Slice slice, Caller caller) {
    BudgetStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(year, waitingFor, slice);
  }

  /** What the caller could do with a budget now. */
  public List<Answer> possible(Stored<Budget> stored, Caller caller) {
    return trials.of(stored, caller);
  }
}
