package io.saleswright.finance.expensing;

import io.saleswright.finance.expensed.ExpensePaymentReversed;
import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Claim;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.finance.spending.Settlement;
import io.saleswright.finance.spending.Settlement.Check;
import io.saleswright.finance.spending.Settlement.Payment;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.CommonRefusal;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.Objects;

/** How a payment is taken back that was wrong, or came back (FIN-16). */
public final class Reversing {

  private Reversing() {}

  /**
   * Takes the payment back. Its months hold the money until it is paid anew or refused.
   *
   * @throws RuleViolation when it was not paid, or is the caller's own, or they checked or paid it
   */
  public static Change<Expense> reverse(
      Stored<Expense> stored, String reason, ExpenseRules rules, Act act) {
    Expense expense = stored.state();
    mustBeReversible(expense, act);
    expense.mustBeSettled();
    Claim claim = expense.claimMade();
    Application application = expense.application();
    Commitment held = expense.commitmentMade().heldAgain(expense.claimed(), act.at());
    Payment payment = Objects.requireNonNull(expense.settlement().payment());
    Settlement back =
        expense.settlement().reversed(payment, claim.total(), act.by(), act.at(), reason);
    return Change.to(expense.with(held).with(back).at(ExpenseStage.CHECKED))
        .raising(
            new ExpensePaymentReversed(
                stored.id(),
                expense.number(),
                expense.spender().staffId(),
                expense.spender().department(),
                application.category(),
                application.customerId(),
                claim.total(),
                claim.lastMonth().getYear(),
                claim.lastMonth().getMonthValue(),
                Settling.months(claim),
                act.by()))
        .starting(rules.financeClock(act.at()));
  }

  /**
   * Checks whether somebody may take the payment back now.
   *
   * @throws RuleViolation when it was not paid, or is the caller's own, or they checked or paid it
   */
  public static void mustBeReversible(Expense expense, Act act) {
    ExpenseStep.REVERSE_PAYMENT.mustStartFrom(expense.stage());
    CommonRefusal.OWN_PAPER.when(expense.spender().staffId().equals(act.by()));
    Check check = expense.settlement().check();
    boolean checked = check != null && check.by().equals(act.by());
    Payment payment = Objects.requireNonNull(expense.settlement().payment());
    ExpenseRefusal.SETTLED_YOURSELF.when(checked || payment.by().equals(act.by()));
  }
}
