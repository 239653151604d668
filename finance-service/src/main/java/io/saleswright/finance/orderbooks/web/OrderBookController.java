package io.saleswright.finance.orderbooks.web;

import io.saleswright.finance.orderbooks.Agreement.Side;
import io.saleswright.finance.orderbooks.OrderBookDesk;
import io.saleswright.finance.orderbooks.OrderBookDesk.Told;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was ordered, shipped, invoiced, credited and paid of each order, and what it costs us. */
@RestController
@RequestMapping("/api/order-books")
class OrderBookController {

  private final OrderBookDesk desk;

  OrderBookController(OrderBookDesk desk) {
    this.desk = desk;
  }

  /**
   * The amounts of one order side by side (FIN-11); the ETag stands for these amounts, and for what
   * was said of them.
   */
  @GetMapping("/{orderId}")
  ResponseEntity<OrderBookView> get(@PathVariable String orderId, Caller caller) {
    return seen(desk.get(orderId, caller));
  }

  /**
   * The amounts of orders side by side.
   *
   * @param from only orders that were placed on this day or later
   * @param to only orders that were placed on this day or earlier
   */
  @GetMapping
  @NotesLists(of = "order books", rule = "FIN-11")
  Page<OrderBookView> list(
      @RequestParam @Nullable LocalDate from,
      @RequestParam @Nullable LocalDate to,
      PageRequest page,
      Caller caller) {
    return Page.<Told>of(
            desk.list(from, to, page.slice(), caller), page, told -> Place.of(told.order()))
        .map(OrderBookView::of);
  }

  /**
   * The amounts of all orders of a period side by side, one row for each currency (FIN-11).
   *
   * @param from of orders that were placed on this day or later
   * @param to of orders that were placed on this day or earlier; within a year
   */
  @GetMapping("/totals")
  @NotesLists(of = "order book totals", rule = "FIN-11")
  Page<OrderBookTotalView> totals(
      @RequestParam LocalDate from, @RequestParam LocalDate to, PageRequest page, Caller caller) {
    List<OrderBookTotalView> rows =
        desk.totals(from, to, caller).values().stream().map(OrderBookTotalView::of).toList();
    return Page.ofRows(rows, page);
  }

  /** Says why amounts of an order differ; it holds for the amounts that the person saw (FIN-11). */
  @PostMapping("/{orderId}/explanations")
  ResponseEntity<OrderBookView> explain(
      @PathVariable String orderId,
      @RequestBody @Valid OrderBookRequests.Explanation body,
      IfMatch seen,
      Act act) {
    return seen(
        desk.explain(orderId, body.difference(), body.reason().strip(), seen.revision(), act));
  }

  /**
   * The order clerk confirms the amounts that they saw, as long as these and what was said of them
   * are the same (FIN-11).
   */
  @PostMapping("/{orderId}/confirmation/clerk")
  ResponseEntity<OrderBookView> confirmAsClerk(
      @PathVariable String orderId, IfMatch seen, Act act) {
    return seen(desk.confirm(orderId, Side.CLERK, seen.revision(), act));
  }

  /**
   * Finance confirms the amounts that they saw, as long as these and what was said of them are the
   * same (FIN-11).
   */
  @PostMapping("/{orderId}/confirmation/finance")
  ResponseEntity<OrderBookView> confirmAsFinance(
      @PathVariable String orderId, IfMatch seen, Act act) {
    return seen(desk.confirm(orderId, Side.FINANCE, seen.revision(), act));
  }

  /** Posts what a shipment cost, and who pays it (FIN-13). */
  @PostMapping("/{orderId}/freights")
  ResponseEntity<OrderBookView> post(
      @PathVariable String orderId,
      @RequestBody @Valid OrderBookRequests.FreightPosting body,
      Act act) {
    return seen(desk.post(orderId, body.amount(), body.payer(), body.on(), body.reference(), act));
  }

  /** Takes freight back, by somebody who did not post it. */
  @PostMapping("/{orderId}/freights/{freightId}/reversal")
  ResponseEntity<OrderBookView> reverse(
      @PathVariable String orderId,
      @PathVariable String freightId,
      @RequestBody @Valid OrderBookRequests.Reason body,
      Act act) {
    return seen(desk.reverse(orderId, freightId, body.reason().strip(), act));
  }

  /** What an order costs and leaves us, for those who may see what products cost (FIN-14). */
  @GetMapping("/{orderId}/margin")
  MarginView margin(@PathVariable String orderId, Caller caller) {
    return MarginView.of(desk.margin(orderId, caller));
  }

  private static ResponseEntity<OrderBookView> seen(Told told) {
    return ResponseEntity.ok().eTag("\"" + told.seen() + "\"").body(OrderBookView.of(told));
  }
}
