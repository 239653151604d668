package io.saleswright.finance.statements;

import io.saleswright.platform.kernel.Refusal;

/** Why a bank statement is refused. */
enum BankStatementRefusal implements Refusal {
  STATEMENT_DIFFERS(
      "FIN-09",
      "Statement {number} of this account and day was imported before, and said something else."
          + " Ask the bank which of them holds.");

  private final String rule;
  private final String text;

  BankStatementRefusal(String rule, String text) {
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
