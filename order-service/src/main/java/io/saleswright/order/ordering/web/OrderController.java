package io.saleswright.order.ordering.web;

import io.saleswright.order.ordering.FulfilmentDesk;
import io.saleswright.order.ordering.Order;
import io.saleswright.order.ordering.OrderDesk;
import io.saleswright.order.ordering.OrderQueries;
import io.saleswright.order.ordering.OrderQueries.Wanted;
import io.saleswright.order.ordering.OrderReaders;
import io.saleswright.order.ordering.Step;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
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

/** Orders from intake to release, their changes, and lists of them. */
@RestController
@RequestMapping("/api/orders")
class OrderController {

  private final OrderDesk desk;
  private final FulfilmentDesk fulfilment;
  private final OrderQueries queries;
  private final OrderAnswers answers;

  OrderController(
      OrderDesk desk, FulfilmentDesk fulfilment, OrderQueries queries, OrderAnswers answers) {
    this.desk = desk;
    this.fulfilment = fulfilment;
    this.queries = queries;
    this.answers = answers;
  }

  @PostMapping
  ResponseEntity<OrderView> place(
      @RequestBody @Valid OrderRequests.Content body, Caller caller, Cause cause) {
    return answers.created(desk.place(body.wish(), caller, cause), caller);
  }

  @GetMapping("/{id}")
  ResponseEntity<OrderView> get(@PathVariable String id, Caller caller) {
    return answers.ok(fulfilment.get(id, caller), caller);
  }

  @GetMapping
  Page<OrderItem> list(
      @RequestParam @Nullable Step state,
      @RequestParam @Nullable String customer,
      @RequestParam @Nullable String salesperson,
      @RequestParam @Nullable Instant changedSince,
      @RequestParam @Nullable String waitingFor,
      PageRequest page,
      Caller caller) {
    OrderReaders.mustInclude(caller);
    if (waitingFor != null && !waitingFor.equals("me")) {
      throw new InvalidInput("waitingFor", "choice", "must be me");
    }
    Wanted wanted = new Wanted(state, customer, salesperson, changedSince, waitingFor != null);
    List<Stored<Order>> found = queries.list(wanted, caller, page.slice());
    return Page.ofStored(found, page, stored -> answers.item(stored, caller));
  }

  @PutMapping("/{id}")
  ResponseEntity<OrderView> edit(
      @PathVariable String id,
      IfMatch seen,
      @RequestBody @Valid OrderRequests.Content body,
      Caller caller,
      Cause cause) {
    return answers.ok(desk.edit(id, seen.revision(), body.wish(), caller, cause), caller);
  }

  @PostMapping("/{id}/confirmations")
  ResponseEntity<OrderView> confirm(
      @PathVariable String id,
      @RequestBody @Valid OrderRequests.Confirmation body,
      Caller caller,
      Cause cause) {
    return answers.ok(
        desk.confirm(id, body.party(), body.means(), body.differences(), caller, cause), caller);
  }

  @PostMapping("/{id}/verification")
  ResponseEntity<OrderView> verify(
      @PathVariable String id,
      IfMatch seen,
      @RequestBody @Valid OrderRequests.CheckedItems body,
      Caller caller,
      Cause cause) {
    return answers.ok(desk.verify(id, seen.revision(), body.items(), caller, cause), caller);
  }

  @PostMapping("/{id}/approval")
  ResponseEntity<OrderView> approve(
      @PathVariable String id, IfMatch seen, Caller caller, Cause cause) {
    return answers.ok(desk.approve(id, seen.revision(), caller, cause), caller);
  }

  @PostMapping("/{id}/release")
  ResponseEntity<OrderView> release(@PathVariable String id, Caller caller, Cause cause) {
    return answers.ok(desk.release(id, caller, cause), caller);
  }

  @PostMapping("/{id}/hold")
  ResponseEntity<OrderView> hold(
      @PathVariable String id,
      @RequestBody @Valid OrderRequests.Question body,
      Caller caller,
      Cause cause) {
    return answers.ok(desk.hold(id, body.question(), caller, cause), caller);
  }

  @PostMapping("/{id}/resumption")
  ResponseEntity<OrderView> resume(@PathVariable String id, Caller caller, Cause cause) {
    return answers.ok(desk.resume(id, caller, cause), caller);
  }

  @PostMapping("/{id}/cancellation")
  ResponseEntity<OrderView> cancel(
      @PathVariable String id,
      @RequestBody @Valid OrderRequests.Reason body,
      Caller caller,
      Cause cause) {
    return answers.ok(desk.cancel(id, body.reason(), caller, cause), caller);
  }

  @PostMapping("/{id}/change-requests")
  ResponseEntity<OrderView> requestChange(
      @PathVariable String id,
      @RequestBody @Valid OrderRequests.WantedChange body,
      Caller caller,
      Cause cause) {
    return answers.ok(
        desk.requestChange(
            id,
            body.reason(),
            body.lines().stream().map(OrderRequests.Line::item).toList(),
            body.requestedShipDate(),
            body.customerConfirmation(),
            caller,
            cause),
        caller);
  }

  @PostMapping("/{id}/change-requests/{number}/approval")
  ResponseEntity<OrderView> decideChange(
      @PathVariable String id,
      @PathVariable int number,
      @RequestBody @Valid OrderRequests.ChangeDecision body,
      Caller caller,
      Cause cause) {
    String reason = body.reason();
    if (!body.approved() && (reason == null || reason.isBlank())) {
      throw new InvalidInput("reason", "ORD-33", "is required to refuse a change");
    }
    return answers.ok(
        desk.decideChange(id, number, body.approved() ? null : reason, caller, cause), caller);
  }
}
