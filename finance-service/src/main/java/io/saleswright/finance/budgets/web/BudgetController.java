package io.saleswright.finance.budgets.web;

import io.saleswright.finance.budgets.Budget;
import io.saleswright.finance.budgets.BudgetDecisions;
import io.saleswright.finance.budgets.BudgetDesk;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Budgets: written, approved, changed and read. */
@RestController
@RequestMapping(BudgetController.PATH)
class BudgetController {

  static final String PATH = "/api/budgets";

  private final BudgetDesk desk;
  private final BudgetDecisions decisions;
  private final Actions actions;

  BudgetController(BudgetDesk desk, BudgetDecisions decisions, Actions actions) {
    this.desk = desk;
    this.decisions = decisions;
    this.actions = actions;
  }

  /** Begins the budget of a department for a year (EXP-01). */
  @PostMapping
  @Creates
  ResponseEntity<BudgetView> draft(@RequestBody @Valid BudgetRequests.NewBudget body, Act act) {
    Stored<Budget> stored =
        desk.draft(body.year(), body.department().strip(), body.content().content(), act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Says something else in the version that is under way. */
  @PutMapping("/{id}")
  ResponseEntity<BudgetView> edit(
      @PathVariable String id,
      @RequestBody @Valid BudgetRequests.Content body,
      IfMatch seen,
      Act act) {
    return ok(desk.edit(id, seen.revision(), body.content(), act), act);
  }

  /** Submits the version that is under way to its chain (EXP-03). */
  @PostMapping("/{id}/submission")
  ResponseEntity<BudgetView> submit(@PathVariable String id, Act act) {
    return ok(decisions.submit(id, act), act);
  }

  /** Agrees with the version that is under way; with the last step it comes into force. */
  @PostMapping("/{id}/approval")
  ResponseEntity<BudgetView> approve(
      @PathVariable String id,
      @RequestBody @Valid BudgetRequests.Agreement body,
      IfMatch seen,
      Act act) {
    return ok(decisions.approve(id, seen.revision(), body.told(), act), act);
  }

  /** Rejects it: it goes back to its author, who finds the reason. */
  @PostMapping("/{id}/rejection")
  ResponseEntity<BudgetView> reject(
      @PathVariable String id,
      @RequestBody @Valid BudgetRequests.Reason body,
      IfMatch seen,
      Act act) {
    return ok(decisions.reject(id, seen.revision(), body.reason().strip(), act), act);
  }

  /** Begins a new version of a budget in force, which stays so meanwhile. */
  @PostMapping("/{id}/change")
  ResponseEntity<BudgetView> change(
      @PathVariable String id, @RequestBody @Valid BudgetRequests.Reason body, Act act) {
    return ok(desk.change(id, body.reason().strip(), act), act);
  }

  /** Gives the new version up; the one in force stays. */
  @PostMapping("/{id}/change-drop")
  ResponseEntity<BudgetView> dropChange(@PathVariable String id, Act act) {
    return ok(desk.dropChange(id, act), act);
  }

  /** Moves money between lines or months; the budget as a whole stays the same (EXP-11). */
  @PostMapping("/{id}/reallocations")
  ResponseEntity<BudgetView> reallocate(
      @PathVariable String id, @RequestBody @Valid BudgetRequests.Move body, Act act) {
    return ok(desk.reallocate(id, body.command(), act), act);
  }

  /** One budget with all its versions. */
  @GetMapping("/{id}")
  ResponseEntity<BudgetView> get(@PathVariable String id, Caller caller) {
    Stored<Budget> stored = desk.get(id, caller);
    return Answers.ok(stored, view(stored, caller));
  }

  /**
   * Budgets that the caller may see.
   *
   * @param year only those of this year
   * @param waitingFor only those that wait for this step of their chain
   */
  @GetMapping
  @NotesLists(of = "budgets", rule = "EXP-01")
  Page<BudgetView> list(
      @RequestParam @Nullable @Min(2000) @Max(2100) Integer year,
      @RequestParam @Nullable @Size(max = 60) String waitingFor,
      PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.list(year, waitingFor, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private ResponseEntity<BudgetView> ok(Stored<Budget> stored, Act act) {
    return Answers.ok(stored, view(stored, act.caller()));
  }

  private BudgetView view(Stored<Budget> stored, Caller caller) {
    return BudgetView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
