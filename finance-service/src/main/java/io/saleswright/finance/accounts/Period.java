package io.saleswright.finance.accounts;

import io.saleswright.platform.kernel.InvalidInput;
import java.time.LocalDate;

/**
 * The days of which a statement tells.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

  /**
   * The period from one day to another.
   *
   * @throws InvalidInput when it ends before it begins, or in the future
   */
  public static Period of(LocalDate from, LocalDate to, LocalDate today) {
    if (to.isBefore(from)) {
      throw new InvalidInput("to", "FIN-12", "must not be before the first day");
    }
    if (to.isAfter(today)) {
      throw new InvalidInput("to", "FIN-12", "must not be in the future");
    }
    return new Period(from, to);
  }
}
