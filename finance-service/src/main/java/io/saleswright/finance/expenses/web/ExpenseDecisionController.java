package io.saleswright.finance.expenses.web;

import io.saleswright.finance.expenses.ExpenseDecisions;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.web.IfMatch;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The decisions about an expense: those of its chain, and those of finance. */
@RestController
@RequestMapping(ExpenseController.PATH)
class ExpenseDecisionController {

  private final ExpenseDecisions decisions;
  private final ExpenseAnswers answers;

  ExpenseDecisionController(ExpenseDecisions decisions, ExpenseAnswers answers) {
    this.decisions = decisions;
    this.answers = answers;
  }

  /** Agrees with the application or claim, at the step whose turn it is (EXP-05 to EXP-07). */
  @PostMapping("/{id}/approval")
  ResponseEntity<ExpenseView> approve(
      @PathVariable String id,
      @RequestBody @Valid ExpenseRequests.Agreement body,
      IfMatch seen,
      Act act) {
    return answers.ok(
        decisions.approve(id, seen.revision(), ExpenseRequests.told(body.opinion()), act), act);
  }

  /** Rejects it: it goes back to its author, who finds the reason (EXP-10). */
  @PostMapping("/{id}/rejection")
  ResponseEntity<ExpenseView> reject(
      @PathVariable String id,
      @RequestBody @Valid ExpenseRequests.Reason body,
      IfMatch seen,
      Act act) {
    return answers.ok(decisions.reject(id, seen.revision(), body.reason().strip(), act), act);
  }

  /** Finance found the vouchers in order; somebody else pays (EXP-08). */
  @PostMapping("/{id}/check")
  ResponseEntity<ExpenseView> check(@PathVariable String id, Act act) {
    return answers.ok(decisions.check(id, act), act);
  }

  /** Records the payment (EXP-08). */
  @PostMapping("/{id}/payment")
  ResponseEntity<ExpenseView> pay(
      @PathVariable String id, @RequestBody @Valid ExpenseRequests.PaymentBody body, Act act) {
    return answers.ok(decisions.pay(id, body.payment(act), act), act);
  }

  /** Takes a payment back that was wrong or came back; it is paid anew, or refused (FIN-16). */
  @PostMapping("/{id}/payment-reversal")
  ResponseEntity<ExpenseView> reversePayment(
      @PathVariable String id, @RequestBody @Valid ExpenseRequests.Reason body, Act act) {
    return answers.ok(decisions.reversePayment(id, body.reason().strip(), act), act);
  }

  /** Sends a claim back to its author, who puts it right and claims anew (EXP-08). */
  @PostMapping("/{id}/return")
  ResponseEntity<ExpenseView> sendBack(
      @PathVariable String id, @RequestBody @Valid ExpenseRequests.Reason body, Act act) {
    return answers.ok(decisions.sendBack(id, body.reason().strip(), act), act);
  }

  /** Refuses what breaks the rules; management is told at once (EXP-09). */
  @PostMapping("/{id}/refusal")
  ResponseEntity<ExpenseView> refuse(
      @PathVariable String id, @RequestBody @Valid ExpenseRequests.Reason body, Act act) {
    return answers.ok(decisions.refuse(id, body.reason().strip(), act), act);
  }
}
