package io.saleswright.finance.books;

import java.time.YearMonth;

/** Bank statements that are missing, as far as the books look at them (FIN-09). */
@FunctionalInterface
public interface MissingStatements {

  /** How many are missing in a month; as long as one is, money of it may be in no book. */
  long in(YearMonth month);
}
