package io.saleswright.finance.books;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of the books is refused. */
enum BooksRefusal implements Refusal {
  MONTH_CLOSING("FIN-16", "A month is just being closed; its figures are there in a minute."),
  NOT_NEXT_MONTH("FIN-16", "Months are closed one after the other; this is not the next one."),
  NOT_LAST_MONTH("FIN-16", "Only the month that was closed last can be opened again."),
  REOPENING_ASKED("FIN-16", "Somebody has asked to open it again; another person decides."),
  REOPENING_NOT_ASKED("FIN-16", "Nobody has asked to open it again.");

  private final String rule;
  private final String text;

  BooksRefusal(String rule, String text) {
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
