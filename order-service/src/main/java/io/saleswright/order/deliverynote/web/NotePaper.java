package io.saleswright.order.deliverynote.web;

import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.shipping.Shipment;
import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.platform.paper.PaperPicture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A delivery note as its paper shows it, in both languages; it tells no prices (ORD-23).
 *
 * @param to where the goods go; null for whoever does not need to know yet (SEC-02)
 * @param tracking the carrier's number; null before the goods have left
 * @param link the code that leads to where the customer complains; null when there is none yet
 */
record NotePaper(
    String order,
    String customer,
    @Nullable Destination to,
    LocalDate shipDate,
    String route,
    @Nullable String carrier,
    @Nullable String tracking,
    String freight,
    List<Item> lines,
    int count,
    @Nullable PaperPicture link) {

  /** Where the goods go, and who receives them. */
  record Destination(String place, String consignee, String phone) {

    static Destination of(Delivery delivery) {
      return new Destination(delivery.address(), delivery.consignee(), delivery.phone());
    }
  }

  /** A line: what is delivered, and how much of it. */
  record Item(
      int no, String code, String name, @Nullable String specification, BigDecimal quantity) {

    static Item of(OrderLine line) {
      return new Item(
          line.line(),
          line.productCode(),
          line.productName(),
          line.specification(),
          line.quantity());
    }
  }

  static NotePaper of(
      Order order, DeliveryNote note, boolean contact, @Nullable PaperPicture link) {
    OrderContent content = order.content();
    Shipment shipment = order.shipment();
    return new NotePaper(
        order.number(),
        Objects.requireNonNullElse(content.customer().name(), "____"),
        contact ? Destination.of(content.delivery()) : null,
        note.shipDate(),
        note.route(),
        shipment.carrier() == null ? note.carrierName() : shipment.carrier(),
        shipment.trackingNumber(),
        freight(note.freightPayment()),
        content.lines().stream().map(Item::of).toList(),
        content.lines().size(),
        link);
  }

  private static String freight(Shipment.FreightPayment payment) {
    return switch (payment) {
      case PREPAID -> "已付 Prepaid";
      case COLLECT -> "到付 Collect";
    };
  }
}
