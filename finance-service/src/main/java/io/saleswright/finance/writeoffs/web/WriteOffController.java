package io.saleswright.finance.writeoffs.web;

import io.saleswright.finance.writeoffs.WriteOff;
import io.saleswright.finance.writeoffs.WriteOffDesk;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Small differences that are written off, and taken back (FIN-09, FIN-16). */
@RestController
@RequestMapping(WriteOffController.PATH)
class WriteOffController {

  static final String PATH = "/api/write-offs";

  private final WriteOffDesk desk;
  private final Actions actions;

  WriteOffController(WriteOffDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /**
   * Writes off what is missing of a receivable that was paid for the rest, or takes what was paid
   * too much as other income, as the policy lets.
   */
  @PostMapping
  @Creates
  ResponseEntity<WriteOffView> writeOff(
      @RequestBody @Valid WriteOffRequests.Difference body, Act act) {
    Stored<WriteOff> stored =
        desk.writeOff(body.receivableId(), body.paymentId(), body.amount(), body.reason(), act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Takes it back by a counter-entry: its amount is owed, or on the balance, again. */
  @PostMapping("/{id}/reversal")
  ResponseEntity<WriteOffView> reverse(
      @PathVariable String id, @RequestBody @Valid WriteOffRequests.Reversal body, Act act) {
    Stored<WriteOff> stored = desk.reverse(id, body.reason(), act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** One write-off. */
  @GetMapping("/{id}")
  ResponseEntity<WriteOffView> get(@PathVariable String id, Caller caller) {
    Stored<WriteOff> stored = desk.get(id, caller);
    return Answers.ok(stored, view(stored, caller));
  }

  /**
   * Write-offs, newest first.
   *
   * @param customerId only those of this customer
   * @param receivableId only those of this receivable
   */
  @GetMapping
  @NotesLists(of = "write-offs", rule = "FIN-19")
  Page<WriteOffView> list(
      @RequestParam @Nullable String customerId,
      @RequestParam @Nullable String receivableId,
      PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.list(customerId, receivableId, page.slice(), caller),
        page,
        stored -> view(stored, caller));
  }

  private WriteOffView view(Stored<WriteOff> stored, Caller caller) {
    return WriteOffView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
