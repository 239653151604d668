package io.saleswright.customer.findings.web;

import io.saleswright.customer.findings.Finding;
import io.saleswright.customer.findings.FindingDesk;
import io.saleswright.customer.findings.FindingSearch.Wanted;
import io.saleswright.customer.findings.FindingStage;
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

/** What internal audit finds, and what is answered to it (SEC-14). */
@RestController
@RequestMapping(FindingController.PATH)
class FindingController {

  static final String PATH = "/api/audit-findings";

  private final FindingDesk desk;
  private final Actions actions;

  FindingController(FindingDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** Raises a finding. */
  @PostMapping
  @Creates
  ResponseEntity<FindingView> raise(@RequestBody @Valid FindingRequest request, Act act) {
    Stored<Finding> raised = desk.raise(request.command(), act);
    return Answers.created(PATH, raised, view(raised, act.caller()));
  }

  /**
   * Findings that the caller may see, the latest first.
   *
   * @param state only those that have come this far
   * @param about only those about what has this identity
   * @param responsible only those that this person has to answer, by staff id
   */
  @GetMapping
  @NotesLists(of = "audit findings", rule = "SEC-14")
  Page<FindingView> list(
      @RequestParam @Nullable FindingStage state,
      @RequestParam @Nullable String about,
      @RequestParam @Nullable String responsible,
      PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.list(new Wanted(state, about, responsible), page.slice(), caller),
        page,
        stored -> view(stored, caller));
  }

  /** One finding, with all that was said to it. */
  @GetMapping("/{id}")
  ResponseEntity<FindingView> read(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  /** Answers a finding. */
  @PostMapping("/{id}/answer")
  ResponseEntity<FindingView> answer(
      @PathVariable String id, @RequestBody @Valid RemarkRequest request, Act act) {
    return ok(desk.answer(id, request.text(), act), act.caller());
  }

  /** Does not take the answer: it has to be answered again. */
  @PostMapping("/{id}/rejection")
  ResponseEntity<FindingView> reject(
      @PathVariable String id, @RequestBody @Valid RemarkRequest request, Act act) {
    return ok(desk.reject(id, request.text(), act), act.caller());
  }

  /** Takes the answer and closes the finding. */
  @PostMapping("/{id}/closing")
  ResponseEntity<FindingView> close(
      @PathVariable String id, @RequestBody @Valid RemarkRequest request, Act act) {
    return ok(desk.close(id, request.text(), act), act.caller());
  }

  private ResponseEntity<FindingView> ok(Stored<Finding> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private FindingView view(Stored<Finding> stored, Caller caller) {
    return FindingView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
