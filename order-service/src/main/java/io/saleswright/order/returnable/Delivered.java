package io.saleswright.order.returnable;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.shipping.Shipment.SignOff;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a customer has signed for (ORD-30), and so what can come back. */
public final class Delivered {

  private static final Set<OrderStage> SIGNED_FOR =
      Collections.unmodifiableSet(EnumSet.of(OrderStage.SIGNED, OrderStage.CLOSED));

  private Delivered() {}

  /** Whether the goods of this order are the customer's to send back. */
  public static boolean isSigned(Order order) {
    return SIGNED_FOR.contains(order.stage());
  }

  /** What was accepted of each line; nothing before the signature. */
  public static List<Part> of(Order order) {
    if (!isSigned(order)) {
      return List.of();
    }
    Map<Integer, BigDecimal> less = new HashMap<>();
    SignOff signOff = order.shipment().signOff();
    if (signOff != null && signOff.accepted() != null) {
      signOff.accepted().forEach(part -> less.put(part.line(), part.quantity()));
    }
    return order.content().lines().stream()
        .map(line -> new Part(line.line(), less.getOrDefault(line.line(), line.quantity())))
        .toList();
  }
}
