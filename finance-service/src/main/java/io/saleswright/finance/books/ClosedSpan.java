package io.saleswright.finance.books;

import java.time.Instant;

/**
 * That a month was closed for some time and opened again by two persons.
 *
 * @param month such as 2026-11
 * @param from since when it took no entries
 * @param to when it was opened again
 * @param asked who asked for that, and why
 * @param by staff id of who agreed
 */
public record ClosedSpan(String month, Instant from, Instant to, Reopening asked, String by) {

  /** Since when what was entered of it was late, and counted in the month of its entry. */
  public Instant lateFrom() {
    return from.plus(Books.DRAIN);
  }
}
