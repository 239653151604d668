package io.saleswright.order.tracking;

import io.saleswright.order.lifecycle.Order;

/** How far an order has come, as its customer counts it. */
public enum Progress {
  /** It came in, and is looked through. */
  RECEIVED,
  /** All agree about it, and it goes to the workshop. */
  AGREED,
  IN_PRODUCTION,
  /** It is made, and lies ready to leave. */
  READY,
  SHIPPED,
  /** The carrier says that it has come. */
  DELIVERED,
  /** The customer signed for it. */
  SIGNED,
  CANCELLED;

  /** The progress of an order. */
  public static Progress of(Order order) {
    return switch (order.stage()) {
      case RECEIVED, VERIFYING -> RECEIVED;
      case VERIFIED, APPROVED, RELEASED, SCHEDULED -> AGREED;
      case IN_PRODUCTION -> IN_PRODUCTION;
      case READY, SHIPPING_PREPARED, SHIPMENT_RELEASED -> READY;
      case SHIPPED -> order.shipment().deliveredAt() == null ? SHIPPED : DELIVERED;
      case SIGNED, CLOSED -> SIGNED;
      case CANCELLED -> CANCELLED;
    };
  }
}
