package io.saleswright.finance.expensing;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.Hold.Kind;
import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.finance.spending.Settlement;
import io.saleswright.finance.spending.Spender;
import io.saleswright.finance.spending.Trip;
import io.saleswright.finance.spending.Trip.Booking;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.Set;

/** How an expense is applied for (EXP-04, EXP-14). */
public final class Applying {

  /** Inside sales books the trips of all (HR-13). */
  private static final Set<String> BOOK_FOR_OTHERS = Set.of("sales-support", "support-supervisor");

  private Applying() {}

  /**
   * An application that is begun.
   *
   * @throws InvalidInput when the policy does not know its department or category
   */
  public static Change<Expense> begin(
      String number, Spender spender, Application application, ExpenseRules rules, Act act) {
    rules.check(spender.department(), application);
    rules.mustSpendFor(spender.department(), act.caller().roles());
    return Change.to(
        new Expense(
            number,
            spender,
            application,
            null,
            ExpenseStage.DRAFT,
            null,
            null,
            Settlement.NONE,
            null));
  }

  /**
   * Says something else in an application that was not submitted, or was rejected.
   *
   * @throws RuleViolation when it was submitted, or is somebody else's
   */
  public static Change<Expense> edit(
      Stored<Expense> stored, Application application, ExpenseRules rules, Act act) {
    Expense expense = stored.state();
    mustBeOwn(expense, ExpenseStep.EDIT, act);
    rules.check(expense.spender().department(), application);
    return Change.to(expense.with(application)).editing();
  }

  /** Submits an application: its budget is asked first, and then the chain. */
  public static Change<Expense> submit(Stored<Expense> stored, ExpenseRules rules, Act act) {
    Expense expense = stored.state();
    mustBeOwn(expense, ExpenseStep.SUBMIT, act);
    expense.mustBeSettled();
    // Categories may have changed since it was written, and people what they do.
    rules.check(expense.spender().department(), expense.application());
    rules.mustSpendFor(expense.spender().department(), act.caller().roles());
    AccountKey key = expense.applied();
    Commitment before = expense.commitment();
    Commitment wanted =
        before == null
            ? Commitment.first(key, expense.application().amount(), act.at())
            : before.next(key, expense.application().amount(), Kind.RESERVED, act.at());
    return Change.to(
        expense
            .with(expense.spender().in(act.caller().roles()))
            .with(expense.application().submitted(act.at()))
            .with(wanted)
            .at(ExpenseStage.BUDGET_ASKED));
  }

  /**
   * Notes what was booked for a trip.
   *
   * @throws RuleViolation when it is no trip, was not approved, or is somebody else's and the
   *     caller not of inside sales
   */
  public static Change<Expense> book(Stored<Expense> stored, Booking booking, Act act) {
    Expense expense = stored.state();
    mustBeBookable(expense, act);
    if (booking.until().isBefore(booking.from())) {
      throw new InvalidInput("until", "EXP-14", "must not be before the first day");
    }
    Application application = expense.application();
    Trip trip = application.trip();
    if (trip == null) {
      throw ExpenseRefusal.NO_TRIP.violation();
    }
    return Change.to(expense.with(application.with(trip.plus(booking))));
  }

  /**
   * Checks whether something can be booked.
   *
   * @throws RuleViolation when it is no trip, was not approved, or is somebody else's and the
   *     caller not of inside sales
   */
  public static void mustBeBookable(Expense expense, Act act) {
    ExpenseStep.BOOK.mustStartFrom(expense.stage());
    boolean own = expense.spender().staffId().equals(act.by());
    ExpenseRefusal.BOOKED_BY_OTHERS.unless(own || act.caller().hasAny(BOOK_FOR_OTHERS));
    ExpenseRefusal.NO_TRIP.when(expense.application().trip() == null);
  }

  /**
   * Checks whether somebody may take a step that is for who makes the expense.
   *
   * @throws RuleViolation when it stands elsewhere, or is somebody else's
   */
  public static void mustBeOwn(Expense expense, ExpenseStep step, Act act) {
    expense.mustBelongTo(act.by());
    step.mustStartFrom(expense.stage());
  }
}
