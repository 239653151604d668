package io.saleswright.finance.books;

import java.time.YearMonth;
import java.util.List;

/** Adds up what was entered. */
public interface MonthFigures {

  /**
   * What a month has come to, by what is entered now.
   *
   * @param books which months were closed when: what was entered late counts in the month of its
   *     entry
   */
  List<Figure> of(YearMonth month, Books books);
}
