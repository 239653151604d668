package io.saleswright.finance.books;

/** What the figures of a month are about (FIN-15). */
public enum FigureKind {
  /** Orders that came in, without those that were cancelled before the month was closed. */
  INTAKE,
  /** By how much less orders of closed months come to than those months told, and no other has. */
  INTAKE_CORRECTED,
  /** Open items that were taken over when the system went live. */
  TAKEN_OVER,
  /** Invoices of the month that count. */
  INVOICED,
  /** The same without tax. */
  INVOICED_NET,
  /** Credit notes of the month. */
  CREDITED,
  /** Credit notes that were taken back in the month. */
  CREDIT_REVERSED,
  /** Credit notes of the month less those that were taken back in it, without tax. */
  CREDITED_NET,
  /** What the orders come to whose goods left the house. */
  SHIPPED,
  /** What those of them come to of which nobody had said what all of their goods cost. */
  COST_UNKNOWN,
  /** What the goods cost that left the house, as far as it is known (FIN-14). */
  COST_OF_GOODS,
  /** Freight that we pay, less what was taken back of it (FIN-13). */
  FREIGHT,
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
  /** What was paid too much by a little and taken as other income. */
  OTHER_INCOME,
  /** Other income that was taken back in the month. */
  OTHER_INCOME_REVERSED,
  /** Expenses that were paid. */
  EXPENSES,
  /** Payments of expenses that were taken back in the month. */
  EXPENSE_REVERSED,
  /** What the budgets give for the month. */
  BUDGET,
  /** What customers owe at the end of the month for what was invoiced, less what they have paid. */
  OUTSTANDING
}
