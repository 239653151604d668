package io.saleswright.customer.purchases.web;

import io.saleswright.customer.purchases.PurchaseDesk;
import io.saleswright.customer.purchases.PurchaseRow;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What customers bought. */
@RestController
@RequestMapping("/api/customers")
class PurchaseController {

  private final PurchaseDesk desk;

  PurchaseController(PurchaseDesk desk) {
    this.desk = desk;
  }

  /** What one customer ordered, the latest first. */
  @GetMapping("/{id}/purchases")
  Page<PurchaseView> purchases(@PathVariable String id, PageRequest page, Caller caller) {
    return Page.of(desk.of(id, caller, page.slice()), page, PurchaseRow::place)
        .map(PurchaseView::of);
  }

  /** What all customers ordered together, and who ordered most. */
  @GetMapping("/figures")
  FiguresView figures(Caller caller) {
    return FiguresView.of(desk.figures(caller));
  }
}
