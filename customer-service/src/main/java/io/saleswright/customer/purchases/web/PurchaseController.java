package io.saleswright.customer.purchases.web;

import io.saleswright.customer.purchases.Cut;
import io.saleswright.customer.purchases.PurchaseDesk;
import io.saleswright.customer.purchases.PurchaseRow;
import io.saleswright.customer.purchases.Share;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  @NotesLists(of = "purchases", rule = "CUS-33")
  Page<PurchaseView> purchases(@PathVariable String id, PageRequest page, Caller caller) {
    return Page.of(desk.of(id, caller, page.slice()), page, PurchaseRow::place)
        .map(PurchaseView::of);
  }

  /**
   * What one region, channel or interest bought in one currency.
   *
   * @param value left out for customers of whom it is not known
   */
  record ShareView(@Nullable String value, long customers, long orders, Money net) {

    static ShareView of(Share share) {
      return new ShareView(share.value(), share.customers(), share.orders(), share.net());
    }
  }

  record SharesView(String cut, List<ShareView> items) {}

  /**
   * Sales cut by where customers stand in the market (CUS-32).
   *
   * @param cut region, channel or interest
   */
  @GetMapping("/figures/by/{cut}")
  @NotesLists(of = "figures", rule = "CUS-33")
  SharesView cut(@PathVariable String cut, Caller caller) {
    Cut by = Cut.named(cut);
    if (by == null) {
      throw new NotFound("cut");
    }
    return new SharesView(cut, desk.cut(by, caller).stream().map(ShareView::of).toList());
  }

  /** What all customers ordered together, and who ordered most. */
  @GetMapping("/figures")
  @NotesLists(of = "figures", rule = "CUS-33")
  FiguresView figures(Caller caller) {
    return FiguresView.of(desk.figures(caller));
  }
}
