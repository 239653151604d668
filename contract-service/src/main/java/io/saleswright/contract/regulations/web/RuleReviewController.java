package io.saleswright.contract.regulations.web;

import io.saleswright.contract.regulations.RegulationDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.web.IfMatch;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Departments agree with rules, and staff confirm that they have read them (DOC-09). */
@RestController
@RequestMapping(RuleController.PATH)
class RuleReviewController {

  private final RegulationDesk desk;
  private final RuleAnswers answers;

  RuleReviewController(RegulationDesk desk, RuleAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /** Hands the version that is under way to the departments. */
  @PostMapping("/{id}/submission")
  ResponseEntity<RuleView> submit(@PathVariable String id, Act act) {
    return answers.ok(desk.submit(id, act), act);
  }

  /** Agrees with it at the step whose turn it is; with the last agreement it is issued. */
  @PostMapping("/{id}/approval")
  ResponseEntity<RuleView> approve(
      @PathVariable String id,
      @RequestBody @Valid RuleRequests.Opinion body,
      IfMatch seen,
      Act act) {
    return answers.ok(desk.approve(id, seen.revision(), body.said(), act), act);
  }

  /** Sends it back to its author, who finds the reason. */
  @PostMapping("/{id}/rejection")
  ResponseEntity<RuleView> reject(
      @PathVariable String id,
      @RequestBody @Valid RuleRequests.Reason body,
      IfMatch seen,
      Act act) {
    return answers.ok(desk.reject(id, seen.revision(), body.reason().strip(), act), act);
  }

  /** Confirms that the caller has read the newest version; a receipt is never removed. */
  @PostMapping("/{id}/versions/{version}/receipts")
  ResponseEntity<RuleView> confirm(@PathVariable String id, @PathVariable int version, Act act) {
    return answers.ok(desk.confirm(id, version, act), act);
  }
}
