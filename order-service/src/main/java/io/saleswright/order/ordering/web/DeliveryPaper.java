package io.saleswright.order.ordering.web;

import io.saleswright.order.changes.ChangeRequest;
import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.platform.kernel.Stored;
import java.math.BigDecimal;
import java.util.List;
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
 */
record DeliveryPaper(
    String id,
    String number,
    @Nullable Address delivery,
    @Nullable Address wanted,
    @Nullable Agreement note,
    List<Item> lines) {

  record Address(String address, String consignee, String phone) {

    static Address of(Delivery delivery) {
      return new Address(delivery.address(), delivery.consignee(), delivery.phone());
    }
  }

  record Agreement(String shipDate, String route, String freightPayment, String papers) {

    static @Nullable Agreement of(@Nullable DeliveryNote note) {
      return note == null
          ? null
          : new Agreement(
              note.shipDate().toString(),
              note.route(),
              note.freightPayment().name(),
              note.papers());
    }
  }

  record Item(
      int line,
      String productCode,
      String productName,
      @Nullable String specification,
      BigDecimal quantity) {

    static Item of(OrderLine line) {
      return new Item(
          line.line(),
          line.productCode(),
          line.productName(),
          line.specification(),
          line.quantity());
    }
  }

  static DeliveryPaper of(Stored<Order> stored, boolean contact) {
    Order order = stored.state();
    return new DeliveryPaper(
        stored.id(),
        order.number(),
        contact ? Address.of(order.content().delivery()) : null,
        contact ? wanted(order) : null,
        Agreement.of(order.shipment().note()),
        order.content().lines().stream().map(Item::of).toList());
  }

  private static @Nullable Address wanted(Order order) {
    ChangeRequest open = order.discussion().open().orElse(null);
    Delivery elsewhere = open == null ? null : open.wish().others().delivery();
    return elsewhere == null ? null : Address.of(elsewhere);
  }
}
