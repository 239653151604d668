package io.saleswright.order.returns.web;

import io.saleswright.order.returns.ReturnDecisionDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.web.IfMatch;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The decisions of a return's chain, on the return that the person saw (ORD-35). */
@RestController
@RequestMapping(ReturnController.PATH)
class ReturnDecisionController {

  private final ReturnDecisionDesk desk;
  private final ReturnAnswers answers;

  ReturnDecisionController(ReturnDecisionDesk desk, ReturnAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /** Agrees that the goods come back; who asked for it does not. */
  @PostMapping("/{id}/approval")
  ResponseEntity<ReturnView> approve(
      @PathVariable String id,
      @RequestBody @Valid ReturnRequests.Opinion body,
      IfMatch seen,
      Act act) {
    return answers.ok(
        desk.approve(id, seen.revision(), ReturnRequests.told(body.opinion()), act), act.caller());
  }

  /** Does not agree; the store finds the reason. */
  @PostMapping("/{id}/rejection")
  ResponseEntity<ReturnView> reject(
      @PathVariable String id,
      @RequestBody @Valid ReturnRequests.Reason body,
      IfMatch seen,
      Act act) {
    return answers.ok(desk.reject(id, seen.revision(), body.reason(), act), act.caller());
  }
}
