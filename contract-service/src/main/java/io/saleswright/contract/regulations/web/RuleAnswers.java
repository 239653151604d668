package io.saleswright.contract.regulations.web;

import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.contract.regulations.RuleReadingDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.http.ResponseEntity;

/** Shows rules with what the reader could do with them. */
final class RuleAnswers {

  private final RuleReadingDesk reading;
  private final Actions actions;

  RuleAnswers(RuleReadingDesk reading, Actions actions) {
    this.reading = reading;
    this.actions = actions;
  }

  RuleView view(RuleReadingDesk.Seen seen, Caller caller) {
    return RuleView.of(seen, actions.of(reading.possible(seen.stored(), caller)));
  }

  ResponseEntity<RuleView> ok(Stored<CompanyRule> stored, Act act) {
    return Answers.ok(stored, view(reading.seen(stored, act.caller()), act.caller()));
  }
}
