package io.saleswright.testkit.architecture.broken.orders.web;

import io.saleswright.platform.web.Page;
import io.saleswright.testkit.architecture.broken.orders.Order;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Lets the domain out and in (R20). */
class DomainController {

  @GetMapping("/orders")
  Page<Order> list() {
    return new Page<>(List.of(), null);
  }

  @PostMapping("/orders")
  void place(@RequestBody Order order) {}
}
