package io.saleswright.finance.matching;

/** Why a transfer seems to pay a receivable, with what that counts. */
public enum MatchReason {
  ORDER_NUMBER(55),
  INVOICE_NUMBER(55),
  OPEN_AMOUNT(25),
  PART_AMOUNT(20),
  PAYER_ACCOUNT(20),
  PAYER_NAME(15),
  PAYER_NAME_ALIKE(8);

  private final int points;

  MatchReason(int points) {
    this.points = points;
  }

  int points() {
    return points;
  }
}
