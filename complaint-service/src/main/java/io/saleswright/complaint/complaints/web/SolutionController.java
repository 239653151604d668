package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.complaints.SolutionDesk;
import io.saleswright.platform.kernel.Act;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a complaint is solved and ends. */
@RestController
@RequestMapping(ComplaintController.PATH)
class SolutionController {

  private final SolutionDesk desk;
  private final ComplaintAnswers answers;

  SolutionController(SolutionDesk desk, ComplaintAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /** Says what was done and what the customer was told (CMP-04). */
  @PostMapping("/{id}/resolution")
  ResponseEntity<ComplaintView> resolve(
      @PathVariable String id, @RequestBody @Valid CaseRequests.Text body, Act act) {
    return answers.ok(desk.resolve(id, body.text().strip(), act), act);
  }

  /**
   * Writes down what the customer says when they are asked whether it is really solved. If it is
   * not, the case is open again (CMP-05).
   */
  @PostMapping("/{id}/revisits")
  ResponseEntity<ComplaintView> revisit(
      @PathVariable String id, @RequestBody @Valid CaseRequests.Revisit body, Act act) {
    return answers.ok(
        desk.revisit(id, body.solved(), body.score(), ComplaintRequests.told(body.remark()), act),
        act);
  }

  /** Closes a case of which the customer said that it is solved (CMP-05). */
  @PostMapping("/{id}/closing")
  ResponseEntity<ComplaintView> close(@PathVariable String id, Act act) {
    return answers.ok(desk.close(id, act), act);
  }

  /** Ends a case in which nothing is to be done any more. */
  @PostMapping("/{id}/withdrawal")
  ResponseEntity<ComplaintView> withdraw(
      @PathVariable String id, @RequestBody @Valid CaseRequests.Why body, Act act) {
    return answers.ok(desk.withdraw(id, body.reason().strip(), act), act);
  }
}
