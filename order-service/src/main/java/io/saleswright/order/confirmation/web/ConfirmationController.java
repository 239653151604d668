package io.saleswright.order.confirmation.web;

import io.saleswright.order.confirmation.ConfirmationDesk;
import io.saleswright.platform.kernel.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was confirmed to customers in writing. */
@RestController
class ConfirmationController {

  private final ConfirmationDesk desk;

  ConfirmationController(ConfirmationDesk desk) {
    this.desk = desk;
  }

  /**
   * The order as it was confirmed to the customer in writing: data for the paper, the same whenever
   * it is asked for (ORD-03).
   *
   * @param revision the revision of the order that was confirmed; the latest one when left out
   */
  @GetMapping("/api/orders/{id}/written-confirmation")
  ConfirmationView get(
      @PathVariable String id, @RequestParam @Nullable Long revision, Caller caller) {
    return ConfirmationView.of(desk.get(id, revision, caller));
  }
}
