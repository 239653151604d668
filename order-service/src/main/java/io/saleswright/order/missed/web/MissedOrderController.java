package io.saleswright.order.missed.web;

import io.saleswright.order.missed.MissedOrder;
import io.saleswright.order.missed.MissedOrderDesk;
import io.saleswright.order.missed.MissedOrderSearch.Wanted;
import io.saleswright.order.missed.MissedOrderStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders that were lost, missed or handled against the rules. */
@RestController
@RequestMapping(MissedOrderController.PATH)
class MissedOrderController {

  static final String PATH = "/api/missed-orders";

  private final MissedOrderDesk desk;
  private final Actions actions;

  MissedOrderController(MissedOrderDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** Reports that an order was lost, missed or handled against the rules (ORD-05). */
  @PostMapping
  @Creates
  ResponseEntity<MissedOrderView> report(
      @RequestBody @Valid MissedOrderRequests.MissedReport body, Act act) {
    Stored<MissedOrder> stored = desk.report(body.breach(), body.report(act), act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Records what was found out; who reported it or is at fault does not do so (ORD-05). */
  @PostMapping("/{id}/finding")
  ResponseEntity<MissedOrderView> settle(
      @PathVariable String id,
      @RequestBody @Valid MissedOrderRequests.MissedFinding body,
      Act act) {
    Stored<MissedOrder> stored = desk.settle(id, body.finding(act), act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** A missed order, and what was found out about it (ORD-05). */
  @GetMapping("/{id}")
  ResponseEntity<MissedOrderView> get(@PathVariable String id, Caller caller) {
    Stored<MissedOrder> stored = desk.get(id, caller);
    return Answers.ok(stored, view(stored, caller));
  }

  /**
   * The report of missed orders, newest first, each with what was found out (ORD-05).
   *
   * @param state only those that got this far
   * @param customerId only those of this customer
   * @param orderId only what explains this order
   * @param from only those that were asked for on that day or later
   * @param to only those that were asked for on that day or earlier
   */
  @GetMapping
  @NotesLists(of = "missed orders", rule = "SEC-02")
  Page<MissedOrderView> list(
      @RequestParam @Nullable MissedOrderStage state,
      @RequestParam @Nullable String customerId,
      @RequestParam @Nullable String orderId,
      @RequestParam @Nullable LocalDate from,
      @RequestParam @Nullable LocalDate to,
      PageRequest page,
      Caller caller) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new InvalidInput("to", "ORD-05", "must not be before from");
    }
    Wanted wanted = new Wanted(state, customerId, orderId, from, to);
    return Page.ofStored(
        desk.list(wanted, caller, page.slice()), page, stored -> view(stored, caller));
  }

  private MissedOrderView view(Stored<MissedOrder> stored, Caller reader) {
    return MissedOrderView.of(stored, actions.of(desk.possible(stored, reader)), reader);
  }
}
