package io.saleswright.customer.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What one person saw of customers on one business day.
 *
 * @param day the day
 * @param staffId who
 * @param listed how many customers lists showed them, each page counted
 * @param turnedOver how many of those on pages behind the first
 * @param exports what they took with them
 */
public record Disclosed(
    LocalDate day, String staffId, long listed, long turnedOver, List<Export> exports) {

  public Disclosed {
    exports = List.copyOf(exports);
  }

  /**
   * One export.
   *
   * @param at when
   * @param customers how many customers it held
   * @param contacts whether contacts were in it
   * @param reason what it was for
   */
  public record Export(Instant at, int customers, boolean contacts, String reason) {}
}
