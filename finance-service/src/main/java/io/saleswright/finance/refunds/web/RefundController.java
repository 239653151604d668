package io.saleswright.finance.refunds.web;

import io.saleswright.finance.refunds.Refund;
import io.saleswright.finance.refunds.RefundDesk;
import io.saleswright.finance.refunds.RefundSearch;
import io.saleswright.finance.refunds.RefundStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Money that is paid back to customers. */
@RestController
@RequestMapping(RefundController.PATH)
class RefundController {

  static final String PATH = "/api/refunds";

  private final RefundDesk desk;
  private final Actions actions;
  private final InstantSource time;

  RefundController(RefundDesk desk, Actions actions, InstantSource time) {
    this.desk = desk;
    this.actions = actions;
    this.time = time;
  }

  /**
   * Asks to pay money back that is on the customer's balance, such as after a credit note (FIN-18).
   * It is held of its payment from then on.
   */
  @PostMapping
  @Creates
  ResponseEntity<RefundView> request(@RequestBody @Valid RefundRequests.RefundWish body, Act act) {
    String note = body.creditNoteId();
    Stored<Refund> stored =
        desk.request(
            body.paymentId().strip(),
            body.amount(),
            note == null || note.isBlank() ? null : note.strip(),
            body.reason(),
            act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Agrees that the money is paid back; who asked for it does not. */
  @PostMapping("/{id}/approval")
  ResponseEntity<RefundView> approve(
      @PathVariable String id,
      @RequestBody @Valid RefundRequests.RefundOpinion body,
      IfMatch seen,
      Act act) {
    return ok(desk.approve(id, seen.revision(), body.opinion(), act), act.caller());
  }

  /** Does not agree: the money goes back to the balance. */
  @PostMapping("/{id}/rejection")
  ResponseEntity<RefundView> reject(
      @PathVariable String id,
      @RequestBody @Valid RefundRequests.RefundReason body,
      IfMatch seen,
      Act act) {
    return ok(desk.reject(id, seen.revision(), body.reason(), act), act.caller());
  }

  /** Does not pay it after all: the money goes back to the balance. */
  @PostMapping("/{id}/withdrawal")
  ResponseEntity<RefundView> withdraw(
      @PathVariable String id, @RequestBody @Valid RefundRequests.RefundReason body, Act act) {
    return ok(desk.withdraw(id, body.reason(), act), act.caller());
  }

  /** Records that the money left, by somebody who did not approve it (FIN-16). */
  @PostMapping("/{id}/pay-out")
  ResponseEntity<RefundView> pay(
      @PathVariable String id, @RequestBody @Valid RefundRequests.PayOut body, Act act) {
    return ok(desk.pay(id, body.paidOn(), body.reference(), act), act.caller());
  }

  /** Takes it back by a counter-entry: the money is on the balance again (FIN-16). */
  @PostMapping("/{id}/reversal")
  ResponseEntity<RefundView> reverse(
      @PathVariable String id, @RequestBody @Valid RefundRequests.RefundReason body, Act act) {
    return ok(desk.reverse(id, body.reason(), act), act.caller());
  }

  /** One refund. */
  @GetMapping("/{id}")
  ResponseEntity<RefundView> get(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  /**
   * Refunds, newest first.
   *
   * @param customerId only those of this customer
   * @param paymentId only those of this payment
   * @param state only those that came this far
   */
  @GetMapping
  @NotesLists(of = "refunds", rule = "SEC-02")
  Page<RefundView> list(
      @RequestParam @Nullable String customerId,
      @RequestParam @Nullable String paymentId,
      @RequestParam @Nullable RefundStage state,
      PageRequest page,
      Caller caller) {
    RefundSearch.Wanted wanted = new RefundSearch.Wanted(customerId, paymentId, state);
    return Page.ofStored(
        desk.list(wanted, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private ResponseEntity<RefundView> ok(Stored<Refund> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private RefundView view(Stored<Refund> stored, Caller caller) {
    return RefundView.of(stored, actions.of(desk.possible(stored, time.instant(), caller)));
  }
}
