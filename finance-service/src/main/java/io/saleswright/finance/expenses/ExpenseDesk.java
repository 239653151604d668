package io.saleswright.finance.expenses;

import io.saleswright.finance.commitments.Commitments;
import io.saleswright.finance.expensing.Applying;
import io.saleswright.finance.expensing.Claiming;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseRefusal;
import io.saleswright.finance.expensing.ExpenseRules;
import io.saleswright.finance.expensing.ExpenseStage;
import io.saleswright.finance.expensing.ExpenseStep;
import io.saleswright.finance.expensing.Settling;
import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Claim;
import io.saleswright.finance.spending.Holding;
import io.saleswright.finance.spending.Settlement.Ending;
import io.saleswright.finance.spending.Spender;
import io.saleswright.finance.spending.Trip.Booking;
import io.saleswright.finance.spending.Voucher;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes what people do with their own expenses (EXP-04, EXP-14). */
public final class ExpenseDesk {

  private final Scoped<Expense> expenses;
  private final ExpenseSearch search;
  private final ExpenseNumbers numbers;
  private final ExpenseBudget budget;
  private final Commitments commitments;
  private final Supplier<ExpenseRules> rules;

  ExpenseDesk(
      Scoped<Expense> expenses,
      ExpenseSearch search,
      ExpenseNumbers numbers,
      ExpenseBudget budget,
      Commitments commitments,
      Supplier<ExpenseRules> rules) {
    this.expenses = expenses;
    this.search = search;
    this.numbers = numbers;
    this.budget = budget;
    this.commitments = commitments;
    this.rules = rules;
  }

  /**
   * Begins an application.
   *
   * @throws InvalidInput when the policy does not know its department or category
   */
  public Stored<Expense> apply(String department, Application application, Act act) {
    ExpenseStep.APPLY.mustBeOpenTo(act.caller());
    Spender spender = new Spender(act.by(), department, act.caller().team(), act.caller().region());
    return expenses.create(
        act, _ -> Applying.begin(numbers.next(), spender, application, rules.get(), act));
  }

  /**
   * Says something else in an application.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when it was edited since
   * @throws RuleViolation when it was submitted, or is somebody else's
   */
  public Stored<Expense> edit(String id, long revision, Application application, Act act) {
    ExpenseStep.EDIT.mustBeOpenTo(act.caller());
    return expenses.change(
        id, revision, act, now -> Applying.edit(now, application, rules.get(), act));
  }

  /**
   * Submits an application.
   *
   * @throws RuleViolation when the month's budget does not suffice, and policy refuses that
   */
  public Stored<Expense> submit(String id, Act act) {
    ExpenseStep.SUBMIT.mustBeOpenTo(act.caller());
    budget.settleBefore(id, act.cause().followUp());
    Stored<Expense> asked = expenses.change(id, act, now -> Applying.submit(now, rules.get(), act));
    Stored<Expense> stored = budget.settle(asked, act.cause().followUp());
    if (isRefused(asked, stored, ExpenseStage.DRAFT)) {
      throw exceeded(stored, List.of(stored.state().wanted()));
    }
    return stored;
  }

  /**
   * Claims what was spent.
   *
   * @throws InvalidInput when a voucher is none that can be claimed
   * @throws RuleViolation when the expense was not approved, no picture of a voucher is attached, a
   *     voucher is claimed already, it is too late, or the month's budget does not suffice, and
   *     policy refuses that
   */
  public Stored<Expense> claim(String id, List<Voucher> vouchers, @Nullable String note, Act act) {
    ExpenseStep.CLAIM.mustBeOpenTo(act.caller());
    budget.settleBefore(id, act.cause().followUp());
    Stored<Expense> asked =
        expenses.change(
            id,
            act,
            now -> {
              mustBeUnclaimed(vouchers, id);
              return Claiming.claim(now, vouchers, note, rules.get(), act);
            });
    Stored<Expense> stored = budget.settle(asked, act.cause().followUp());
    if (isRefused(asked, stored, ExpenseStage.APPROVED)) {
      Claim refused = Claim.of(vouchers, note, act.at());
      throw exceeded(stored, stored.state().wantedFor(refused, act.at()));
    }
    return stored;
  }

  /** Whether the budget refused, now or when the command was first sent; people may have since. */
  private static boolean isRefused(
      Stored<Expense> asked, Stored<Expense> stored, ExpenseStage back) {
    return stored.state().stage() == back && !(asked.repeated() && isBackByPeople(stored.state()));
  }

  private static boolean isBackByPeople(Expense expense) {
    Approval approval = expense.approval();
    Ending sentBack = expense.settlement().sentBack();
    Claim claim = expense.claim();
    boolean byFinance = sentBack != null && claim != null && !sentBack.at().isBefore(claim.at());
    return byFinance || approval != null && approval.isRejected();
  }

  /** The store lets nobody have the same voucher at the same moment; this says who has it. */
  private void mustBeUnclaimed(List<Voucher> vouchers, String id) {
    List<String> keys = new ArrayList<>();
    for (Voucher voucher : vouchers) {
      keys.addAll(voucher.keys());
      keys.add(voucher.formerKey());
    }
    for (Stored<Expense> other : search.claiming(keys, id)) {
      List<Voucher> theirs = other.state().claimMade().vouchers();
      for (Voucher voucher : vouchers) {
        if (theirs.stream().anyMatch(voucher::isSameAs)) {
          throw ExpenseRefusal.VOUCHER_CLAIMED.violation(
              Map.of("voucher", voucher.number(), "expense", other.state().number()));
        }
      }
    }
  }

  /** Which month had no room; when all have by now, others gave something back meanwhile. */
  private RuleViolation exceeded(Stored<Expense> stored, List<Holding> wanted) {
    Holding refused =
        wanted.stream()
            .filter(part -> !room(part, stored.id()).covers(part.amount()))
            .findFirst()
            .orElse(wanted.getLast());
    return ExpenseRefusal.BUDGET_EXCEEDED.violation(
        Map.of(
            "month",
            YearMonth.of(refused.key().year(), refused.key().month()).toString(),
            "available",
            room(refused, stored.id()).toString()));
  }

  private Money room(Holding part, String id) {
    return commitments.room(part.key(), id).orElse(Money.zero(part.amount().currency()));
  }

  /** Notes what was booked for a trip (EXP-14). */
  public Stored<Expense> book(String id, Booking booking, Act act) {
    ExpenseStep.BOOK.mustBeOpenTo(act.caller());
    return expenses.change(id, act, now -> Applying.book(now, booking, act));
  }

  /** Gives an expense up; its budget is given back. */
  public Stored<Expense> withdraw(String id, String reason, Act act) {
    ExpenseStep.WITHDRAW.mustBeOpenTo(act.caller());
    budget.settleBefore(id, act.cause().followUp());
    Stored<Expense> stored =
        expenses.change(id, act, now -> Settling.withdraw(now, reason, rules.get(), act));
    return budget.settle(stored, act.cause().followUp());
  }
}
