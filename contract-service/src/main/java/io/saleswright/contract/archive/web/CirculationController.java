package io.saleswright.contract.archive.web;

import io.saleswright.contract.archive.CirculationDesk;
import io.saleswright.platform.kernel.Act;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents that are passed on for reading (DOC-07). */
@RestController
@RequestMapping(EntryController.PATH + "/{id}/circulations")
class CirculationController {

  private final CirculationDesk desk;
  private final EntryAnswers answers;

  CirculationController(CirculationDesk desk, EntryAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /** Passes a document to people or roles; they see it from now on, and are reminded of it. */
  @PostMapping
  ResponseEntity<EntryView> passOn(
      @PathVariable String id, @RequestBody @Valid EntryRequests.PassOn body, Act act) {
    return answers.ok(
        desk.passOn(id, body.to(), body.dueOn(), EntryRequests.told(body.note()), act),
        act.caller());
  }

  /** Confirms that the caller has read it; a receipt is never changed or removed. */
  @PostMapping("/{number}/receipts")
  ResponseEntity<EntryView> confirm(@PathVariable String id, @PathVariable int number, Act act) {
    return answers.ok(desk.confirm(id, number, act), act.caller());
  }

  /** Ends a circulation that not all have read. */
  @PostMapping("/{number}/closure")
  ResponseEntity<EntryView> close(@PathVariable String id, @PathVariable int number, Act act) {
    return answers.ok(desk.close(id, number, act), act.caller());
  }
}
