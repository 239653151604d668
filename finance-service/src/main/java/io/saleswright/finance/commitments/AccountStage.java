package io.saleswright.finance.commitments;

/** An account has one stage only: it is there. */
enum AccountStage {
  OPEN
}
