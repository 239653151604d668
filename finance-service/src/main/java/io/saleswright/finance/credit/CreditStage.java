package io.saleswright.finance.credit;

/** How far a credit account has come: it is never closed. */
enum CreditStage {
  OPEN
}
