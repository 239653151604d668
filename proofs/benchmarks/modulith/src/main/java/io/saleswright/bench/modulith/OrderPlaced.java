package io.saleswright.bench.modulith;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.events.Externalized;

/** Told to everybody, with the fields of the order service's own event. */
@Externalized(OrderPlaced.TOPIC + "::#{orderId()}")
record OrderPlaced(
    String orderId,
    String number,
    long revision,
    String customerId,
    String salesperson,
    List<Order.Line> lines,
    Money total,
    PlaceOrder.Terms paymentTerms,
    LocalDate requestedShipDate,
    Instant receivedAt,
    String by) {

  static final String TOPIC = "modulith.orders.v1";

  static OrderPlaced of(Order order) {
    return new OrderPlaced(
        order.id(),
        order.number(),
        1,
        order.content().customerId(),
        order.salesperson(),
        order.lines(),
        order.total(),
        order.content().paymentTerms(),
        order.content().requestedShipDate(),
        order.receivedAt(),
        order.by());
  }
}
