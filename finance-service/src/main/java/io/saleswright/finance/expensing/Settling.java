package io.saleswright.finance.expensing;

import io.saleswright.finance.commitments.Hold.Kind;
import io.saleswright.finance.expensed.ExpenseChecked;
import io.saleswright.finance.expensed.ExpenseExpired;
import io.saleswright.finance.expensed.ExpensePaid;
import io.saleswright.finance.expensed.ExpenseRefused;
import io.saleswright.finance.expensed.ExpenseSentBack;
import io.saleswright.finance.expensed.ExpenseWithdrawn;
import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Claim;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.finance.spending.Settlement;
import io.saleswright.finance.spending.Settlement.Check;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.CommonRefusal;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How finance settles what was claimed, and how an expense ends without (EXP-08, EXP-09). */
public final class Settling {

  private static final Set<ExpenseStage> APPROVED_ONCE =
      Set.of(ExpenseStage.CHECKED, ExpenseStage.PAID);

  private Settling() {}

  /**
   * Finance found the vouchers in order.
   *
   * @throws RuleViolation when the claim was not approved, or is the checker's own, or they agreed
   *     with it
   */
  public static Change<Expense> check(Stored<Expense> stored, ExpenseRules rules, Act act) {
    Expense expense = stored.state();
    mustBeCheckable(expense, act);
    Settlement checked = expense.settlement().checked(act.by(), act.at());
    return Change.to(expense.with(checked).at(ExpenseStage.CHECKED))
        .raising(
            new ExpenseChecked(
                stored.id(), expense.number(), expense.claimMade().total(), act.by()))
        .stopping(ExpenseRules.FINANCE)
        .starting(rules.financeClock(act.at()));
  }

  /**
   * Checks whether somebody may check the vouchers now.
   *
   * @throws RuleViolation when the claim was not approved, or is their own, or they agreed with it
   */
  public static void mustBeCheckable(Expense expense, Act act) {
    // What was approved, and has gone on since, is not told that it was not.
    if (APPROVED_ONCE.contains(expense.stage())) {
      throw new RuleViolation(
          CommonRefusal.WRONG_STEP,
          ExpenseStep.CHECK.rule(),
          Map.of(
              "step",
              expense.stage().name(),
              "allowed",
              ExpenseStep.CHECK.row().from().toString()));
    }
    ExpenseStep.CHECK.mustStartFrom(expense.stage());
    mustBeOfOthers(expense, act);
  }

  /** Whoever spends or agrees neither checks nor pays (FIN-16, SEC-06). */
  private static void mustBeOfOthers(Expense expense, Act act) {
    CommonRefusal.OWN_PAPER.when(expense.spender().staffId().equals(act.by()));
    ExpenseRefusal.AGREED_YOURSELF.when(expense.agreed().include(act.by()));
  }

  /**
   * Records the payment.
   *
   * @throws InvalidInput when it lies before the check of the vouchers or in the future
   * @throws RuleViolation when the vouchers were not checked, or by the same person, or they agreed
   *     with it
   */
  public static Change<Expense> pay(
      Stored<Expense> stored, Settlement.Payment payment, ExpenseRules rules, Act act) {
    Expense expense = stored.state();
    mustBePayable(expense, act);
    expense.mustBeSettled();
    LocalDate checked = rules.today(Objects.requireNonNull(expense.settlement().check()).at());
    LocalDate today = rules.today(act.at());
    if (payment.on().isBefore(checked) || payment.on().isAfter(today)) {
      throw new InvalidInput(
          "paidOn",
          "EXP-08",
          "must be from {first} to {last}",
          Map.of("first", checked.toString(), "last", today.toString()));
    }
    Claim claim = expense.claimMade();
    Application application = expense.application();
    Commitment used = expense.commitmentMade().used(expense.claimed(), act.at());
    return Change.to(
            expense.with(used).with(expense.settlement().paid(payment)).at(ExpenseStage.PAID))
        .raising(
            new ExpensePaid(
                stored.id(),
                expense.number(),
                expense.spender().staffId(),
                expense.spender().department(),
                application.category(),
                application.customerId(),
                application.amount(),
                claim.total(),
                claim.lastMonth().getYear(),
                claim.lastMonth().getMonthValue(),
                months(claim),
                payment.on(),
                act.by()))
        .stopping(ExpenseRules.FINANCE);
  }

