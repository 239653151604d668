package io.saleswright.customer.purchases.web;

import io.saleswright.customer.purchases.PurchaseDesk;
import io.saleswright.customer.purchases.PurchaseRow;
import io.saleswright.customer.purchases.PurchaseRow.Place;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What customers bought. */
@RestController
@RequestMapping("/api/customers")
class PurchaseController {

  private static final Pattern PLACE = Pattern.compile("(.+)/(\\d{1,9})");

  private final PurchaseDesk desk;

  PurchaseController(PurchaseDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/{id}/purchases")
  Page<PurchaseView> purchases(@PathVariable String id, PageRequest page, Caller caller) {
    List<PurchaseRow> rows = desk.of(id, caller, place(page.after()), page.limit() + 1);
    return Page.of(rows, page, PurchaseController::cursor).map(PurchaseView::of);
  }

  @GetMapping("/figures")
  FiguresView figures(Caller caller) {
    return FiguresView.of(desk.figures(caller));
  }

  private static io.saleswright.platform.kernel.Place cursor(PurchaseRow row) {
    return new io.saleswright.platform.kernel.Place(
        row.at(), row.orderId() + "/" + row.line().line());
  }

  private static @Nullable Place place(io.saleswright.platform.kernel.@Nullable Place after) {
    if (after == null) {
      return null;
    }
    Matcher place = PLACE.matcher(after.id());
    if (!place.matches()) {
      throw new InvalidInput("after", "cursor", "must be the next of an earlier page");
    }
    return new Place(after.createdAt(), place.group(1), Integer.parseInt(place.group(2)));
  }
}
