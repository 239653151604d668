package io.saleswright.finance.books;

/** What the figures of a month are about (FIN-15). */
public enum FigureKind {
  /** Orders that came in, without those that were cancelled. */
  INTAKE,
  /** Open items that were taken over when the system went live. */
  TAKEN_OVER,
  /** Invoices of the month that count. */
  INVOICED,
  /** Credit notes of the month. */
  CREDITED,
  /** Credit notes that were taken back in the month. */
  CREDIT_REVERSED,
  /** Payments that arrived. */
  RECEIVED,
  /** Payments that were reversed in the month. */
  PAYMENT_REVERSED,
  /** Money that was paid back to customers. */
  REFUNDED,
  /** Refunds that were taken back in the month. */
  REFUND_REVERSED,
  /** Small differences that were written off. */
  WRITTEN_OFF,
  /** Write-offs that were taken back in the month. */
  WRITE_OFF_REVERSED,
  /** Expenses that were paid. */
  EXPENSES,
  /** What the budgets give for the month. */
  BUDGET,
  /** What customers owe at the end of the month for what was invoiced, less what they have paid. */
  OUTSTANDING
}
