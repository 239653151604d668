package io.saleswright.finance.notices;

import io.saleswright.finance.expensed.ExpenseApplied;
import io.saleswright.finance.expensed.ExpenseApproved;
import io.saleswright.finance.expensed.ExpenseChecked;
import io.saleswright.finance.expensed.ExpenseClaimed;
import io.saleswright.finance.expensed.ExpenseExpired;
import io.saleswright.finance.expensed.ExpensePaid;
import io.saleswright.finance.expensed.ExpensePaymentReversed;
import io.saleswright.finance.expensed.ExpenseRefused;
import io.saleswright.finance.expensed.ExpenseRejected;
import io.saleswright.finance.expensed.ExpenseSentBack;
import io.saleswright.finance.expensed.ExpenseStepApproved;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseStage;
import io.saleswright.finance.spending.Spender;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Whoever has to decide is told so, whoever spends hears what came of it, and management of what
 * finance refused (EXP-05 to EXP-09, COMM-12).
 */
final class ExpenseTelling implements Telling<Expense> {

  @Override
  public List<Notice> of(String id, Expense expense, Record event) {
    return switch (event) {
      case ExpenseApplied _, ExpenseClaimed _, ExpenseStepApproved _ -> toDecide(id, expense);
      case ExpenseApproved _ when expense.stage() == ExpenseStage.APPROVED ->
          List.of(toSpender(FinanceNotice.EXPENSE_APPROVED, id, expense));
      case ExpenseApproved approved -> List.of(toFinance(id, expense, approved.amount()));
      case ExpenseChecked checked -> List.of(toFinance(id, expense, checked.amount()));
      case ExpenseRejected rejected ->
          List.of(
              toSpender(FinanceNotice.EXPENSE_REJECTED, id, expense).with("step", rejected.step()));
      case DeadlineMissed missed -> List.of(late(id, expense, missed));
      default -> ended(id, expense, event);
    };
  }

  private static List<Notice> ended(String id, Expense expense, Record event) {
    return switch (event) {
      case ExpensePaid paid ->
          List.of(
              toSpender(FinanceNotice.EXPENSE_PAID, id, expense)
                  .with("amount", InvoiceTelling.text(paid.amount())));
      case ExpensePaymentReversed reversed ->
          List.of(
              toSpender(FinanceNotice.EXPENSE_PAYMENT_REVERSED, id, expense)
                  .toRole("finance")
                  .toRole("finance-head")
                  .with("amount", InvoiceTelling.text(reversed.amount())));
      case ExpenseSentBack sentBack ->
          List.of(
              toSpender(FinanceNotice.EXPENSE_SENT_BACK, id, expense)
                  .with("amount", InvoiceTelling.text(sentBack.amount())));
      // Told with the refusal itself, so that management hears of it at once.
      case ExpenseRefused refused ->
          List.of(
              about(FinanceNotice.EXPENSE_REFUSED, id, expense)
                  .toStaff(expense.spender().staffId())
                  .toRole("general-manager")
                  .toRole("vp-sales")
                  .toRole("sales-manager")
                  .toRole("finance-head")
                  .toRole("sales-support")
                  .with("amount", InvoiceTelling.text(refused.amount())));
      case ExpenseExpired expired ->
          List.of(
              toSpender(FinanceNotice.EXPENSE_EXPIRED, id, expense).with("dueOn", expired.dueOn()));
      default -> List.of();
    };
  }

  private static List<Notice> toDecide(String id, Expense expense) {
    String step = expense.waitingFor();
    return step == null
        ? List.of()
        : List.of(
            about(FinanceNotice.EXPENSE_TO_DECIDE, id, expense)
                .toRoles(expense.waitsForRoles())
                .with("step", step));
  }

  private static Notice toFinance(String id, Expense expense, Money amount) {
    return about(FinanceNotice.EXPENSE_TO_CHECK, id, expense)
        .toRole("finance")
        .with("amount", InvoiceTelling.text(amount));
  }

  private static Notice late(String id, Expense expense, DeadlineMissed missed) {
    return toSpender(FinanceNotice.EXPENSE_LATE, id, expense)
        .toRole("sales-support")
        .toRoles(expense.waitsForRoles())
        .with("due", missed.due());
  }

  private static Notice toSpender(FinanceNotice kind, String id, Expense expense) {
    return about(kind, id, expense).toStaff(expense.spender().staffId());
  }

  private static Notice about(FinanceNotice kind, String id, Expense expense) {
    Spender spender = expense.spender();
    return Notice.of(kind, new Document("expense", id, expense.number()))
        .within(spender.staffId(), spender.team(), spender.region());
  }
}
