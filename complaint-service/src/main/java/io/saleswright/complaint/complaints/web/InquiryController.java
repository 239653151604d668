package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.investigations.InvestigationDesk;
import io.saleswright.complaint.investigations.MeasureDesk;
import io.saleswright.platform.kernel.Act;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a complaint is looked into, and what keeps it from coming back. */
@RestController
@RequestMapping(ComplaintController.PATH)
class InquiryController {

  private final InvestigationDesk desk;
  private final MeasureDesk measures;
  private final ComplaintAnswers answers;

  InquiryController(InvestigationDesk desk, MeasureDesk measures, ComplaintAnswers answers) {
    this.desk = desk;
    this.measures = measures;
    this.answers = answers;
  }

  /** Asks a department, which is told; its answer is part of the case (CMP-03, CMP-13). */
  @PostMapping("/{id}/investigations")
  ResponseEntity<ComplaintView> order(
      @PathVariable String id, @RequestBody @Valid WorkRequests.Question body, Act act) {
    return answers.ok(desk.order(id, body.department(), body.text().strip(), body.due(), act), act);
  }

  /** Says what a department found; the department does, or who has the case (CMP-13). */
  @PostMapping("/{id}/investigations/{number}/finding")
  ResponseEntity<ComplaintView> answer(
      @PathVariable String id,
      @PathVariable int number,
      @RequestBody @Valid CaseRequests.Text body,
      Act act) {
    return answers.ok(desk.answer(id, number, body.text().strip(), act), act);
  }

  /** Says why it went wrong, by the tree of causes that the policy keeps (CMP-06). */
  @PostMapping("/{id}/cause")
  ResponseEntity<ComplaintView> because(
      @PathVariable String id, @RequestBody @Valid WorkRequests.Why body, Act act) {
    return answers.ok(
        desk.because(id, body.cause().strip(), ComplaintRequests.told(body.remark()), act), act);
  }

  /** Orders what shall keep the problem from coming back (CMP-06). */
  @PostMapping("/{id}/measures")
  ResponseEntity<ComplaintView> measure(
      @PathVariable String id, @RequestBody @Valid WorkRequests.Measure body, Act act) {
    return answers.ok(
        measures.order(id, body.what().strip(), body.owner().strip(), body.dueOn(), act), act);
  }

  /** Says that a measure was carried out; also after the complaint was closed (CMP-06). */
  @PostMapping("/{id}/measures/{number}/completion")
  ResponseEntity<ComplaintView> finish(@PathVariable String id, @PathVariable int number, Act act) {
    return answers.ok(measures.finish(id, number, act), act);
  }

  /** Says whether a measure works; somebody else than its owner does (CMP-06). */
  @PostMapping("/{id}/measures/{number}/effect")
  ResponseEntity<ComplaintView> check(
      @PathVariable String id,
      @PathVariable int number,
      @RequestBody @Valid WorkRequests.Effect body,
      Act act) {
    return answers.ok(measures.check(id, number, body.works(), body.remark().strip(), act), act);
  }
}
