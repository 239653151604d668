package io.saleswright.order.changes;

import io.saleswright.order.content.OrderLine;
import java.time.LocalDate;
import java.util.List;

/**
 * How an order shall be changed.
 *
 * @param reason why, and who asked
 * @param lines the lines as they shall be
 * @param requestedShipDate the ship date as it shall be
 * @param customerConfirmation how the customer agreed
 */
public record ChangeWish(
    String reason,
    List<OrderLine> lines,
    LocalDate requestedShipDate,
    String customerConfirmation) {

  public ChangeWish {
    lines = List.copyOf(lines);
  }
}
