package io.saleswright.finance.payments.web;

import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.payments.PaymentDesk;
import io.saleswright.finance.payments.PaymentSearch;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
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

/** Payments: recorded, allocated, reversed. */
@RestController
@RequestMapping(PaymentController.PATH)
class PaymentController {

  static final String PATH = "/api/payments";

  private final PaymentDesk desk;
  private final Actions actions;

  PaymentController(PaymentDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** Records a payment that has come, and may allocate it to receivables at once (FIN-09). */
  @PostMapping
  @Creates
  ResponseEntity<PaymentView> record(@RequestBody @Valid PaymentRequests.Receipt body, Act act) {
    Stored<Payment> stored = desk.record(body.command(), act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Allocates a part of a payment to a receivable. */
  @PostMapping("/{id}/allocations")
  ResponseEntity<PaymentView> allocate(
      @PathVariable String id, @RequestBody @Valid PaymentRequests.Allocation body, Act act) {
    return ok(desk.allocate(id, body.share(), act), act.caller());
  }

  /** Takes a payment back that did not come, or came to somebody else. */
  @PostMapping("/{id}/reversal")
  ResponseEntity<PaymentView> reverse(
      @PathVariable String id, @RequestBody @Valid PaymentRequests.Reversal body, Act act) {
    return ok(desk.reverse(id, body.reason(), act), act.caller());
  }

  /** One payment, with its allocations. */
  @GetMapping("/{id}")
  ResponseEntity<PaymentView> get(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  /**
   * Payments that the caller may see.
   *
   * @param customerId only those of this customer
   */
  @GetMapping
  @NotesLists(of = "payments", rule = "SEC-02")
  Page<PaymentView> list(
      @RequestParam @Nullable String customerId,
      @SortedBy({"receivedOn", "amount"}) PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.list(customerId, page.slice(), caller),
        page,
        PaymentSearch.SORTS,
        stored -> view(stored, caller));
  }

  private ResponseEntity<PaymentView> ok(Stored<Payment> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private PaymentView view(Stored<Payment> stored, Caller caller) {
    return PaymentView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