  /** What each month pays of a claim. */
  static List<ExpensePaid.Month> months(Claim claim) {
    return claim.shares().stream()
        .map(share -> new ExpensePaid.Month(share.year(), share.month(), share.amount()))
        .toList();
  }

  /**
   * Checks whether somebody may record the payment now.
   *
   * @throws RuleViolation when the vouchers were not checked, or by the same person, or they agreed
   *     with it
   */
  public static void mustBePayable(Expense expense, Act act) {
    ExpenseStep.PAY.mustStartFrom(expense.stage());
    mustBeOfOthers(expense, act);
    Check check = Objects.requireNonNull(expense.settlement().check());
    ExpenseRefusal.SAME_CHECKER.when(check.by().equals(act.by()));
  }

  /** Sends a claim back to its author, who puts right what is missing and claims anew. */
  public static Change<Expense> sendBack(Stored<Expense> stored, String reason, Act act) {
    Expense expense = stored.state();
    ExpenseStep.SEND_BACK.mustStartFrom(expense.stage());
    expense.mustBeSettled();
    Settlement sentBack = expense.settlement().sentBack(act.by(), act.at(), reason);
    return Change.to(Deciding.claimGivenUp(expense, act.at()).with(sentBack))
        .raising(
            new ExpenseSentBack(
                stored.id(),
                expense.number(),
                expense.spender().staffId(),
                expense.claimMade().total(),
                act.by()))
        .stopping(ExpenseRules.FINANCE);
  }

  /** Refuses what breaks the rules; management is told at once (EXP-09, COMM-12). */
  public static Change<Expense> refuse(Stored<Expense> stored, String reason, Act act) {
    Expense expense = stored.state();
    ExpenseStep.REFUSE.mustStartFrom(expense.stage());
    expense.mustBeSettled();
    Expense over = over(expense, ExpenseStage.REFUSED, act.by(), act.at(), reason);
    return Change.to(over)
        .raising(
            new ExpenseRefused(
                stored.id(),
                expense.number(),
                expense.spender().staffId(),
                expense.spender().department(),
                expense.application().category(),
                expense.claimMade().total(),
                act.by()))
        .stopping(ExpenseRules.FINANCE);
  }

  /** Gives it up. */
  public static Change<Expense> withdraw(
      Stored<Expense> stored, String reason, ExpenseRules rules, Act act) {
    Expense expense = stored.state();
    Applying.mustBeOwn(expense, ExpenseStep.WITHDRAW, act);
    expense.mustBeSettled();
    Expense over = over(expense, ExpenseStage.WITHDRAWN, act.by(), act.at(), reason);
    Change<Expense> change =
        Change.to(over)
            .raising(new ExpenseWithdrawn(stored.id(), expense.number(), act.by()))
            .stopping(ExpenseRules.FINANCE);
    boolean inChain = expense.waitingFor() != null;
    return inChain
        ? Approval.watched(change, expense.approval(), null, act.at(), rules.calendar())
        : change;
  }

  /** Nobody claimed it in time. */
  public static Change<Expense> expire(Stored<Expense> stored, ExpenseRules rules, Cause cause) {
    Expense expense = stored.state();
    LocalDate last = rules.claimBy(expense);
    boolean due =
        ExpenseStep.EXPIRE.startsFrom(expense.stage()) && last.isBefore(rules.today(cause.at()));
    if (!due) {
      return Change.none(expense);
    }
    Expense over = over(expense, ExpenseStage.EXPIRED, cause.by(), cause.at(), "expired");
    return Change.to(over)
        .raising(
            new ExpenseExpired(stored.id(), expense.number(), expense.spender().staffId(), last));
  }

  private static Expense over(
      Expense expense, ExpenseStage stage, String by, Instant at, String reason) {
    Expense ended = expense.with(expense.settlement().ended(by, at, reason)).at(stage);
    Claim claim = expense.claim();
    if (claim != null) {
      ended = ended.with(claim.given());
    }
    Commitment commitment = expense.commitment();
    if (commitment == null) {
      return ended;
    }
    Money nothing = Money.zero(commitment.amount().currency());
    return ended.with(commitment.next(commitment.target(), nothing, Kind.RELEASED, at));
  }
}
