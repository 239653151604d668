package io.saleswright.order.tracking.web;

import io.saleswright.order.tracking.TrackedOrders;
import io.saleswright.platform.link.Link;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What customers without a login reach behind a link: where one order stands. */
@RestController
@RequestMapping("/public/orders")
class PublicOrderController {

  private final TrackedOrders orders;

  PublicOrderController(TrackedOrders orders) {
    this.orders = orders;
  }

  /** Where the order of the link stands (ORD-28). */
  @GetMapping
  TrackedOrderView look(Link link) {
    return TrackedOrderView.of(orders.look(link), link.expiresAt());
  }
}
