package io.saleswright.finance.expensing;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of an expense is refused. */
public enum ExpenseRefusal implements Refusal {
  ANOTHERS_EXPENSE("EXP-04", "Whoever makes an expense applies for it and claims it."),
  BUDGET_EXCEEDED("EXP-05", "The month's budget has {available} left, which does not suffice."),
  CLAIM_NOT_APPROVED("EXP-08", "Only what was approved at all levels reaches finance."),
  VOUCHER_CLAIMED("EXP-08", "Voucher {voucher} is claimed with {expense} already."),
  SAME_CHECKER("EXP-08", "Whoever checked the vouchers does not record the payment."),
  NO_TRIP("EXP-14", "Bookings belong to an expense that was applied for as a trip.");

  private final String rule;
  private final String text;

  ExpenseRefusal(String rule, String text) {
    this.rule = rule;
    this.text = text;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String text() {
    return text;
  }
}
