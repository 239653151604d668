package io.saleswright.finance.samples.web;

import io.saleswright.finance.samples.Sample;
import io.saleswright.finance.samples.SampleDesk;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Samples of internal audit: drawn, examined, read (EXP-12). */
@RestController
@RequestMapping(SampleController.PATH)
class SampleController {

  static final String PATH = "/api/expense-samples";

  private final SampleDesk desk;
  private final Actions actions;

  SampleController(SampleDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /**
   * Draws from the expenses of which a payment was recorded in a time; the same seed draws the same
   * of those recorded until the same moment.
   */
  @PostMapping
  @Creates
  ResponseEntity<SampleView> draw(@RequestBody @Valid SampleRequests.Draw body, Act act) {
    Stored<Sample> stored =
        desk.draw(
            body.from(),
            body.until(),
            body.size(),
            SampleRequests.told(body.seed()),
            body.recordedUntil(),
            act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Notes what was found about an expense that was drawn; that stays. */
  @PostMapping("/{id}/expenses/{expense}/result")
  ResponseEntity<SampleView> note(
      @PathVariable String id,
      @PathVariable String expense,
      @RequestBody @Valid SampleRequests.Result body,
      Act act) {
    Stored<Sample> stored =
        desk.note(
            id,
            expense,
            body.outcome(),
            SampleRequests.told(body.note()),
            SampleRequests.told(body.finding()),
            act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** One sample. */
  @GetMapping("/{id}")
  ResponseEntity<SampleView> get(@PathVariable String id, Caller caller) {
    Stored<Sample> stored = desk.get(id, caller);
    return Answers.ok(stored, view(stored, caller));
  }

  /** All samples, newest first. */
  @GetMapping
  @NotesLists(of = "samples", rule = "EXP-12")
  Page<SampleView> list(PageRequest page, Caller caller) {
    return Page.ofStored(desk.list(page.slice(), caller), page, stored -> view(stored, caller));
  }

  private SampleView view(Stored<Sample> stored, Caller caller) {
    return SampleView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
