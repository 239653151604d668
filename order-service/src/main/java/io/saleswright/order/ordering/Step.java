package io.saleswright.order.ordering;

/**
 * The states of the main line (requirements 3.4). Payment, invoice, hold and delay risk are told
 * beside them, not by them.
 */
public enum Step {
  RECEIVED,
  VERIFYING,
  VERIFIED,
  APPROVED,
  RELEASED,
  SCHEDULED,
  IN_PRODUCTION,
  READY,
  SHIPPING_PREPARED,
  SHIPMENT_RELEASED,
  SHIPPED,
  SIGNED,
  CLOSED,
  CANCELLED;

  /** Whether this step lies before the other one on the main line. */
  boolean isBefore(Step other) {
    return compareTo(other) < 0;
  }

  /** Whether the workshop has the order, and the goods have not left (ORD-44: unshipped). */
  public boolean isUnshipped() {
    return compareTo(RELEASED) >= 0 && compareTo(SHIPMENT_RELEASED) <= 0;
  }

  /** Whether nothing can happen to the order any more. */
  public boolean isFinal() {
    return this == CLOSED || this == CANCELLED;
  }
}
