package io.saleswright.order.returnable;

import java.math.BigDecimal;
import java.util.List;

/**
 * So much of a line of an order.
 *
 * @param line number of the line
 * @param quantity units, not negative
 */
public record Part(int line, BigDecimal quantity) {

  /** How much of a line these parts are. */
  public static BigDecimal of(int line, List<Part> parts) {
    return parts.stream()
        .filter(part -> part.line() == line)
        .map(Part::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
