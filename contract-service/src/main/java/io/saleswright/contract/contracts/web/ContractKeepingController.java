package io.saleswright.contract.contracts.web;

import io.saleswright.contract.contracts.KeepingDesk;
import io.saleswright.platform.kernel.Act;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contracts are signed, filed, and their broken duties recorded. */
@RestController
@RequestMapping(ContractController.PATH)
class ContractKeepingController {

  private final KeepingDesk desk;
  private final ContractAnswers answers;

  ContractKeepingController(KeepingDesk desk, ContractAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /**
   * Records that one side has signed; with the second complete signature the version is effective
   * (CON-06). A side may be recorded again until then.
   */
  @PostMapping("/{id}/signatures")
  ResponseEntity<ContractView> sign(
      @PathVariable String id, @RequestBody @Valid KeepingRequests.SignatureBody body, Act act) {
    return answers.ok(desk.sign(id, body.signature(act), act), act);
  }

  /** Says where the signed paper lies (CON-08). */
  @PostMapping("/{id}/filing")
  ResponseEntity<ContractView> file(
      @PathVariable String id, @RequestBody @Valid KeepingRequests.FilingBody body, Act act) {
    return answers.ok(desk.file(id, body.filing(act), act), act);
  }

  /** Records that a side broke a duty (CON-14). */
  @PostMapping("/{id}/breaches")
  ResponseEntity<ContractView> recordBreach(
      @PathVariable String id, @RequestBody @Valid KeepingRequests.BreachBody body, Act act) {
    return answers.ok(desk.recordBreach(id, body.breach(act), act), act);
  }

  /** Records how a breach ended (CON-14). */
  @PostMapping("/{id}/breaches/{number}/outcome")
  ResponseEntity<ContractView> settleBreach(
      @PathVariable String id,
      @PathVariable int number,
      @RequestBody @Valid KeepingRequests.OutcomeBody body,
      Act act) {
    return answers.ok(desk.settleBreach(id, number, body.outcome(act), act), act);
  }
}
