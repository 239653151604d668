package io.saleswright.complaint.cases.web;

import io.saleswright.complaint.cases.HelpDesk;
import io.saleswright.platform.kernel.Act;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a customer is helped, and what they say of it. */
@RestController
@RequestMapping(ServiceCaseController.PATH)
class HelpController {

  private final HelpDesk desk;
  private final ServiceAnswers answers;

  HelpController(HelpDesk desk, ServiceAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /** Writes down what the customer was told to do; if it helped, the problem is solved (CMP-10). */
  @PostMapping("/{id}/guidances")
  ResponseEntity<ServiceCaseView> guide(
      @PathVariable String id, @RequestBody @Valid ServiceRequests.GuidanceGiven body, Act act) {
    return answers.ok(desk.guide(id, body.channel(), body.text().strip(), body.helped(), act), act);
  }

  /** Agrees on a visit with the customer, or moves the one that is not yet reported (CMP-10). */
  @PostMapping("/{id}/visits")
  ResponseEntity<ServiceCaseView> plan(
      @PathVariable String id, @RequestBody @Valid ServiceRequests.VisitAgreed body, Act act) {
    return answers.ok(desk.plan(id, body.appointment(), body.technician().strip(), act), act);
  }

  /**
   * Writes down what came of the visit that is agreed on. When it helped, the customer has signed:
   * the picture is an attachment of the case (CMP-10).
   */
  @PostMapping("/{id}/visit-report")
  ResponseEntity<ServiceCaseView> report(
      @PathVariable String id, @RequestBody @Valid ServiceRequests.VisitTold body, Act act) {
    return answers.ok(
        desk.report(
            id,
            body.visit(),
            body.text().strip(),
            body.used(),
            ServiceRequests.told(body.signature()),
            body.helped(),
            act),
        act);
  }

  /**
   * Writes down what the customer says when they are asked. If it is not solved, help begins again
   * (CMP-11, CMP-15).
   */
  @PostMapping("/{id}/revisits")
  ResponseEntity<ServiceCaseView> revisit(
      @PathVariable String id, @RequestBody @Valid ServiceRequests.CustomerSaid body, Act act) {
    return answers.ok(
        desk.revisit(id, body.solved(), body.score(), ServiceRequests.told(body.remark()), act),
        act);
  }

  /** Closes a case of which the customer said that it is solved (CMP-11). */
  @PostMapping("/{id}/closing")
  ResponseEntity<ServiceCaseView> close(@PathVariable String id, Act act) {
    return answers.ok(desk.close(id, act), act);
  }

  /** Ends a case on which nothing is to be done any more. */
  @PostMapping("/{id}/withdrawal")
  ResponseEntity<ServiceCaseView> withdraw(
      @PathVariable String id, @RequestBody @Valid ServiceRequests.WithdrawalReason body, Act act) {
    return answers.ok(desk.withdraw(id, body.reason().strip(), act), act);
  }
}
