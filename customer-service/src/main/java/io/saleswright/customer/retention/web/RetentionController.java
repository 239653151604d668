package io.saleswright.customer.retention.web;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.retention.RetentionDesk;
import io.saleswright.customer.retention.RetentionDesk.Due;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whose contacts have been kept for long enough (SEC-03). */
@RestController
@RequestMapping("/api/customers/contact-erasures-due")
class RetentionController {

  private final RetentionDesk desk;

  RetentionController(RetentionDesk desk) {
    this.desk = desk;
  }

  /**
   * A file that nothing needs contacts for any more.
   *
   * @param changedAt when it was last written
   */
  record DueView(String id, String number, String name, @Nullable String owner, Instant changedAt) {

    static DueView of(Stored<Customer> file) {
      Customer customer = file.state();
      return new DueView(
          file.id(),
          customer.number(),
          customer.profile().name(),
          customer.owner(),
          file.changedAt());
    }
  }

  /** Files whose contacts are due; a page may hold fewer than asked for and still have a next. */
  @GetMapping
  @NotesLists(of = "customers", rule = "CUS-33")
  Page<DueView> due(PageRequest page, Caller caller) {
    Due found = desk.due(caller, page.slice());
    Page<Stored<Customer>> looked = Page.ofStored(found.looked(), page, file -> file);
    return new Page<>(
        looked.items().stream().filter(found.due()::contains).map(DueView::of).toList(),
        looked.next());
  }
}
