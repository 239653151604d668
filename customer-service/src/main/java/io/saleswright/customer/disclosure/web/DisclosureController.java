package io.saleswright.customer.disclosure.web;

import io.saleswright.customer.disclosure.Disclosed;
import io.saleswright.customer.disclosure.ListWatch;
import io.saleswright.platform.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who saw how many customers (CUS-33, SEC-02). */
@RestController
@RequestMapping("/api/customers/disclosures")
class DisclosureController {

  private final ListWatch watch;

  DisclosureController(ListWatch watch) {
    this.watch = watch;
  }

  record DayView(LocalDate day, List<PersonView> items) {}

  /**
   * What one person saw.
   *
   * @param listed how many customers lists showed them
   * @param turnedOver how many of those on pages behind the first
   */
  record PersonView(String staffId, long listed, long turnedOver, List<ExportedView> exports) {

    static PersonView of(Disclosed disclosed) {
      return new PersonView(
          disclosed.staffId(),
          disclosed.listed(),
          disclosed.turnedOver(),
          disclosed.exports().stream()
              .map(export ->
                  new ExportedView(
                      export.at(), export.customers(), export.contacts(), export.reason()))
              .toList());
    }
  }

  record ExportedView(Instant at, int customers, boolean contacts, String reason) {}

  /**
   * The record of a day.
   *
   * @param day a business day of the company
   */
  @GetMapping
  DayView on(@RequestParam LocalDate day, Caller caller) {
    return new DayView(day, watch.on(day, caller).stream().map(PersonView::of).toList());
  }
}
