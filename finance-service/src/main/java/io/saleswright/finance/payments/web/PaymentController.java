package io.saleswright.finance.payments.web;

import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.payments.PaymentDesk;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import jakarta.validation.Valid;
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

/** Payments: recorded, allocated, reversed. */
@RestController
@RequestMapping(PaymentController.PATH)
class PaymentController {

  static final String PATH = "/api/payments";

  private final PaymentDesk desk;

  PaymentController(PaymentDesk desk) {
    this.desk = desk;
  }

  @PostMapping
  ResponseEntity<PaymentView> record(
      @RequestBody @Valid PaymentRequests.Receipt body, Caller caller, Cause cause) {
    Stored<Payment> stored = desk.record(body.command(), caller, cause);
    return Answers.created(PATH, stored, view(stored, caller));
  }

  @PostMapping("/{id}/allocations")
  ResponseEntity<PaymentView> allocate(
      @PathVariable String id,
      @RequestBody @Valid PaymentRequests.Allocation body,
      Caller caller,
      Cause cause) {
    return ok(desk.allocate(id, body.share(), caller, cause), caller);
  }

  @PostMapping("/{id}/reversal")
  ResponseEntity<PaymentView> reverse(
      @PathVariable String id,
      @RequestBody @Valid PaymentRequests.Reversal body,
      Caller caller,
      Cause cause) {
    return ok(desk.reverse(id, body.reason(), caller, cause), caller);
  }

  @GetMapping("/{id}")
  ResponseEntity<PaymentView> get(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  @GetMapping
  Page<PaymentView> list(
      @RequestParam @Nullable String customerId, PageRequest page, Caller caller) {
    return Page.ofStored(
        desk.list(customerId, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private ResponseEntity<PaymentView> ok(Stored<Payment> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private PaymentView view(Stored<Payment> stored, Caller caller) {
    Payment payment = stored.state();
    return PaymentView.of(
        stored,
        List.of(
            Action.when("allocate", () -> desk.mustBeAllocatable(payment, caller)),
            Action.when("reverse", () -> desk.mustBeReversible(payment, caller))));
  }
}
