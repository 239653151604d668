package io.saleswright.order.changes;

import io.saleswright.order.content.OrderContent;
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
 * @param particulars what else shall be another one; absent when nothing shall
 */
public record ChangeWish(
    String reason,
    List<OrderLine> lines,
    LocalDate requestedShipDate,
    String customerConfirmation,
    @Nullable PriceBasis basis,
    @Nullable Particulars particulars) {

  public ChangeWish {
    lines = List.copyOf(lines);
  }

  /** A wish for other lines, or another ship date, and nothing else. */
  public ChangeWish(
      String reason,
      List<OrderLine> lines,
      LocalDate requestedShipDate,
      String customerConfirmation,
      @Nullable PriceBasis basis) {
    this(reason, lines, requestedShipDate, customerConfirmation, basis, null);
  }

  /** What else shall be another one. */
  public Particulars others() {
    return particulars == null ? Particulars.NONE : particulars;
  }

  /** The same without the people to whom the goods should go (SEC-03). */
  ChangeWish withoutPeople() {
    return new ChangeWish(
        reason,
        lines,
        requestedShipDate,
        customerConfirmation,
        basis,
        particulars == null ? null : particulars.withoutPeople());
  }

  /** The content of an order as it becomes. */
  public OrderContent in(OrderContent before) {
    return others().in(before.with(lines, requestedShipDate, basis));
  }

  /** Whether the workshop has to make something else, or at another time. */
  public boolean concernsTheWorkshop(OrderContent before) {
    return !lines.equals(before.lines()) || !requestedShipDate.equals(before.requestedShipDate());
  }
}
