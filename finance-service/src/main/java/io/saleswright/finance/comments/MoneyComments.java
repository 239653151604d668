package io.saleswright.finance.comments;

import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.notices.FinanceNotice;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.comment.CommentRules;
import io.saleswright.platform.comment.CommentRules.Events;

/** What receivables, invoices and expenses say of the comments on them. */
public final class MoneyComments {

  /** Who says and reads comments on receivables, and what is told. */
  public static final CommentRules<Receivable> OF_RECEIVABLES =
      new CommentRules<>(
          "receivable",
          "/api/receivables",
          receivable -> receivable.order().number(),
          ReceivableCommentStep.COMMENT,
          ReceivableCommentStep.WITHDRAW_COMMENT,
          ReceivableCommentStep.READ_COMMENTS,
          FinanceNotice.RECEIVABLE_COMMENT_ASKED,
          FinanceNotice.RECEIVABLE_COMMENT_ANSWERED,
          new Events(CommentMade::new, CommentWithdrawn::new));

  /** Who says and reads comments on invoices, and what is told. */
  public static final CommentRules<Invoice> OF_INVOICES =
      new CommentRules<>(
          "invoice",
          "/api/invoices",
          Invoice::orderNumber,
          InvoiceCommentStep.COMMENT,
          InvoiceCommentStep.WITHDRAW_COMMENT,
          InvoiceCommentStep.READ_COMMENTS,
          FinanceNotice.INVOICE_COMMENT_ASKED,
          FinanceNotice.INVOICE_COMMENT_ANSWERED,
          new Events(CommentMade::new, CommentWithdrawn::new));

  /** Who says and reads comments on expenses, and what is told. */
  public static final CommentRules<Expense> OF_EXPENSES =
      new CommentRules<>(
          "expense",
          "/api/expenses",
          Expense::number,
          ExpenseCommentStep.COMMENT,
          ExpenseCommentStep.WITHDRAW_COMMENT,
          ExpenseCommentStep.READ_COMMENTS,
          FinanceNotice.EXPENSE_COMMENT_ASKED,
          FinanceNotice.EXPENSE_COMMENT_ANSWERED,
          new Events(CommentMade::new, CommentWithdrawn::new));

  private MoneyComments() {}
}
