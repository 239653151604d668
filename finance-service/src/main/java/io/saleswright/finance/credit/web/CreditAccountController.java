package io.saleswright.finance.credit.web;

import io.saleswright.finance.credit.CreditAccount;
import io.saleswright.finance.credit.CreditDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.problem.Actions;
import io.saleswright.platform.web.problem.ProblemException;
import io.saleswright.platform.web.problem.ProblemKind;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Credit accounts: limits, and what is held within them. */
@RestController
@RequestMapping("/api/credit-accounts")
class CreditAccountController {

  private final CreditDesk desk;
  private final Actions actions;

  CreditAccountController(CreditDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** Sets a limit. Without If-Match it makes an account, and only for a customer who has none. */
  @PutMapping("/{customerId}")
  ResponseEntity<CreditAccountView> setLimit(
      @PathVariable String customerId,
      Optional<IfMatch> seen,
      @RequestBody @Valid LimitRequest body,
      Act act) {
    try {
      Long revision = seen.map(IfMatch::revision).orElse(null);
      return ok(desk.setLimit(customerId, body.limit(), revision, act), act.caller());
    } catch (StaleRevision stale) {
      throw seen.isPresent() ? stale : new ProblemException(ProblemKind.IF_MATCH_REQUIRED);
    }
  }

  /** A customer's credit: the limit, and what orders hold of it. */
  @GetMapping("/{customerId}")
  ResponseEntity<CreditAccountView> get(@PathVariable String customerId, Caller caller) {
    return ok(desk.get(customerId, caller), caller);
  }

  private ResponseEntity<CreditAccountView> ok(Stored<CreditAccount> stored, Caller caller) {
    return Answers.ok(
        stored, CreditAccountView.of(stored, actions.of(desk.possible(stored, caller))));
  }
}
