package io.saleswright.order.figures;

import io.saleswright.platform.kernel.Caller;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Adds up the orders in a caller's scope. */
public interface FiguresSearch {

  /**
   * What came in, was sold, taken in and is not shipped yet, by currency (ORD-44).
   *
   * @param day the day of its parts
   * @param usualTaxRate for orders that do not know their own, in percent
   */
  Figures of(Day day, BigDecimal usualTaxRate, Caller caller);

  /**
   * A business day.
   *
   * @param date its date
   * @param begin its first moment
   * @param end the first moment of the next one
   */
  record Day(LocalDate date, Instant begin, Instant end) {}

  /** Everything that was ever taken over from another system. */
  ImportTotals importTotals(String source, Caller caller);
}
