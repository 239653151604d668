package io.saleswright.finance.budgets;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a budget is refused. */
enum BudgetRefusal implements Refusal {
  BUDGET_EXISTS("EXP-01", "This department has a budget for the year; change that one."),
  BUDGET_NOT_OPEN(
      "EXP-03", "An approved budget is changed only by a new version, which its chain approves."),
  REALLOCATION_PENDING("EXP-11", "Money of this budget is just being moved; try again."),
  MONEY_HELD(
      "EXP-11", "Expenses hold more of this month than would be left; {available} can be moved.");

  private final String rule;
  private final String text;

  BudgetRefusal(String rule, String text) {
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
