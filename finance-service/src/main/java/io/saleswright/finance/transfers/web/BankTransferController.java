package io.saleswright.finance.transfers.web;

import io.saleswright.finance.transfers.BankTransfer;
import io.saleswright.finance.transfers.BankTransferDesk;
import io.saleswright.finance.transfers.BankTransferSearch.Wanted;
import io.saleswright.finance.transfers.BankTransferStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Transfers on our bank accounts: whose payment each is (FIN-09, FIN-16). */
@RestController
@RequestMapping(BankTransferController.PATH)
class BankTransferController {

  static final String PATH = "/api/bank-transfers";

  private final BankTransferDesk desk;
  private final Actions actions;

  BankTransferController(BankTransferDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** Looks after a transfer from now on, whoever did before. */
  @PostMapping("/{id}/owner")
  ResponseEntity<BankTransferView> takeOver(@PathVariable String id, Act act) {
    return ok(desk.takeOver(id, act), act.caller());
  }

  /**
   * Says whose payment a transfer is, and records that. Where the money does not come from the
   * customer as they are known, it says why, and a second person may have to agree (FIN-09).
   */
  @PostMapping("/{id}/application")
  ResponseEntity<BankTransferView> apply(
      @PathVariable String id, @RequestBody @Valid BankTransferRequests.Application body, Act act) {
    return ok(desk.apply(id, body.command(), act), act.caller());
  }

  /** Agrees that somebody else pays for the customer; the payment is recorded. */
  @PostMapping("/{id}/confirmation")
  ResponseEntity<BankTransferView> confirm(@PathVariable String id, Act act) {
    return ok(desk.confirm(id, act), act.caller());
  }

  /** Does not agree, or takes the decision back: the transfer waits for another one. */
  @PostMapping("/{id}/decline")
  ResponseEntity<BankTransferView> decline(@PathVariable String id, Act act) {
    return ok(desk.decline(id, act), act.caller());
  }

  /** Says that a transfer is no customer's payment, and why; a second person has to agree. */
  @PostMapping("/{id}/dismissal")
  ResponseEntity<BankTransferView> dismiss(
      @PathVariable String id, @RequestBody @Valid BankTransferRequests.Dismissal body, Act act) {
    return ok(desk.dismiss(id, body.reason(), act), act.caller());
  }

  /** Agrees that a transfer is no customer's payment; somebody else has said so (FIN-16). */
  @PostMapping("/{id}/dismissal/confirmation")
  ResponseEntity<BankTransferView> agreeToDismiss(@PathVariable String id, Act act) {
    return ok(desk.agreeToDismiss(id, act), act.caller());
  }

  /** Does not agree that it is none, or takes that back: the transfer waits as before. */
  @PostMapping("/{id}/dismissal/decline")
  ResponseEntity<BankTransferView> declineToDismiss(@PathVariable String id, Act act) {
    return ok(desk.declineToDismiss(id, act), act.caller());
  }

  /** Says that it may be a customer's payment after all. */
  @PostMapping("/{id}/reopening")
  ResponseEntity<BankTransferView> reopen(@PathVariable String id, Act act) {
    return ok(desk.reopen(id, act), act.caller());
  }

  /** One transfer. */
  @GetMapping("/{id}")
  ResponseEntity<BankTransferView> get(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  /** The receivables that a transfer seems to pay, the surest first; nothing is applied by that. */
  @GetMapping("/{id}/proposals")
  ProposalsView proposals(@PathVariable String id, Caller caller) {
    return ProposalsView.of(desk.proposals(id, caller));
  }

  /**
   * Transfers that wait for a decision, those first that wait the longest.
   *
   * @param owner only those that this member of staff looks after
   */
  @GetMapping("/waiting")
  @NotesLists(of = "bank transfers", rule = "FIN-09")
  Page<BankTransferView> waiting(
      @RequestParam @Nullable String owner, PageRequest page, Caller caller) {
    return Page.of(
            desk.waiting(owner, page.slice(), caller), page, BankTransferController::waitingPlace)
        .map(stored -> view(stored, caller));
  }

  /** Behind it come those that wait for a shorter time. */
  private static Place waitingPlace(Stored<BankTransfer> stored) {
    return new Place(Objects.requireNonNull(stored.state().waitingSince()), stored.id());
  }

  /**
   * Transfers, newest first.
   *
   * @param state only those at this stage
   * @param owner only those that this member of staff looks after
   * @param statementId only those that this statement told first
   * @param customerId only this customer's payments
   * @param paymentId only that of this payment
   */
  @GetMapping
  @NotesLists(of = "bank transfers", rule = "FIN-09")
  Page<BankTransferView> list(
      @RequestParam @Nullable BankTransferStage state,
      @RequestParam @Nullable String owner,
      @RequestParam @Nullable String statementId,
      @RequestParam @Nullable String customerId,
      @RequestParam @Nullable String paymentId,
      PageRequest page,
      Caller caller) {
    Wanted wanted = new Wanted(state, owner, statementId, customerId, paymentId);
    return Page.ofStored(
        desk.list(wanted, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private ResponseEntity<BankTransferView> ok(Stored<BankTransfer> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private BankTransferView view(Stored<BankTransfer> stored, Caller caller) {
    return BankTransferView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
