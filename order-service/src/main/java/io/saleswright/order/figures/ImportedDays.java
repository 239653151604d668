package io.saleswright.order.figures;

import java.time.LocalDate;

/**
 * What the orders that were taken over come to, kept for each source and each day on which they
 * were placed. A day is never added to: whoever may have changed what it comes to says so, and it
 * is counted anew from its orders before it is told again. So a repeat, disorder or a crash between
 * an order and its day can't make a figure wrong. Thread-safe.
 */
public interface ImportedDays {

  /**
   * Hears that an order of a day was stored; to be told afterwards, and again as often as one
   * likes.
   *
   * @param source name of the other system
   * @param day the order's day there
   */
  void changed(String source, LocalDate day);
}
