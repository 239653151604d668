package io.saleswright.finance.statements;

/** How far a bank statement has come. */
public enum BankStatementStage {
  /** Not all of its transfers are there yet; handing it in again goes on. */
  IMPORTING,
  /** All of its transfers are there. */
  IMPORTED
}
