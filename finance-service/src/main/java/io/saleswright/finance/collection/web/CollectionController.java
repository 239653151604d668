package io.saleswright.finance.collection.web;

import io.saleswright.finance.collection.AsOf;
import io.saleswright.finance.collection.Asked;
import io.saleswright.finance.collection.CollectionDesk;
import io.saleswright.finance.collection.CollectionTotal;
import io.saleswright.finance.collection.TotalBy;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who owes what, and for how long (FIN-05). */
@RestController
@RequestMapping("/api/collection")
class CollectionController {

  private final CollectionDesk desk;

  CollectionController(CollectionDesk desk) {
    this.desk = desk;
  }

  /**
   * Orders of which something is open, of those that the caller may see; or was open at a past
   * moment, as it was told then, whatever has happened since.
   *
   * @param on the day at whose end it was open; today is as it is now
   * @param at the moment at which it was open
   * @param customerId only of this customer
   * @param salesperson only what this person looked after
   * @param contractId only what was ordered under this contract
   * @param orderId only of this order
   * @param currency only in this currency
   * @param ageClass only those of which the oldest is in this age class
   */
  @GetMapping
  @NotesLists(of = "collection", rule = "SEC-02")
  Page<CollectionView> list(
      @RequestParam @Nullable LocalDate on,
      @RequestParam @Nullable Instant at,
      @RequestParam @Nullable String customerId,
      @RequestParam @Nullable String salesperson,
      @RequestParam @Nullable String contractId,
      @RequestParam @Nullable String orderId,
      @RequestParam @Nullable String currency,
      @RequestParam @Nullable String ageClass,
      PageRequest page,
      Caller caller) {
    Asked asked = new Asked(customerId, salesperson, contractId, orderId, currency, ageClass);
    AsOf asOf = desk.asOf(on, at, caller);
    return Page.of(
            desk.lines(asked, asOf, page.slice(), caller), page, line -> Place.of(line.stored()))
        .map(CollectionView::of);
  }

  /**
   * Sums of the list, for each currency on its own.
   *
   * @param by CURRENCY, AGE_CLASS, CUSTOMER, SALESPERSON or CONTRACT
   * @param on the day at whose end it was open; today is as it is now
   * @param at the moment at which it was open
   * @param customerId only of this customer
   * @param salesperson only what this person looked after
   * @param contractId only what was ordered under this contract
   * @param currency only in this currency
   */
  @GetMapping("/totals")
  @NotesLists(of = "collection totals", rule = "SEC-02")
  Page<CollectionTotalView> totals(
      @RequestParam(defaultValue = "CURRENCY") TotalBy by,
      @RequestParam @Nullable LocalDate on,
      @RequestParam @Nullable Instant at,
      @RequestParam @Nullable String customerId,
      @RequestParam @Nullable String salesperson,
      @RequestParam @Nullable String contractId,
      @RequestParam @Nullable String currency,
      PageRequest page,
      Caller caller) {
    Asked asked = new Asked(customerId, salesperson, contractId, null, currency, null);
    AsOf asOf = desk.asOf(on, at, caller);
    return Page.of(
            desk.totals(asked, asOf, by, page.slice(), caller), page, CollectionController::placeOf)
        .map(total -> CollectionTotalView.of(total, asOf));
  }

  /** Sums have no birth; their keys alone say which comes next. */
  private static Place placeOf(CollectionTotal total) {
    return new Place(Instant.EPOCH, total.identity());
  }
}
