package io.saleswright.contract.archive.web;

import io.saleswright.contract.archive.DisposalDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.web.IfMatch;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How documents leave the archive (DOC-05). */
@RestController
@RequestMapping(EntryController.PATH)
class DisposalController {

  private final DisposalDesk desk;
  private final EntryAnswers answers;

  DisposalController(DisposalDesk desk, EntryAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /** Keeps a document from being destroyed, whatever its period, such as in a dispute. */
  @PostMapping("/{id}/hold")
  ResponseEntity<EntryView> hold(
      @PathVariable String id, @RequestBody @Valid EntryRequests.Reason body, Act act) {
    return answers.ok(desk.hold(id, body.reason().strip(), act), act.caller());
  }

  /** Ends a hold. */
  @DeleteMapping("/{id}/hold")
  ResponseEntity<EntryView> liftHold(@PathVariable String id, Act act) {
    return answers.ok(desk.liftHold(id, act), act.caller());
  }

  /** Proposes to destroy a document whose retention period is over. */
  @PostMapping("/{id}/disposal")
  ResponseEntity<EntryView> propose(
      @PathVariable String id, @RequestBody @Valid EntryRequests.Reason body, Act act) {
    return answers.ok(desk.propose(id, body.reason().strip(), act), act.caller());
  }

  /**
   * Agrees with what somebody else proposed; whoever said since when the period counts does not.
   */
  @PostMapping("/{id}/disposal/approval")
  ResponseEntity<EntryView> approve(
      @PathVariable String id,
      IfMatch seen,
      @RequestBody @Valid EntryRequests.Reason body,
      Act act) {
    return answers.ok(desk.approve(id, seen.revision(), body.reason().strip(), act), act.caller());
  }

  /** Lets a document stay that somebody else proposed to destroy. */
  @PostMapping("/{id}/disposal/rejection")
  ResponseEntity<EntryView> reject(
      @PathVariable String id,
      IfMatch seen,
      @RequestBody @Valid EntryRequests.Reason body,
      Act act) {
    return answers.ok(desk.reject(id, seen.revision(), body.reason().strip(), act), act.caller());
  }

  /**
   * Records that the paper was destroyed, and destroys the files: the entry stays as the record,
   * with the files' hashes and without content.
   */
  @PostMapping("/{id}/destruction")
  ResponseEntity<EntryView> destroy(
      @PathVariable String id, @RequestBody @Valid EntryRequests.Destroyed body, Act act) {
    return answers.ok(desk.destroy(id, body.method().strip(), act), act.caller());
  }
}
