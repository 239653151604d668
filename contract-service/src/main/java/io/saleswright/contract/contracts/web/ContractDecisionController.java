package io.saleswright.contract.contracts.web;

import io.saleswright.contract.contracts.DecisionDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.web.IfMatch;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The decisions of a contract's chain, on the version that the person saw (CON-03). */
@RestController
@RequestMapping(ContractController.PATH)
class ContractDecisionController {

  private final DecisionDesk desk;
  private final ContractAnswers answers;

  ContractDecisionController(DecisionDesk desk, ContractAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /**
   * Agrees with the version that is under way, at the step whose turn it is. The support check
   * names in `checked` every item of its list (CON-04).
   */
  @PostMapping("/{id}/approval")
  ResponseEntity<ContractView> approve(
      @PathVariable String id,
      @RequestBody @Valid ContractRequests.Approval body,
      IfMatch seen,
      Act act) {
    return answers.ok(
        desk.approve(id, seen.revision(), body.items(), ContractRequests.told(body.opinion()), act),
        act);
  }

  /** Rejects it: it goes back to its author, who finds the reason. */
  @PostMapping("/{id}/rejection")
  ResponseEntity<ContractView> reject(
      @PathVariable String id,
      @RequestBody @Valid ContractRequests.Reason body,
      IfMatch seen,
      Act act) {
    return answers.ok(desk.reject(id, seen.revision(), body.reason(), act), act);
  }
}
