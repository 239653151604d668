package io.saleswright.order.search;

import io.saleswright.platform.kernel.InvalidInput;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people type to find orders; null means any.
 *
 * @param text parts of whatever an order is found by: number, customer, project, contract, tracking
 *     number, products
 * @param number a part of its number
 * @param project a part of its project's name or of its contract's number
 * @param trackingNumber a part of the carrier's number
 * @param product a part of the code or name of one of its products
 * @param from the first day on which it was received, of the company's zone
 * @param to the last day on which it was received
 * @param overdue whether it must be late: to be shipped before today and not shipped, or with a
 *     time limit that ran out and whose step is still to be done (ORD-40)
 */
public record OrderQuery(
    @Nullable String text,
    @Nullable String number,
    @Nullable String project,
    @Nullable String trackingNumber,
    @Nullable String product,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean overdue) {

  /** Any order. */
  public static final OrderQuery ANY =
      new OrderQuery(null, null, null, null, null, null, null, false);

  /**
   * @throws InvalidInput when the last day is before the first
   */
  public OrderQuery {
    if (from != null && to != null && to.isBefore(from)) {
      throw new InvalidInput("to", "range", "must not be before from");
    }
  }
}
