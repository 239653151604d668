package io.saleswright.customer.aftersales.web;

import io.saleswright.customer.aftersales.FiledService;
import io.saleswright.customer.aftersales.FiledServiceDesk;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What after-sales service did for customers. */
@RestController
@RequestMapping("/api/customers")
class FiledServiceController {

  private final FiledServiceDesk desk;

  FiledServiceController(FiledServiceDesk desk) {
    this.desk = desk;
  }

  /**
   * What after-sales service did for one customer, and what they said of it and of our goods, the
   * latest first (CUS-06, CMP-11).
   *
   * @param kind CASE or CALL alone
   */
  @GetMapping("/{id}/after-sales")
  @NotesLists(of = "after-sales service of a customer", rule = "CUS-06")
  Page<FiledServiceView> services(
      @PathVariable String id,
      @RequestParam FiledService.@Nullable Kind kind,
      PageRequest page,
      Caller caller) {
    return Page.of(desk.of(id, kind, caller, page.slice()), page, FiledService::place)
        .map(FiledServiceView::of);
  }
}
