package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.complaints.CaseDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.web.IfMatch;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Work on a complaint: who has it, what is said, and how long it may take. */
@RestController
@RequestMapping(ComplaintController.PATH)
class CaseController {

  private final CaseDesk desk;
  private final ComplaintAnswers answers;

  CaseController(CaseDesk desk, ComplaintAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /** Takes the case over; whoever had it is told (CMP-07). */
  @PostMapping("/{id}/take-over")
  ResponseEntity<ComplaintView> take(@PathVariable String id, Act act) {
    return answers.ok(desk.take(id, act), act);
  }

  /** Gives the case to somebody else (CMP-07). */
  @PostMapping("/{id}/hand-over")
  ResponseEntity<ComplaintView> pass(
      @PathVariable String id, @RequestBody @Valid CaseRequests.To body, IfMatch seen, Act act) {
    return answers.ok(desk.pass(id, seen.revision(), body.staffId().strip(), act), act);
  }

  /** Answers the customer; the first answer stops its clock (CMP-04). */
  @PostMapping("/{id}/replies")
  ResponseEntity<ComplaintView> reply(
      @PathVariable String id, @RequestBody @Valid CaseRequests.Reply body, Act act) {
    return answers.ok(desk.reply(id, body.channel(), body.text().strip(), act), act);
  }

  /**
   * Writes down what the customer says (`IN`) or what only we may read (`INTERNAL`). A dealer
   * speaks for themselves and says no direction.
   */
  @PostMapping("/{id}/messages")
  ResponseEntity<ComplaintView> write(
      @PathVariable String id, @RequestBody @Valid CaseRequests.Word body, Act act) {
    return answers.ok(
        desk.write(id, body.direction(), body.channel(), body.text().strip(), act), act);
  }

  /**
   * Finds the case better or worse than was thought. Its clocks follow, but what has run out stays
   * so (CMP-04).
   */
  @PostMapping("/{id}/severity")
  ResponseEntity<ComplaintView> grade(
      @PathVariable String id, @RequestBody @Valid CaseRequests.Grade body, IfMatch seen, Act act) {
    return answers.ok(desk.grade(id, seen.revision(), body.severity(), act), act);
  }

  /**
   * Lets the solution wait for the customer; its clock stands still until they say something, and
   * not longer than the policy lets it (CMP-04).
   */
  @PostMapping("/{id}/pause")
  ResponseEntity<ComplaintView> pause(
      @PathVariable String id, @RequestBody @Valid CaseRequests.Why body, Act act) {
    return answers.ok(desk.pause(id, body.reason().strip(), act), act);
  }

  /** Goes on with the solution, which is due later by the working time that it waited (CMP-04). */
  @PostMapping("/{id}/resumption")
  ResponseEntity<ComplaintView> resume(@PathVariable String id, Act act) {
    return answers.ok(desk.resume(id, act), act);
  }
}
