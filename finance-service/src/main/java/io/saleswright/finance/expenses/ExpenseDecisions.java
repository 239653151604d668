package io.saleswright.finance.expenses;

import io.saleswright.finance.expensing.Deciding;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseRules;
import io.saleswright.finance.expensing.ExpenseStep;
import io.saleswright.finance.expensing.Reversing;
import io.saleswright.finance.expensing.Settling;
import io.saleswright.finance.spending.Settlement.Payment;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the decisions about expenses: those of the chain, and those of finance (EXP-05 to EXP-10).
 */
public final class ExpenseDecisions {

  private final Scoped<Expense> expenses;
  private final ExpenseBudget budget;
  private final Deputies deputies;
  private final Supplier<ExpenseRules> rules;

  ExpenseDecisions(
      Scoped<Expense> expenses,
      ExpenseBudget budget,
      Deputies deputies,
      Supplier<ExpenseRules> rules) {
    this.expenses = expenses;
    this.budget = budget;
    this.deputies = deputies;
    this.rules = rules;
  }

  /**
   * Agrees with an application or a claim at the step whose turn it is.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when it was edited since
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person spends the money or decided before
   */
  public Stored<Expense> approve(String id, long revision, @Nullable String opinion, Act act) {
    ExpenseStep.APPROVE.mustBeOpenTo(act.caller());
    budget.settleBefore(id, act.cause().followUp());
    Stored<Expense> stored =
        expenses.change(
            id,
            revision,
            act,
            now -> Deciding.approve(now, opinion, Approver.of(act, deputies), rules.get(), act));
    return budget.settle(stored, act.cause().followUp());
  }

  /**
   * Rejects an application or a claim: it goes back to its author.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when it was edited since
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person spends the money or decided before
   */
  public Stored<Expense> reject(String id, long revision, String reason, Act act) {
    ExpenseStep.REJECT.mustBeOpenTo(act.caller());
    budget.settleBefore(id, act.cause().followUp());
    Stored<Expense> stored =
        expenses.change(
            id,
            revision,
            act,
            now -> Deciding.reject(now, reason, Approver.of(act, deputies), rules.get(), act));
    return budget.settle(stored, act.cause().followUp());
  }

  /**
   * Finance found the vouchers in order.
   *
   * @throws RuleViolation when the claim was not approved, or is the checker's own, or they agreed
   *     with it
   */
  public Stored<Expense> check(String id, Act act) {
    ExpenseStep.CHECK.mustBeOpenTo(act.caller());
    return expenses.change(id, act, now -> Settling.check(now, rules.get(), act));
  }

  /**
   * Records the payment.
   *
   * @throws InvalidInput when it lies before the check of the vouchers or in the future
   * @throws RuleViolation when the vouchers were not checked, or by the same person, or they agreed
   *     with it
   */
  public Stored<Expense> pay(String id, Payment payment, Act act) {
    ExpenseStep.PAY.mustBeOpenTo(act.caller());
    budget.settleBefore(id, act.cause().followUp());
    Stored<Expense> stored =
        expenses.change(
            id,
            act,
            now -> {
              ExpenseRules inForce = rules.get();
              inForce.months().mustTake(payment.on());
              return Settling.pay(now, payment, inForce, act);
            });
    return budget.settle(stored, act.cause().followUp());
  }

  /** Sends a claim back, to be put right and claimed anew (EXP-08). */
  public Stored<Expense> sendBack(String id, String reason, Act act) {
    ExpenseStep.SEND_BACK.mustBeOpenTo(act.caller());
    budget.settleBefore(id, act.cause().followUp());
    Stored<Expense> stored = expenses.change(id, act, now -> Settling.sendBack(now, reason, act));
    return budget.settle(stored, act.cause().followUp());
  }

  /**
   * Takes a payment back (FIN-16).
   *
   * @throws RuleViolation when it was not paid, or is the caller's own, or they checked or paid it
   */
  public Stored<Expense> reversePayment(String id, String reason, Act act) {
    ExpenseStep.REVERSE_PAYMENT.mustBeOpenTo(act.caller());
    budget.settleBefore(id, act.cause().followUp());
    Stored<Expense> stored =
        expenses.change(id, act, now -> Reversing.reverse(now, reason, rules.get(), act));
    return budget.settle(stored, act.cause().followUp());
  }

  /** Refuses what breaks the rules; management is told at once (EXP-09). */
  public Stored<Expense> refuse(String id, String reason, Act act) {
    ExpenseStep.REFUSE.mustBeOpenTo(act.caller());
    budget.settleBefore(id, act.cause().followUp());
    Stored<Expense> stored = expenses.change(id, act, now -> Settling.refuse(now, reason, act));
    return budget.settle(stored, act.cause().followUp());
  }
}
