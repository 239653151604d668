package io.saleswright.finance.creditnotes.web;

import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.creditnotes.CreditNoteDesk;
import io.saleswright.finance.creditnotes.CreditNoteSearch;
import io.saleswright.finance.creditnotes.CreditNoteStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
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

/** Credit notes: asked for by returns, shortages and people, written by finance. */
@RestController
@RequestMapping(CreditNoteController.PATH)
class CreditNoteController {

  static final String PATH = "/api/credit-notes";

  private final CreditNoteDesk desk;
  private final Actions actions;
  private final InstantSource time;

  CreditNoteController(CreditNoteDesk desk, Actions actions, InstantSource time) {
    this.desk = desk;
    this.actions = actions;
    this.time = time;
  }

  /** Asks for a credit note by hand; somebody else writes it (FIN-18). */
  @PostMapping
  @Creates
  ResponseEntity<CreditNoteView> request(@RequestBody @Valid CreditNoteRequest body, Act act) {
    Stored<CreditNote> stored =
        desk.request(body.orderId().strip(), body.ground(), body.gross(), act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /**
   * Writes a credit note against an issued invoice: less is owed from then on, and what was paid
   * too much is on the customer's balance (FIN-08, FIN-18).
   */
  @PostMapping("/{id}/issue")
  ResponseEntity<CreditNoteView> issue(@PathVariable String id, Act act) {
    return ok(desk.issue(id, act), act.caller());
  }

  /** Does not write one that was asked for; what it was over stays owed. */
  @PostMapping("/{id}/drop")
  ResponseEntity<CreditNoteView> drop(
      @PathVariable String id, @RequestBody @Valid CreditReason body, Act act) {
    return ok(desk.drop(id, body.reason(), act), act.caller());
  }

  /** Takes a written one back by a counter-entry; its amount is owed again (FIN-16). */
  @PostMapping("/{id}/reversal")
  ResponseEntity<CreditNoteView> reverse(
      @PathVariable String id, @RequestBody @Valid CreditReason body, Act act) {
    return ok(desk.reverse(id, body.reason(), act), act.caller());
  }

  /** One credit note. */
  @GetMapping("/{id}")
  ResponseEntity<CreditNoteView> get(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  /**
   * Credit notes that the caller may see, newest first.
   *
   * @param orderId only those of this order
   * @param customerId only those of this customer
   * @param state only those that came this far
   * @param groundId only those that come from this return or complaint
   */
  @GetMapping
  @NotesLists(of = "credit notes", rule = "SEC-02")
  Page<CreditNoteView> list(
      @RequestParam @Nullable String orderId,
      @RequestParam @Nullable String customerId,
      @RequestParam @Nullable CreditNoteStage state,
      @RequestParam @Nullable String groundId,
      PageRequest page,
      Caller caller) {
    CreditNoteSearch.Wanted wanted =
        new CreditNoteSearch.Wanted(orderId, customerId, state, groundId);
    return Page.ofStored(
        desk.list(wanted, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private ResponseEntity<CreditNoteView> ok(Stored<CreditNote> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private CreditNoteView view(Stored<CreditNote> stored, Caller caller) {
    return CreditNoteView.of(
        stored,
        desk.isConfirmed(stored, caller),
        actions.of(desk.possible(stored, time.instant(), caller)));
  }
}
