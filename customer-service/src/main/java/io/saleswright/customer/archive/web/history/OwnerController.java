package io.saleswright.customer.archive.web.history;

import io.saleswright.customer.archive.CustomerLookup;
import io.saleswright.customer.edits.Tenure;
import io.saleswright.customer.responsibility.OpenWork;
import io.saleswright.platform.kernel.Caller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who was responsible for a customer, and who decided so (CUS-24). */
@RestController
@RequestMapping("/api/customers/{id}/owners")
class OwnerController {

  private final CustomerLookup lookup;

  OwnerController(CustomerLookup lookup) {
    this.lookup = lookup;
  }

  /**
   * All who were responsible, the present one first.
   *
   * @param items without an owner where nobody was responsible
   */
  record OwnersView(List<TenureView> items) {}

  /**
   * The time during which one person was responsible.
   *
   * @param until left out while it lasts
   * @param openWork what was decided of the customer's running orders, if anything was
   */
  record TenureView(
      @Nullable String owner,
      @Nullable String team,
      Instant since,
      @Nullable Instant until,
      String by,
      @Nullable String reason,
      @Nullable String openWork) {

    static TenureView of(Tenure tenure) {
      return new TenureView(
          tenure.owner(),
          tenure.team(),
          tenure.since(),
          tenure.until(),
          tenure.by(),
          tenure.reason(),
          OpenWork.text(tenure.openWork()));
    }
  }

  /** All who were responsible for a customer, the present one first. */
  @GetMapping
  OwnersView owners(@PathVariable String id, Caller caller) {
    return new OwnersView(lookup.owners(id, caller).stream().map(TenureView::of).toList());
  }
}
