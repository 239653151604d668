package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.disputes.DisputeDesk;
import io.saleswright.complaint.remedies.RemedyDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.web.IfMatch;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a customer gets, and who has to agree. */
@RestController
@RequestMapping(ComplaintController.PATH)
class RemedyController {

  private final RemedyDesk desk;
  private final DisputeDesk disputes;
  private final ComplaintAnswers answers;

  RemedyController(RemedyDesk desk, DisputeDesk disputes, ComplaintAnswers answers) {
    this.desk = desk;
    this.disputes = disputes;
    this.answers = answers;
  }

  /**
   * Proposes what the customer gets and what that costs us. The chain of the policy has to agree;
   * another proposal takes the place of one that is being decided (CMP-04).
   */
  @PostMapping("/{id}/remedies")
  ResponseEntity<ComplaintView> propose(
      @PathVariable String id, @RequestBody @Valid WorkRequests.Remedy body, Act act) {
    return answers.ok(desk.propose(id, body.kind(), body.text().strip(), body.amount(), act), act);
  }

  /** Agrees with what was proposed, at the step whose turn it is. */
  @PostMapping("/{id}/remedy-approval")
  ResponseEntity<ComplaintView> approve(
      @PathVariable String id,
      @RequestBody @Valid WorkRequests.Opinion body,
      IfMatch seen,
      Act act) {
    return answers.ok(
        desk.approve(id, seen.revision(), ComplaintRequests.told(body.opinion()), act), act);
  }

  /** Rejects what was proposed; another remedy may be proposed. */
  @PostMapping("/{id}/remedy-rejection")
  ResponseEntity<ComplaintView> reject(
      @PathVariable String id, @RequestBody @Valid CaseRequests.Why body, IfMatch seen, Act act) {
    return answers.ok(desk.reject(id, seen.revision(), body.reason().strip(), act), act);
  }

  /** Says that the customer got it, and by what that can be found. */
  @PostMapping("/{id}/remedy-execution")
  ResponseEntity<ComplaintView> execute(
      @PathVariable String id, @RequestBody @Valid WorkRequests.Reference body, Act act) {
    return answers.ok(desk.execute(id, body.reference().strip(), act), act);
  }

  /** Gives up what was proposed or agreed on. */
  @PostMapping("/{id}/remedy-withdrawal")
  ResponseEntity<ComplaintView> drop(@PathVariable String id, Act act) {
    return answers.ok(desk.drop(id, act), act);
  }

  /** Says that customer and company do not agree (CMP-08). */
  @PostMapping("/{id}/dispute")
  ResponseEntity<ComplaintView> dispute(
      @PathVariable String id, @RequestBody @Valid CaseRequests.Text body, Act act) {
    return answers.ok(disputes.open(id, body.text().strip(), act), act);
  }

  /** Writes down what a side offers: compensation, replacement, discount, refund or repair. */
  @PostMapping("/{id}/dispute/offers")
  ResponseEntity<ComplaintView> offer(
      @PathVariable String id, @RequestBody @Valid WorkRequests.Offer body, Act act) {
    return answers.ok(
        disputes.offer(id, body.side(), body.kind(), body.amount(), body.text().strip(), act), act);
  }

  /** Writes down which offer both agreed on; what the customer gets is proposed as a remedy. */
  @PostMapping("/{id}/dispute/settlement")
  ResponseEntity<ComplaintView> settle(
      @PathVariable String id, @RequestBody @Valid WorkRequests.Settlement body, Act act) {
    return answers.ok(disputes.settle(id, body.offer(), body.text().strip(), act), act);
  }
}
