package io.saleswright.order.ordering.web;

import io.saleswright.order.covering.CoveringDesk;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.ordering.OrderDesk;
import io.saleswright.order.ordering.OrderReader;
import io.saleswright.order.ordering.OrderSearch;
import io.saleswright.order.ordering.OrderSearch.Wanted;
import io.saleswright.order.search.OrderQuery;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.SortedBy;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders from intake to release, and lists of them. */
@RestController
@RequestMapping("/api/orders")
class OrderController {

  private final OrderDesk desk;
  private final CoveringDesk covering;
  private final OrderReader reader;
  private final OrderAnswers answers;

  OrderController(OrderDesk desk, CoveringDesk covering, OrderReader reader, OrderAnswers answers) {
    this.desk = desk;
    this.covering = covering;
    this.reader = reader;
    this.answers = answers;
  }

  /** Places an order (ORD-01). */
  @PostMapping
  @Creates
  ResponseEntity<OrderView> place(@RequestBody @Valid OrderRequests.Content body, Act act) {
    return answers.created(desk.place(body.wish(), act), act.caller());
  }

  /** One order, and what the caller may do with it now. */
  @GetMapping("/{id}")
  ResponseEntity<OrderView> get(@PathVariable String id, Caller caller) {
    return answers.ok(reader.get(id, caller), caller);
  }

  /**
   * Orders that the caller may see.
   *
   * @param state only those that have come this far
   * @param customerId only those of this customer
   * @param salesperson only those of this salesperson, by staff id
   * @param changedSince only those that changed at that moment or later
   * @param waitingFor {@code me}: only those that wait for somebody with the caller's roles
   * @param q any part of what people call an order by
   * @param number part of the order's number
   * @param project part of the project's name
   * @param trackingNumber part of the tracking number of its shipment
   * @param product part of the code or name of a product in it
   * @param from only those of that day or later
   * @param to only those of that day or earlier
   * @param overdue only those that missed a time limit
   */
  @GetMapping
  @NotesLists(of = "orders", rule = "SEC-02")
  Page<OrderItem> list(
      @RequestParam @Nullable OrderStage state,
      @RequestParam @Nullable String customerId,
      @RequestParam @Nullable String salesperson,
      @RequestParam @Nullable Instant changedSince,
      @RequestParam @Nullable String waitingFor,
      @RequestParam @Nullable @Size(max = 100) String q,
      @RequestParam @Nullable @Size(max = 100) String number,
      @RequestParam @Nullable @Size(max = 100) String project,
      @RequestParam @Nullable @Size(max = 100) String trackingNumber,
      @RequestParam @Nullable @Size(max = 100) String product,
      @RequestParam @Nullable LocalDate from,
      @RequestParam @Nullable LocalDate to,
      @RequestParam(defaultValue = "false") boolean overdue,
      @SortedBy("requestedShipDate") PageRequest page,
      Caller caller) {
    if (waitingFor != null && !waitingFor.equals("me")) {
      throw new InvalidInput(
          "waitingFor", "choice", "must be one of {choices}", Map.of("choices", "me"));
    }
    OrderQuery query =
        new OrderQuery(q, number, project, trackingNumber, product, from, to, overdue);
    Wanted wanted =
        new Wanted(state, customerId, salesperson, changedSince, waitingFor != null, query);
    List<Stored<Order>> found = reader.list(wanted, caller, page.slice());
    return Page.ofStored(found, page, OrderSearch.SORTS, stored -> answers.item(stored, caller));
  }

  /** Changes an order before it is approved. */
  @PutMapping("/{id}")
  ResponseEntity<OrderView> edit(
      @PathVariable String id,
      IfMatch seen,
      @RequestBody @Valid OrderRequests.Content body,
      Act act) {
    return answers.ok(desk.edit(id, seen.revision(), body.wish(), act), act.caller());
  }

  /** Records that one of the parties confirmed the order, or with what it differs (ORD-03). */
  @PostMapping("/{id}/confirmations")
  ResponseEntity<OrderView> confirm(
      @PathVariable String id, @RequestBody @Valid OrderRequests.Confirmation body, Act act) {
    return answers.ok(
        desk.confirm(id, body.party(), body.means(), body.differences(), act), act.caller());
  }

  /** Records that the order was checked, item by item (ORD-02). */
  @PostMapping("/{id}/verification")
  ResponseEntity<OrderView> verify(
      @PathVariable String id,
      IfMatch seen,
      @RequestBody @Valid OrderRequests.CheckedItems body,
      Act act) {
    return answers.ok(desk.verify(id, seen.revision(), body.items(), act), act.caller());
  }

  /** Approves an order; nobody approves what they wrote themselves. */
  @PostMapping("/{id}/approval")
  ResponseEntity<OrderView> approve(@PathVariable String id, IfMatch seen, Act act) {
    return answers.ok(desk.approve(id, seen.revision(), act), act.caller());
  }

  /** Lets an order be released although what is due has not come; the reason is kept. */
  @PostMapping("/{id}/release-exemption")
  ResponseEntity<OrderView> exempt(
      @PathVariable String id, @RequestBody @Valid OrderRequests.Reason body, Act act) {
    return answers.ok(desk.exempt(id, body.reason(), act), act.caller());
  }

  /** Lets an order go on although it differs from its contract; the reason is kept (ORD-11). */
  @PostMapping("/{id}/contract-exemption")
  ResponseEntity<OrderView> exemptFromContract(
      @PathVariable String id, @RequestBody @Valid OrderRequests.Reason body, Act act) {
    return answers.ok(covering.exempt(id, body.reason(), act), act.caller());
  }

  /** Releases an order to the workshop (ORD-10). */
  @PostMapping("/{id}/release")
  ResponseEntity<OrderView> release(@PathVariable String id, Act act) {
    return answers.ok(desk.release(id, act), act.caller());
  }
}
