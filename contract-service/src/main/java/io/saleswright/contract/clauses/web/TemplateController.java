package io.saleswright.contract.clauses.web;

import io.saleswright.contract.clauses.ClauseTemplate;
import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.clauses.TemplateDesk;
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

/** Templates of the texts of contracts. */
@RestController
@RequestMapping(TemplateController.PATH)
class TemplateController {

  static final String PATH = "/api/clause-templates";

  private final TemplateDesk desk;
  private final Actions actions;

  TemplateController(TemplateDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** Writes a template (CON-01). */
  @PostMapping
  @Creates
  ResponseEntity<TemplateView> write(@RequestBody @Valid TemplateRequest body, Act act) {
    Stored<ClauseTemplate> stored = desk.write(body.sheet(), act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Makes a new version; contracts that took an earlier one keep it. */
  @PutMapping("/{id}")
  ResponseEntity<TemplateView> revise(
      @PathVariable String id, @RequestBody @Valid TemplateRequest body, IfMatch seen, Act act) {
    return ok(desk.revise(id, seen.revision(), body.sheet(), act), act.caller());
  }

  /** Takes a template out of use. */
  @PostMapping("/{id}/retirement")
  ResponseEntity<TemplateView> retire(@PathVariable String id, Act act) {
    return ok(desk.retire(id, act), act.caller());
  }

  /** One template with all its versions. */
  @GetMapping("/{id}")
  ResponseEntity<TemplateView> get(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  /**
   * Templates.
   *
   * @param kind only those that are meant for this kind of contract
   * @param retired whether those are wanted that are not in use any more
   */
  @GetMapping
  @NotesLists(of = "clause templates", rule = "CON-13")
  Page<TemplateView> list(
      @RequestParam @Nullable ContractKind kind,
      @RequestParam(defaultValue = "false") boolean retired,
      PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.list(kind, retired, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private ResponseEntity<TemplateView> ok(Stored<ClauseTemplate> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private TemplateView view(Stored<ClauseTemplate> stored, Caller caller) {
    return TemplateView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
