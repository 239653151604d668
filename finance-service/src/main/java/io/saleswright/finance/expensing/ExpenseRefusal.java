package io.saleswright.finance.expensing;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of an expense is refused. */
public enum ExpenseRefusal implements Refusal {
  ANOTHERS_EXPENSE("EXP-04", "Whoever makes an expense applies for it and claims it."),
  BUDGET_EXCEEDED("EXP-05", "The budget of {month} has {available} left, which does not suffice."),
  CLAIM_NOT_APPROVED("EXP-08", "Only what was approved at all levels reaches finance."),
  BUDGET_OPEN("EXP-05", "The budget has not answered what was asked of it before; try again."),
  VOUCHERS_MISSING("EXP-04", "A claim comes with pictures of its vouchers: attach them first."),
  CLAIM_TOO_LATE("EXP-04", "It could be claimed until {last}."),
  VOUCHER_CLAIMED("EXP-08", "Voucher {voucher} is claimed with {expense} already."),
  SAME_CHECKER("EXP-08", "Whoever checked the vouchers does not record the payment."),
  AGREED_YOURSELF("EXP-08", "Whoever agreed with an expense neither checks its vouchers nor pays."),
  SETTLED_YOURSELF("FIN-16", "Whoever checked or paid an expense does not take its payment back."),
  BOOKED_BY_OTHERS("EXP-14", "Inside sales, or whoever travels, notes what is booked."),
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
