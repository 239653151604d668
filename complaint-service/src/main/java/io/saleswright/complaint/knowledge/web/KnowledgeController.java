package io.saleswright.complaint.knowledge.web;

import io.saleswright.complaint.knowledge.KnowledgeDesk;
import io.saleswright.complaint.knowledge.KnowledgeEntry;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
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

/** What was learned from service cases. */
@RestController
@RequestMapping(KnowledgeController.PATH)
class KnowledgeController {

  static final String PATH = "/api/knowledge";

  private final KnowledgeDesk desk;
  private final Actions actions;

  KnowledgeController(KnowledgeDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** An entry, and what the reader may do with it. */
  record KnowledgeView(String id, KnowledgeItem entry, List<Action> actions) {}

  /** What helped with problems like this, the most alike first. */
  record KnowledgeOffers(List<KnowledgeItem> entries) {}

  private KnowledgeView view(Stored<KnowledgeEntry> stored, Caller caller) {
    return new KnowledgeView(
        stored.id(), KnowledgeItem.of(stored), actions.of(desk.possible(stored, caller)));
  }

  /** Writes down a problem and what helps, also from a closed case (CMP-12). */
  @PostMapping
  @Creates
  ResponseEntity<KnowledgeView> write(
      @RequestBody @Valid KnowledgeRequests.NewKnowledge body, Act act) {
    Stored<KnowledgeEntry> stored =
        desk.write(
            body.problem().strip(),
            body.solution().strip(),
            KnowledgeRequests.told(body.productId()),
            KnowledgeRequests.told(body.caseId()),
            act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Says an entry better (CMP-12). */
  @PutMapping("/{id}")
  ResponseEntity<KnowledgeView> edit(
      @PathVariable String id,
      @RequestBody @Valid KnowledgeRequests.KnowledgeEdit body,
      IfMatch seen,
      Act act) {
    Stored<KnowledgeEntry> stored =
        desk.edit(
            id,
            seen.revision(),
            body.problem().strip(),
            body.solution().strip(),
            KnowledgeRequests.told(body.productId()),
            act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** Takes an entry that does not hold any more out of what is found. */
  @PostMapping("/{id}/retirement")
  ResponseEntity<KnowledgeView> retire(@PathVariable String id, Act act) {
    Stored<KnowledgeEntry> stored = desk.retire(id, act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** One entry. */
  @GetMapping("/{id}")
  ResponseEntity<KnowledgeView> get(@PathVariable String id, Caller caller) {
    Stored<KnowledgeEntry> stored = desk.get(id, caller);
    return Answers.ok(stored, view(stored, caller));
  }

  /**
   * What helped with problems that are told in words like these, for whoever types a case: the most
   * alike first, at most five (CMP-12). The words come as a body, because an address is too short
   * for them and is written into logs. Nothing is changed.
   */
  @PostMapping("/offers")
  KnowledgeOffers offers(@RequestBody @Valid KnowledgeRequests.Typed body, Caller caller) {
    return new KnowledgeOffers(
        desk.offers(body.text(), caller).stream().map(KnowledgeItem::of).toList());
  }

  /**
   * Entries, newest first.
   *
   * @param q words, also parts of them, or the sounds of a product's Chinese name; each is found in
   *     problem, solution, product or number
   * @param productId only those of this product, and those that hold for any
   * @param retired true for those that do not hold any more
   */
  @GetMapping
  @NotesLists(of = "knowledge", rule = "CMP-12")
  Page<KnowledgeItem> list(
      @RequestParam @Nullable @Size(max = 100) String q,
      @RequestParam @Nullable @Size(max = 64) String productId,
      @RequestParam(defaultValue = "false") boolean retired,
      PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.list(KnowledgeRequests.told(q), productId, retired, page.slice(), caller),
        page,
        KnowledgeItem::of);
  }
}
