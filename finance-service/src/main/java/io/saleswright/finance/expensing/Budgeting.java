package io.saleswright.finance.expensing;

import io.saleswright.finance.commitments.Hold.Kind;
import io.saleswright.finance.expensed.ExpenseApplied;
import io.saleswright.finance.expensed.ExpenseClaimed;
import io.saleswright.finance.expensing.ExpenseRules.OverBudget;
import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Claim;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Submission;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What follows from the answer of the budget (EXP-05). */
public final class Budgeting {

  private Budgeting() {}

  /**
   * The accounts have answered.
   *
   * @param turn what they were asked; the answer to something earlier changes nothing
   * @param given whether they hold what was wanted
   * @param beside what the same person applied for beside it, for the same purpose: the chain looks
   *     at all of it, so nobody stays below a limit by asking in parts (EXP-07)
   */
  public static Change<Expense> answered(
      Stored<Expense> stored,
      long turn,
      boolean given,
      Function<Expense, Money> beside,
      ExpenseRules rules,
      Instant at) {
    Expense expense = stored.state();
    Commitment commitment = expense.commitment();
    if (commitment == null || commitment.turn() != turn || commitment.openSince() == null) {
      return Change.none(expense);
    }
    if (!ExpenseStep.TAKE_ANSWER.startsFrom(expense.stage())) {
      // People have approved it, so it is held whatever the account has.
      return Change.to(expense.with(given ? commitment.settled() : commitment.insisting(at)));
    }
    String by = expense.spender().staffId();
    if (given) {
      return submitted(
          stored.id(), expense.with(commitment.settled()), false, beside, rules, by, at);
    }
    Expense asBefore = expense.with(heldBefore(expense, commitment, at));
    if (rules.overBudget() == OverBudget.HIGHER_CHAIN) {
      return submitted(stored.id(), asBefore, true, beside, rules, by, at);
    }
    boolean claiming = expense.isClaiming();
    Expense back = claiming ? asBefore.with(expense.claimMade().given()) : asBefore;
    return Change.to(back.at(claiming ? ExpenseStage.APPROVED : ExpenseStage.DRAFT));
  }

  /**
   * What it wants when there was no room: of a claim what it held before, otherwise nothing. Months
   * that had room for their part are asked to take that back.
   */
  private static Commitment heldBefore(Expense expense, Commitment refused, Instant at) {
    Money nothing = Money.zero(refused.amount().currency());
    return expense.isClaiming()
        ? Deciding.asBeforeClaim(expense, at)
        : refused.next(expense.applied(), nothing, Kind.RELEASED, at);
  }

  /** The chain begins. */
  static Change<Expense> submitted(
      String id,
      Expense asked,
      boolean overBudget,
      Function<Expense, Money> beside,
      ExpenseRules rules,
      String by,
      Instant at) {
    boolean claiming = asked.isClaiming();
    Submission paper = paper(asked, overBudget, beside.apply(asked));
    Approval begun = Approval.of(asked.approval(), rules.chain(), paper, by, at);
    ExpenseStage stage = claiming ? ExpenseStage.CLAIMED : ExpenseStage.SUBMITTED;
    Change<Expense> change =
        Change.to(asked.with(begun).at(stage)).raising(event(id, asked, overBudget, begun));
    return Approval.watched(change, null, begun, at, rules.calendar());
  }

  private static Submission paper(Expense expense, boolean overBudget, Money beside) {
    List<String> grounds =
        new ArrayList<>(overBudget ? List.of(ExpenseRules.OVER_BUDGET) : List.of());
    expense.spender().rolesKnown().stream().map(ExpenseRules::groundOf).forEach(grounds::add);
    if (!expense.isClaiming()) {
      Money all = expense.application().amount().plus(beside);
      return new Submission("APPLICATION", grounds, all);
    }
    String kind = Claiming.isAbove(expense) ? "CLAIM_ABOVE" : "CLAIM";
    return new Submission(kind, grounds, expense.claimMade().total().plus(beside));
  }

  private static Record event(String id, Expense expense, boolean overBudget, Approval begun) {
    List<String> steps = begun.turns().stream().map(Turn::name).toList();
    Application application = expense.application();
    if (!expense.isClaiming()) {
      return new ExpenseApplied(
          id,
          expense.number(),
          expense.spender().staffId(),
          expense.spender().department(),
          application.category(),
          application.amount(),
          application.from(),
          application.until(),
          application.customerId(),
          overBudget,
          steps);
    }
    Claim claim = expense.claimMade();
    return new ExpenseClaimed(
        id,
        expense.number(),
        expense.spender().staffId(),
        application.amount(),
        claim.total(),
        claim.vouchers().size(),
        overBudget,
        steps);
  }
}
