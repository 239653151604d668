package io.saleswright.contract.execution.messaging;

import io.saleswright.contract.execution.PlacedOrder;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What contracts read of the events of orders. */
final class OrderMessages {

  private OrderMessages() {}

  /** A line of an order. */
  record Line(String productId, BigDecimal quantity) {

    static List<PlacedOrder.Line> of(List<Line> lines) {
      return lines.stream()
          .map(line -> new PlacedOrder.Line(line.productId(), line.quantity()))
          .toList();
    }
  }

  /** What contracts read of order.OrderPlaced.v1. */
  record Placed(
      String orderId,
      String number,
      @Nullable String contractId,
      List<Line> lines,
      Money total,
      LocalDate requestedShipDate) {

    PlacedOrder order() {
      return new PlacedOrder(contractId, number, Line.of(lines), total, requestedShipDate);
    }
  }

  /** What contracts read of order.OrderChanged.v1. */
  record Changed(
      String orderId,
      @Nullable String contractId,
      List<Line> lines,
      Money total,
      LocalDate requestedShipDate) {}

  /** What contracts read of order.OrderShipped.v1. */
  record Shipped(String orderId, Instant shippedAt) {}

  /** What contracts read of order.OrderSigned.v1. */
  record Signed(String orderId, LocalDate signedOn) {}

  /** What contracts read of order.OrderCancelled.v1. */
  record Cancelled(String orderId) {}
}
