package io.saleswright.order.punctuality;

import io.saleswright.order.content.OrderLine;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.shipping.Shipment.Accepted;
import io.saleswright.order.shipping.Shipment.SignOff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How well one line was delivered, once the customer has signed for it (ORD-32).
 *
 * @param line number of the line
 * @param onTime whether it left by the day that was asked for
 * @param inFull whether all of it was accepted
 * @param rightItem whether it was what was ordered
 */
public record LineMeasure(int line, boolean onTime, boolean inFull, boolean rightItem) {

  /** The lines of an order; none before the customer has signed. */
  public static List<LineMeasure> of(Order order) {
    SignOff signed = order.shipment().signOff();
    LocalDate left = order.shipment().shippedOn();
    if (signed == null || left == null) {
      return List.of();
    }
    boolean onTime = !left.isAfter(order.content().requestedShipDate());
    return order.content().lines().stream().map(line -> of(line, onTime, signed)).toList();
  }

  private static LineMeasure of(OrderLine line, boolean onTime, SignOff signed) {
    List<Accepted> told = signed.accepted() == null ? List.of() : signed.accepted();
    List<Accepted> ofLine = told.stream().filter(part -> part.line() == line.line()).toList();
    BigDecimal taken =
        ofLine.stream().map(Accepted::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean inFull = ofLine.isEmpty() || taken.compareTo(line.quantity()) >= 0;
    return new LineMeasure(
        line.line(), onTime, inFull, ofLine.stream().allMatch(Accepted::rightItem));
  }

  /** Whether nothing was wrong with it. */
  boolean isPerfect() {
    return onTime && inFull && rightItem;
  }
}
