package io.saleswright.contract.handouts.web;

import io.saleswright.contract.handouts.Handout;
import io.saleswright.contract.handouts.HandoutDesk;
import io.saleswright.contract.handouts.HandoutQuery;
import io.saleswright.contract.handouts.HandoutStage;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which customer got which version of a sales material (PRD-09). */
@RestController
@RequestMapping(HandoutController.ENTRIES)
class HandoutController {

  static final String ENTRIES = "/api/archive-entries";

  private static final String HANDOUTS = "/handouts";

  private final HandoutDesk desk;
  private final Actions actions;

  HandoutController(HandoutDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /**
   * Notes that a customer got a version of a sales material: the file, which counted on that day.
   * It is never removed; a mistake is put right by its reversal.
   */
  @PostMapping("/{id}/attachments/{attachment}/handouts")
  @Creates
  ResponseEntity<HandoutView> give(
      @PathVariable String id,
      @PathVariable String attachment,
      @RequestBody @Valid HandoutRequests.Give body,
      Act act) {
    Stored<Handout> stored = desk.give(body.of(id, attachment), act);
    return Answers.created(ENTRIES + HANDOUTS, stored, view(stored, act.caller()));
  }

  /** Says that what was noted is not so; both stay. */
  @PostMapping(HANDOUTS + "/{handout}/reversal")
  ResponseEntity<HandoutView> reverse(
      @PathVariable String handout, @RequestBody @Valid HandoutRequests.Why body, Act act) {
    Stored<Handout> stored = desk.reverse(handout, body.reason().strip(), act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** What a customer got. */
  @GetMapping(HANDOUTS + "/{handout}")
  ResponseEntity<HandoutView> get(@PathVariable String handout, Caller caller) {
    Stored<Handout> stored = desk.get(handout, caller);
    return Answers.ok(stored, view(stored, caller));
  }

  /**
   * What customers got whom the caller may see, newest first.
   *
   * @param customerId only what this customer got
   * @param entryId only of this material
   * @param attachmentId only of this version
   * @param state only what stands there
   * @param from only what was given on that day or later
   * @param to only what was given on that day or earlier
   */
  @GetMapping(HANDOUTS)
  @NotesLists(of = "handouts", rule = "PRD-09")
  Page<HandoutView> list(
      @RequestParam @Nullable @Size(max = 64) String customerId,
      @RequestParam @Nullable @Size(max = 64) String entryId,
      @RequestParam @Nullable @Size(max = 64) String attachmentId,
      @RequestParam @Nullable HandoutStage state,
      @RequestParam @Nullable LocalDate from,
      @RequestParam @Nullable LocalDate to,
      PageRequest page,
      Caller caller) {
    HandoutQuery query = new HandoutQuery(customerId, entryId, attachmentId, state, from, to);
    return Page.ofStored(
        desk.list(query, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private HandoutView view(Stored<Handout> stored, Caller caller) {
    return HandoutView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
