package io.saleswright.order.ordering.web;

import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the warehouse needs to ship: the one place that tells address, consignee and phone.
 *
 * @param number number of the order
 * @param delivery where the goods go; left out for the warehouse until the shipment is released
 * @param wanted where they shall go by a change that is not decided yet, if one asks for that; left
 *     out in the same way
 * @param note what is agreed for the shipment, once prepared
 * @param lines what to ship
 * @param total what the goods cost; like the prices of the lines for those who see prices (ORD-23)
 */
record DeliveryPaper(
    String id,
    String number,
    @Nullable Address delivery,
    @Nullable Address wanted,
    @Nullable Agreement note,
    List<Item> lines,
    @Nullable Money total) {

  record Address(String address, String consignee, String phone) {

    static Address of(Delivery delivery) {
      return new Address(delivery.address(), delivery.consignee(), delivery.phone());
    }
  }

  /**
   * What is agreed, and how warehouse and customer confirmed it (ORD-23, ORD-25).
   *
   * @param carrier the carrier of the master data, if one was named
   * @param warehouseConfirmedBy the warehouse keeper who agreed; left out while nobody has
   * @param warehouseConfirmedAt when they did by themselves; left out when a clerk recorded it
   * @param customerConfirmation how the customer agreed; left out like the address
   * @param outdated whether the order was changed since, so that it has to be agreed anew
   */
  record Agreement(
      String shipDate,
      String route,
      String freightPayment,
      String papers,
      @Nullable String carrier,
      @Nullable String mode,
      @Nullable String warehouseConfirmedBy,
      @Nullable Instant warehouseConfirmedAt,
      @Nullable String customerConfirmation,
      String preparedBy,
      @Nullable Instant preparedAt,
      boolean outdated) {

    static @Nullable Agreement of(@Nullable DeliveryNote note, long revision, boolean contact) {
      return note == null
          ? null
          : new Agreement(
              note.shipDate().toString(),
              note.route(),
              note.freightPayment().name(),
              note.papers(),
              note.carrierName(),
              note.mode(),
              note.warehouseConfirmedBy(),
              note.warehouseConfirmedAt(),
              contact ? note.customerConfirmation() : null,
              note.preparedBy(),
              note.preparedAt(),
              !note.isFor(revision));
    }
  }

  record Item(
      int line,
      String productCode,
      String productName,
      @Nullable String specification,
      BigDecimal quantity,
      @Nullable Money unitPrice,
      @Nullable BigDecimal discountPercent,
      @Nullable Money net) {

    static Item of(OrderLine line, boolean prices) {
      return new Item(
          line.line(),
          line.productCode(),
          line.productName(),
          line.specification(),
          line.quantity(),
          prices ? line.unitPrice() : null,
          prices ? line.discountPercent() : null,
          prices ? line.net() : null);
    }
  }

  static DeliveryPaper of(Stored<Order> stored, boolean contact, boolean prices) {
    Order order = stored.state();
    return new DeliveryPaper(
        stored.id(),
        order.number(),
        contact ? Address.of(order.content().delivery()) : null,
        contact
            ? Optional.ofNullable(order.discussion().wantedDelivery()).map(Address::of).orElse(null)
            : null,
        Agreement.of(order.shipment().note(), stored.revision(), contact),
        order.content().lines().stream().map(line -> Item.of(line, prices)).toList(),
        prices ? order.total() : null);
  }
}
