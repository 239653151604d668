package io.saleswright.order.lifecycle;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far an order got on the main line (requirements 3.4). Payment, invoice, hold and delay risk
 * lie beside it. What lies before and after what is said by {@link OrderStep}, never by the order
 * of the constants: a cancelled order stands nowhere on the line.
 */
public enum OrderStage {
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

  /** The workshop has the order and has not finished it. */
  public static final Set<OrderStage> IN_THE_WORKSHOP =
      Collections.unmodifiableSet(EnumSet.range(RELEASED, IN_PRODUCTION));

  /** All is made, and nothing has left. */
  public static final Set<OrderStage> IN_STOCK =
      Collections.unmodifiableSet(EnumSet.range(READY, SHIPMENT_RELEASED));

  /** The workshop has the order, and the goods have not left (ORD-44: unshipped). */
  public static final Set<OrderStage> UNSHIPPED =
      Collections.unmodifiableSet(EnumSet.range(RELEASED, SHIPMENT_RELEASED));

  /** Received, and the goods have not left. */
  public static final Set<OrderStage> BEFORE_THE_GOODS_LEAVE =
      Collections.unmodifiableSet(EnumSet.range(RECEIVED, SHIPMENT_RELEASED));

  /** Verified, and the goods have not left: a change has to be asked for (ORD-33). */
  public static final Set<OrderStage> CHANGED_ON_REQUEST =
      Collections.unmodifiableSet(EnumSet.range(VERIFIED, SHIPMENT_RELEASED));

  /** The workshop has it or had it. */
  public static final Set<OrderStage> GIVEN_TO_THE_WORKSHOP =
      Collections.unmodifiableSet(EnumSet.range(RELEASED, CLOSED));

  /** The workshop has it or had it, and the order is not over. */
  public static final Set<OrderStage> FOLLOWED =
      Collections.unmodifiableSet(EnumSet.range(RELEASED, SIGNED));

  /** The goods are the warehouse's to ship, or on their way. */
  public static final Set<OrderStage> WITH_THE_WAREHOUSE =
      Collections.unmodifiableSet(EnumSet.range(SHIPMENT_RELEASED, SHIPPED));

  /** The goods have left. */
  public static final Set<OrderStage> GOODS_LEFT =
      Collections.unmodifiableSet(EnumSet.range(SHIPPED, CLOSED));

  /** Something is still to be done for the order. */
  public static final Set<OrderStage> RUNNING =
      Collections.unmodifiableSet(EnumSet.range(RECEIVED, SIGNED));

  /** Nothing can happen to the order any more. */
  public static final Set<OrderStage> OVER =
      Collections.unmodifiableSet(EnumSet.of(CLOSED, CANCELLED));
}
