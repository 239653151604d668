package io.saleswright.finance.books;

import static io.saleswright.finance.books.MonthStage.CLOSED;
import static io.saleswright.finance.books.MonthStage.CLOSING;
import static io.saleswright.finance.books.MonthStage.UNCLOSED;

import io.saleswright.platform.kernel.Step;

/** The steps of a month of the books: who may take them, and from where to where they lead. */
enum BooksStep implements Step<MonthStage> {
  CLOSE(Step.<MonthStage>by("FIN-16", "finance-head").from(UNCLOSED).to(CLOSING)),
  /** Nobody writes any more who decided before. */
  TAKE_FIGURES(Step.<MonthStage>by("FIN-15").from(CLOSING).to(CLOSED)),
  ASK_REOPENING(Step.<MonthStage>by("FIN-16", "finance", "finance-head").from(CLOSED).to(CLOSED)),
  REOPEN(
      Step.<MonthStage>by("FIN-16", "finance-head", "general-manager").from(CLOSED).to(UNCLOSED)),
  KEEP_CLOSED(
      Step.<MonthStage>by("FIN-16", "finance", "finance-head", "general-manager")
          .from(CLOSED)
          .to(CLOSED)),
  READ(
      Step.<MonthStage>by(
              "FIN-15",
              "finance",
              "finance-head",
              "auditor",
              "sales-manager",
              "vp-sales",
              "general-manager")
          .showing("cost"));

  private final Row<MonthStage> row;

  BooksStep(Row<MonthStage> row) {
    this.row = row;
  }

  @Override
  public Row<MonthStage> row() {
    return row;
  }
}
