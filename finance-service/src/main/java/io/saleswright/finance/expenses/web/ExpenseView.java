package io.saleswright.finance.expenses.web;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.Figures;
import io.saleswright.finance.expenses.ExpenseReading.Recurring;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseRules;
import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Claim;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.finance.spending.Holding;
import io.saleswright.finance.spending.Settlement;
import io.saleswright.finance.spending.Trip;
import io.saleswright.finance.spending.Voucher;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Decision;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expense as people see it.
 *
 * @param id identity of the expense
 * @param number its number for people
 * @param revision the revision of its content, which who decides has to have seen
 * @param state how far it has come
 * @param staffId staff id of who makes it
 * @param department the department whose budget pays
 * @param category the category
 * @param purpose what for
 * @param amount what was applied for
 * @param from the first day
 * @param until the last day
 * @param customerId the customer for whom it is
 * @param project the project for which it is
 * @param trip the trip, with what was booked
 * @param claim what was spent
 * @param recurring invoices of the claim whose numbers stand in other claims, too, for who decides,
 *     where one expense is read
 * @param held what its budget holds for it
 * @param budget what the budget has that pays it, for who decides (EXP-05); of several months the
 *     last one's, and each month's stands at what it holds
 * @param overBudget whether a higher chain decides because the budget does not suffice
 * @param together what the chain looks at: the amount with what the person applied for beside it
 *     for the same purpose (EXP-07); null before it is submitted
 * @param waitingFor the step of the chain that it waits for
 * @param steps the steps that its newest paper has to pass
 * @param decisions every decision, the oldest first
 * @param settlement what finance did, or how it ended without
 * @param attachments how many pictures of vouchers there are
 * @param due until when its next step has to be done
 * @param actions what the reader may do now
 */
record ExpenseView(
    String id,
    String number,
    long revision,
    String state,
    String staffId,
    String department,
    String category,
    String purpose,
    Money amount,
    LocalDate from,
    LocalDate until,
    @Nullable String customerId,
    @Nullable String project,
    @Nullable Trip trip,
    @Nullable ClaimView claim,
    List<Recurring> recurring,
    @Nullable HoldView held,
    @Nullable BudgetRest budget,
    boolean overBudget,
    @Nullable Money together,
    @Nullable String waitingFor,
    List<String> steps,
    List<Decision> decisions,
    Settlement settlement,
    int attachments,
    @Nullable Instant due,
    List<Action> actions) {

  /** What was spent. */
  record ClaimView(List<Voucher> vouchers, Money total, @Nullable String note, Instant at) {

    static @Nullable ClaimView of(@Nullable Claim claim) {
      return claim == null
          ? null
          : new ClaimView(claim.vouchers(), claim.total(), claim.note(), claim.at());
    }
  }

  /**
   * What its budget holds for it.
   *
   * @param kind how firmly
   * @param amount how much in all
   * @param year year of the budget, of several months that of the last one
   * @param month 1 to 12, of several the last one
   * @param months how much in each month, the oldest first
   */
  record HoldView(String kind, Money amount, int year, int month, List<HeldMonth> months) {

    static @Nullable HoldView of(
        @Nullable Commitment commitment, Map<AccountKey, Figures> budgets) {
      return commitment == null
          ? null
          : new HoldView(
              commitment.kind().name(),
              commitment.amount(),
              commitment.target().year(),
              commitment.target().month(),
              commitment.holdings().stream()
                  .map(part -> HeldMonth.of(part, budgets.get(part.key())))
                  .toList());
    }
  }

  /**
   * What one month holds for it.
   *
   * @param year year of the budget
   * @param month 1 to 12
   * @param amount how much
   * @param budget what that month has, for who decides (EXP-05)
   */
  record HeldMonth(int year, int month, Money amount, @Nullable BudgetRest budget) {

    static HeldMonth of(Holding part, @Nullable Figures figures) {
      return new HeldMonth(
          part.key().year(), part.key().month(), part.amount(), BudgetRest.of(figures));
    }
  }

  /** What the budget of the month has. */
  record BudgetRest(Money planned, Money reserved, Money committed, Money used, Money available) {

    static @Nullable BudgetRest of(@Nullable Figures figures) {
      return figures == null
          ? null
          : new BudgetRest(
              figures.planned(),
              figures.reserved(),
              figures.committed(),
              figures.used(),
              figures.available());
    }
  }

  static ExpenseView of(
      Stored<Expense> stored,
      Map<AccountKey, Figures> budgets,
      List<Recurring> recurring,
      List<Action> actions) {
    Expense expense = stored.state();
    Application application = expense.application();
    Approval approval = expense.approval();
    Commitment commitment = expense.commitment();
    return new ExpenseView(
        stored.id(),
        expense.number(),
        stored.revision(),
        expense.stage().name(),
        expense.spender().staffId(),
        expense.spender().department(),
        application.category(),
        application.purpose(),
        application.amount(),
        application.from(),
        application.until(),
        application.customerId(),
        application.project(),
        application.trip(),
        ClaimView.of(expense.claim()),
        recurring,
        HoldView.of(commitment, budgets),
        commitment == null ? null : BudgetRest.of(budgets.get(commitment.target())),
        approval != null && approval.submission().grounds().contains(ExpenseRules.OVER_BUDGET),
        approval == null ? null : approval.submission().amount(),
        expense.waitingFor(),
        approval == null ? List.of() : approval.turns().stream().map(Turn::name).toList(),
        approval == null ? List.of() : approval.everyDecision(),
        expense.settlement(),
        AttachmentLists.of(expense.attachments()).size(),
        stored.deadlines().stream().map(Deadline::due).min(Instant::compareTo).orElse(null),
        actions);
  }
}
