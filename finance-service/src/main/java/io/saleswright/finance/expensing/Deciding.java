package io.saleswright.finance.expensing;

import io.saleswright.finance.commitments.Hold.Kind;
import io.saleswright.finance.expensed.ExpenseApproved;
import io.saleswright.finance.expensed.ExpenseRejected;
import io.saleswright.finance.expensed.ExpenseStepApproved;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.finance.spending.Holding;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How applications and claims pass their chain (EXP-05 to EXP-07, EXP-10). */
public final class Deciding {

  private Deciding() {}

  /**
   * Agrees at the step whose turn it is. With the last one an application may be spent, and a claim
   * goes to finance.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person spends the money or decided before
   */
  public static Change<Expense> approve(
      Stored<Expense> stored,
      @Nullable String opinion,
      Approver approver,
      ExpenseRules rules,
      Act act) {
    Expense expense = stored.state();
    mustBeDecidable(expense, ExpenseStep.APPROVE, approver);
    expense.mustBeSettled();
    Approval before = expense.approvalBegun();
    String step = Objects.requireNonNull(before.waitingFor());
    Approval after =
        before.approve(approver, expense.spender().authors(), opinion, stored.revision());
    Expense decided = expense.with(after);
    if (after.isApproved()) {
      decided = approved(decided, act.at());
    }
    Change<Expense> change =
        Change.to(decided)
            .raising(new ExpenseStepApproved(stored.id(), step, after.waitingFor(), act.by()));
    if (after.isApproved()) {
      change =
          change.raising(
              new ExpenseApproved(
                  stored.id(),
                  expense.number(),
                  expense.spender().staffId(),
                  paper(expense),
                  amount(expense),
                  act.by()));
    }
    Change<Expense> watched = Approval.watched(change, before, after, act.at(), rules.calendar());
    boolean toFinance = decided.stage() == ExpenseStage.CLAIM_APPROVED;
    return toFinance ? watched.starting(rules.financeClock(act.at())) : watched;
  }

  private static Expense approved(Expense expense, Instant at) {
    boolean claiming = expense.isClaiming();
    ExpenseStage stage = claiming ? ExpenseStage.CLAIM_APPROVED : ExpenseStage.APPROVED;
    boolean held = claiming && !Claiming.needsMore(expense);
    if (held) {
      return expense.at(stage);
    }
    boolean exempt =
        expense.approvalBegun().submission().grounds().contains(ExpenseRules.OVER_BUDGET);
    List<Holding> wanted = claiming ? expense.claimed() : List.of(expense.wanted());
    return expense.with(expense.commitmentMade().approved(wanted, exempt, at)).at(stage);
  }

  private static String paper(Expense expense) {
    return expense.isClaiming() ? "CLAIM" : "APPLICATION";
  }

  private static Money amount(Expense expense) {
    return expense.isClaiming() ? expense.claimMade().total() : expense.application().amount();
  }

  /**
   * Rejects it: it goes back to its author, who finds the reason. A claim can be made anew; its
   * vouchers are free until then.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person spends the money or decided before
   */
  public static Change<Expense> reject(
      Stored<Expense> stored, String reason, Approver approver, ExpenseRules rules, Act act) {
    Expense expense = stored.state();
    mustBeDecidable(expense, ExpenseStep.REJECT, approver);
    expense.mustBeSettled();
    Approval before = expense.approvalBegun();
    String step = Objects.requireNonNull(before.waitingFor());
    Approval after =
        before.reject(approver, expense.spender().authors(), reason, stored.revision());
    Change<Expense> change =
        Change.to(rejected(expense, act.at()).with(after))
            .raising(
                new ExpenseRejected(
                    stored.id(),
                    expense.number(),
                    expense.spender().staffId(),
                    paper(expense),
                    step,
                    act.by()));
    return Approval.watched(change, before, after, act.at(), rules.calendar());
  }

  private static Expense rejected(Expense expense, Instant at) {
    if (expense.isClaiming()) {
      return claimGivenUp(expense, at);
    }
    Money nothing = Money.zero(expense.application().amount().currency());
    Commitment none = expense.commitmentMade().next(expense.applied(), nothing, Kind.RELEASED, at);
    return expense.with(none).at(ExpenseStage.DRAFT);
  }

  /** The expense as it was approved, whose claim came to nothing and can be made anew. */
  static Expense claimGivenUp(Expense expense, Instant at) {
    return expense
        .with(expense.claimMade().given())
        .with(asBeforeClaim(expense, at))
        .at(ExpenseStage.APPROVED);
  }

  /** What is wanted of the budget of a claim that came to nothing. */
  static Commitment asBeforeClaim(Expense expense, Instant at) {
    return expense
        .commitmentMade()
        .claimGivenUp(expense.applied(), expense.application().amount(), at);
  }

  /**
   * Checks whether somebody may decide now.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person spends the money or decided before
   */
  public static void mustBeDecidable(Expense expense, ExpenseStep step, Approver approver) {
    step.mustStartFrom(expense.stage());
    expense.approvalBegun().mustBeDecidableBy(approver, expense.spender().authors());
  }
}
