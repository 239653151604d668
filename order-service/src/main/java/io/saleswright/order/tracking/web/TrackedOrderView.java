package io.saleswright.order.tracking.web;

import io.saleswright.order.content.OrderLine;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.production.LineProgress;
import io.saleswright.order.shipping.Shipment;
import io.saleswright.order.tracking.Progress;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a link shows of an order to whoever holds it: no price, nobody's name, no address, and no
 * other order.
 *
 * @param orderNumber how people call the order
 * @param progress how far it has come
 * @param waiting whether something has to be cleared before it goes on
 * @param receivedAt when it came in
 * @param expectedOn the day on which the goods shall leave; left out once they have, and when they
 *     never will
 * @param later whether that is later than was asked for
 * @param shipment how they left; left out before
 * @param lines what was ordered
 * @param linkEndsAt how long the link is good
 */
record TrackedOrderView(
    String orderNumber,
    String progress,
    boolean waiting,
    Instant receivedAt,
    @Nullable LocalDate expectedOn,
    boolean later,
    @Nullable TrackedShipment shipment,
    List<TrackedLine> lines,
    Instant linkEndsAt) {

  private static final Set<Progress> BEFORE_THE_GOODS_LEAVE =
      Collections.unmodifiableSet(EnumSet.range(Progress.RECEIVED, Progress.READY));
  private static final Set<Progress> MADE =
      Collections.unmodifiableSet(EnumSet.range(Progress.READY, Progress.SIGNED));

  /** How the goods left, and when they came. */
  record TrackedShipment(
      @Nullable String carrier,
      @Nullable String trackingNumber,
      @Nullable Instant shippedAt,
      @Nullable Instant deliveredAt,
      @Nullable LocalDate signedOn) {

    static @Nullable TrackedShipment of(Shipment shipment) {
      Shipment.SignOff signed = shipment.signOff();
      return shipment.shippedAt() == null
          ? null
          : new TrackedShipment(
              shipment.carrier(),
              shipment.trackingNumber(),
              shipment.shippedAt(),
              shipment.deliveredAt(),
              signed == null ? null : signed.signedOn());
    }
  }

  /** A line of the order, and how much of it is made. */
  record TrackedLine(
      int line,
      String product,
      @Nullable String specification,
      BigDecimal quantity,
      BigDecimal finished) {

    static TrackedLine of(OrderLine line, Order order) {
      BigDecimal finished = isMade(order) ? line.quantity() : told(line, order);
      return new TrackedLine(
          line.line(), line.productName(), line.specification(), line.quantity(), finished);
    }

    /** The plant may tell that all is made without telling so of each line. */
    private static boolean isMade(Order order) {
      return MADE.contains(Progress.of(order));
    }

    private static BigDecimal told(OrderLine line, Order order) {
      return order.production().finished().stream()
          .filter(told -> told.line() == line.line())
          .map(LineProgress::quantity)
          .findFirst()
          .orElse(BigDecimal.ZERO);
    }
  }

  static TrackedOrderView of(Order order, Instant linkEndsAt) {
    Progress progress = Progress.of(order);
    boolean awaited = BEFORE_THE_GOODS_LEAVE.contains(progress);
    LocalDate expected = awaited ? expected(order) : null;
    return new TrackedOrderView(
        order.number(),
        progress.name(),
        awaited && order.discussion().hold() != null,
        order.receipt().at(),
        expected,
        expected != null && expected.isAfter(order.content().requestedShipDate()),
        TrackedShipment.of(order.shipment()),
        order.content().lines().stream().map(line -> TrackedLine.of(line, order)).toList(),
        linkEndsAt);
  }

  /** What the plant foresees counts before what was agreed, and that before what was asked for. */
  private static LocalDate expected(Order order) {
    Shipment.DeliveryNote note = order.shipment().note();
    LocalDate forecast = order.production().forecast();
    LocalDate agreed = note == null ? order.content().requestedShipDate() : note.shipDate();
    return forecast != null && forecast.isAfter(agreed) ? forecast : agreed;
  }
}
