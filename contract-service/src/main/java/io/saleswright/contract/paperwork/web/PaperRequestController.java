package io.saleswright.contract.paperwork.web;

import io.saleswright.contract.paperwork.PaperDesk;
import io.saleswright.contract.paperwork.PaperRequest;
import io.saleswright.contract.paperwork.PaperStage;
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
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers that inside sales demands from salespeople (CON-12). */
@RestController
@RequestMapping(PaperRequestController.PATH)
class PaperRequestController {

  static final String PATH = "/api/paper-requests";

  private final PaperDesk desk;
  private final Actions actions;

  PaperRequestController(PaperDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /**
   * Demands a paper; a clock reminds the salesperson, and tells the sales manager when it is late.
   */
  @PostMapping
  @Creates
  ResponseEntity<PaperRequestView> request(@RequestBody @Valid PaperRequests.Demand body, Act act) {
    Stored<PaperRequest> stored = desk.request(body.wish(), act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Says where a demanded paper is. */
  @PostMapping("/{id}/hand-in")
  ResponseEntity<PaperRequestView> handIn(
      @PathVariable String id, @RequestBody @Valid PaperRequests.Note body, Act act) {
    return ok(desk.handIn(id, body.note(), act), act.caller());
  }

  /** Sends back what is not the paper that was demanded; the clock begins again. */
  @PostMapping("/{id}/return")
  ResponseEntity<PaperRequestView> sendBack(
      @PathVariable String id, @RequestBody @Valid PaperRequests.Note body, Act act) {
    return ok(desk.sendBack(id, body.note(), act), act.caller());
  }

  /** Says that the paper is there. */
  @PostMapping("/{id}/receipt")
  ResponseEntity<PaperRequestView> receive(@PathVariable String id, Act act) {
    return ok(desk.receive(id, act), act.caller());
  }

  /** Says that the paper is not needed any more. */
  @PostMapping("/{id}/cancellation")
  ResponseEntity<PaperRequestView> cancel(
      @PathVariable String id, @RequestBody @Valid PaperRequests.Note body, Act act) {
    return ok(desk.cancel(id, body.note(), act), act.caller());
  }

  /** One request. */
  @GetMapping("/{id}")
  ResponseEntity<PaperRequestView> get(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  /**
   * Requests that the caller may see.
   *
   * @param contractId only those of this contract
   * @param state only those that stand there
   */
  @GetMapping
  @NotesLists(of = "paper requests", rule = "CON-13")
  Page<PaperRequestView> list(
      @RequestParam @Nullable @Size(max = 64) String contractId,
      @RequestParam @Nullable PaperStage state,
      PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.list(contractId, state, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private ResponseEntity<PaperRequestView> ok(Stored<PaperRequest> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private PaperRequestView view(Stored<PaperRequest> stored, Caller caller) {
    return PaperRequestView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
