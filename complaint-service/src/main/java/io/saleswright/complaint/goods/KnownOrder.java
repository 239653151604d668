package io.saleswright.complaint.goods;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the order service told of an order.
 *
 * @param id id in the order service
 * @param number how people call it
 * @param customerId whose order it is
 * @param lines what was ordered
 * @param signedOn when the customer signed for the goods; null before
 */
public record KnownOrder(
    String id, String number, String customerId, List<Line> lines, @Nullable LocalDate signedOn) {

  public KnownOrder {
    lines = List.copyOf(lines);
  }

  /**
   * A line of it.
   *
   * @param line number of the line, from 1
   * @param productId id of the product
   * @param productCode its code
   * @param productName its name
   */
  public record Line(int line, String productId, String productCode, String productName) {}

  /** The line with this number. */
  public Optional<Line> line(int number) {
    return lines.stream().filter(line -> line.line() == number).findFirst();
  }
}
