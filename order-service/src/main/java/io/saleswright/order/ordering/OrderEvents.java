package io.saleswright.order.ordering;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the order service publishes on {@code order.orders.v1}. Flat facts without personal data;
 * the warehouse reads address and consignee from {@code GET /api/orders/{id}/delivery-note}. Their
 * pages are in docs/events.
 */
public final class OrderEvents {

  private OrderEvents() {}

  /** A line as others see it. */
  public record Line(
      int line,
      String productId,
      String productCode,
      String productName,
      @Nullable String specification,
      BigDecimal quantity,
      Money unitPrice,
      BigDecimal discountPercent,
      Money net) {

    static List<Line> of(List<OrderLine> lines) {
      return lines.stream()
          .map(line ->
              new Line(
                  line.line(),
                  line.productId(),
                  line.productCode(),
                  line.productName(),
                  line.specification(),
                  line.quantity(),
                  line.unitPrice(),
                  line.discountPercent(),
                  line.net()))
          .toList();
    }
  }

  /** A line as plant and warehouse see it: what to make and move, without prices. */
  public record Goods(
      int line,
      String productId,
      String productCode,
      String productName,
      @Nullable String specification,
      BigDecimal quantity) {

    static List<Goods> of(List<OrderLine> lines) {
      return lines.stream()
          .map(line ->
              new Goods(
                  line.line(),
                  line.productId(),
                  line.productCode(),
                  line.productName(),
                  line.specification(),
                  line.quantity()))
          .toList();
    }
  }

  /** Payment terms as others see them. */
  public record Terms(
      String kind, @Nullable BigDecimal depositPercent, @Nullable Integer creditDays) {

    static Terms of(PaymentTerms terms) {
      return new Terms(terms.kind().name(), terms.depositPercent(), terms.creditDays());
    }
  }

  /** An order exists (ORD-01). Nobody makes or ships anything because of it. */
  @EventType("order.OrderPlaced.v1")
  public record OrderPlaced(
      String orderId,
      String number,
      long revision,
      String customerId,
      String salesperson,
      List<Line> lines,
      Money total,
      boolean taxIncluded,
      Terms paymentTerms,
      LocalDate requestedShipDate,
      Instant receivedAt,
      String by) {}

  /** A party to the verification has agreed (ORD-03). */
  @EventType("order.OrderConfirmed.v1")
  public record OrderConfirmed(String orderId, String party, boolean withDifferences, String by) {}

  /** All items were verified with all three parties (ORD-03). */
  @EventType("order.OrderVerified.v1")
  public record OrderVerified(String orderId, long revision, Money total, String by) {}

  /** The supervisor approved the order (ORD-10). */
  @EventType("order.OrderApproved.v1")
  public record OrderApproved(String orderId, long revision, String by) {}

  /** The workshop shall make the order (ORD-12). Complete in itself. */
  @EventType("order.OrderReleased.v1")
  public record OrderReleased(
      String orderId,
      String number,
      long revision,
      String customerId,
      List<Goods> lines,
      LocalDate requestedShipDate,
      String by) {}

  /** A question keeps the order from going on (ORD-09). */
  @EventType("order.OrderHeld.v1")
  public record OrderHeld(String orderId, String reason, String by) {}

  /** The question is answered (ORD-09). */
  @EventType("order.OrderResumed.v1")
  public record OrderResumed(String orderId, String by) {}

  /** The plant told its dates (ORD-14). */
  @EventType("order.OrderScheduled.v1")
  public record OrderScheduled(String orderId, LocalDate start, LocalDate finish) {}

  /** The plant can't make the order as asked (ORD-14). */
  @EventType("order.ProductionRefused.v1")
  public record ProductionRefused(
      String orderId, String reason, @Nullable LocalDate alternativeDate) {}

  /** The order will be ready later than asked; the customer is told before the date (ORD-17). */
  @EventType("order.OrderDelayForecast.v1")
  public record OrderDelayForecast(
      String orderId, LocalDate requestedShipDate, LocalDate forecastDate, String reason) {}

  /** The goods are finished and in stock (ORD-15). */
  @EventType("order.OrderReady.v1")
  public record OrderReady(String orderId, LocalDate readyOn) {}

  /** Shipping is agreed with warehouse and customer (ORD-23, ORD-25). */
  @EventType("order.DeliveryNotePrepared.v1")
  public record DeliveryNotePrepared(
      String orderId,
      long revision,
      LocalDate shipDate,
      String route,
      String freightPayment,
      String papers,
      String by) {}

  /** The warehouse may ship: the money that is due has come (ORD-24). Complete in itself. */
  @EventType("order.ShipmentReleased.v1")
  public record ShipmentReleased(
      String orderId,
      String number,
      long revision,
      String customerId,
      List<Goods> lines,
      LocalDate shipDate,
      String by) {}

  /** The warehouse must not ship after all. */
  @EventType("order.ShipmentRecalled.v1")
  public record ShipmentRecalled(String orderId, long revision, String reason) {}

  /** The goods have left (ORD-27, ORD-28). */
  @EventType("order.OrderShipped.v1")
  public record OrderShipped(
      String orderId,
      String customerId,
      String carrier,
      String trackingNumber,
      Instant shippedAt) {}

  /** The carrier delivered the goods (ORD-29). */
  @EventType("order.OrderDelivered.v1")
  public record OrderDelivered(String orderId, Instant deliveredAt) {}

  /** The customer signed for the goods (ORD-30); with remarks, a complaint follows (ORD-31). */
  @EventType("order.OrderSigned.v1")
  public record OrderSigned(
      String orderId,
      String number,
      long revision,
      String customerId,
      LocalDate signedOn,
      boolean withRemarks,
      Money total,
      String by) {}

  /** Shipped, signed, invoiced, paid and filed (ORD-38). */
  @EventType("order.OrderClosed.v1")
  public record OrderClosed(String orderId, String by) {}

  /** The order will not be carried out (ORD-33). */
  @EventType("order.OrderCancelled.v1")
  public record OrderCancelled(String orderId, long revision, String reason, String by) {}

  /**
   * Somebody wishes to change a verified order; the workshop is asked once the supervisor has
   * approved (ORD-33).
   */
  @EventType("order.OrderChangeRequested.v1")
  public record OrderChangeRequested(
      String orderId,
      int change,
      boolean workshopAsked,
      List<Goods> lines,
      LocalDate requestedShipDate,
      String by) {}

  /** A wish to change the order was refused (ORD-33). */
  @EventType("order.OrderChangeRejected.v1")
  public record OrderChangeRejected(String orderId, int change, String reason, String by) {}

  /** The order's content is another now (ORD-33). */
  @EventType("order.OrderChanged.v1")
  public record OrderChanged(
      String orderId,
      long revision,
      String salesperson,
      List<Line> lines,
      Money total,
      boolean taxIncluded,
      Terms paymentTerms,
      LocalDate requestedShipDate,
      String reason,
      String by) {}

  /** An order of the past was taken over from another system: history, not live business. */
  @EventType("order.OrderImported.v1")
  public record OrderImported(
      String orderId,
      String number,
      String externalNumber,
      String source,
      String customerId,
      @Nullable String salesperson,
      List<Line> lines,
      Money total,
      LocalDate orderDate,
      @Nullable LocalDate requiredDate,
      @Nullable LocalDate shippedDate,
      String by) {}
}
