package io.saleswright.order.changes;

import io.saleswright.order.content.OrderLine;
import io.saleswright.order.pricing.PriceBasis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an order shall be changed.
 *
 * @param reason why, and who asked
 * @param lines the lines as they shall be
 * @param requestedShipDate the ship date as it shall be
 * @param customerConfirmation how the customer agreed
 * @param basis what the prices of these lines are judged by (PRD-05); absent for one that was
 *     priced before this was kept
 */
public record ChangeWish(
    String reason,
    List<OrderLine> lines,
    LocalDate requestedShipDate,
    String customerConfirmation,
    @Nullable PriceBasis basis) {

  public ChangeWish {
    lines = List.copyOf(lines);
  }
}
