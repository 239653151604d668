package io.saleswright.finance.receivables.web;

import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableDesk;
import io.saleswright.finance.receivables.ReceivableSearch;
import io.saleswright.finance.receivables.ReceivableSearch.Wanted;
import io.saleswright.finance.receivables.ReceivableStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.SortedBy;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Receivables: what is owed, covered and overdue. */
@RestController
@RequestMapping("/api/receivables")
class ReceivableController {

  private final ReceivableDesk desk;
  private final Actions actions;

  ReceivableController(ReceivableDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** What is owed for one order. */
  @GetMapping("/{id}")
  ResponseEntity<ReceivableView> get(@PathVariable String id, Caller caller) {
    Stored<Receivable> stored = desk.get(id, caller);
    return Answers.ok(stored, view(stored, caller));
  }

  /**
   * Receivables that the caller may see.
   *
   * @param orderId only that of this order
   * @param customerId only those of this customer
   * @param state only those that have come this far
   * @param overdue only those that are overdue, or only those that are not
   * @param reopened only those that were paid and are open again, or only the others
   */
  @GetMapping
  @NotesLists(of = "receivables", rule = "SEC-02")
  Page<ReceivableView> list(
      @RequestParam @Nullable String orderId,
      @RequestParam @Nullable String customerId,
      @RequestParam @Nullable ReceivableStage state,
      @RequestParam @Nullable Boolean overdue,
      @RequestParam @Nullable Boolean reopened,
      @SortedBy({"dueOn", "open"}) PageRequest page,
      Caller caller) {
    Wanted wanted = new Wanted(orderId, customerId, state, overdue, reopened);
    return Page.ofStored(
        desk.list(wanted, page.slice(), caller),
        page,
        ReceivableSearch.SORTS,
        stored -> view(stored, caller));
  }

  /**
   * Orders of which something did not go as the rules have it: release or shipment without money,
   * prices off the list, no contract, other deeds of plant or warehouse than were agreed.
   *
   * @param open only those of which a manager has yet to look at something, or only the others
   */
  @GetMapping("/exceptions")
  @NotesLists(of = "exceptions", rule = "SEC-02")
  Page<ExceptionsView> exceptions(
      @RequestParam @Nullable Boolean open, PageRequest page, Caller caller) {
    return Page.ofStored(desk.excepted(open, page.slice(), caller), page, ExceptionsView::of);
  }

  /** Notes that a manager looked at an exception that somebody else let. */
  @PostMapping("/{id}/exceptions/{exception}/review")
  ResponseEntity<ReceivableView> review(
      @PathVariable String id,
      @PathVariable String exception,
      @RequestBody @Valid ReviewRequest body,
      Act act) {
    Stored<Receivable> stored = desk.review(id, exception, body.told(), act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** Lets an order pass a gate although its money is missing. */
  @PostMapping("/{id}/gate-exceptions")
  ResponseEntity<ReceivableView> except(
      @PathVariable String id, @RequestBody @Valid ExceptionRequest body, Act act) {
    Stored<Receivable> stored = desk.except(id, body.gate(), body.reason(), act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  private ReceivableView view(Stored<Receivable> stored, Caller caller) {
    return ReceivableView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
