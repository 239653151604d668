package io.saleswright.contract.contracts.web;

import io.saleswright.contract.contracts.ReadingDesk;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.http.ResponseEntity;

/** Shows contracts with what the reader could do with them. */
final class ContractAnswers {

  private final ReadingDesk reading;
  private final Actions actions;

  ContractAnswers(ReadingDesk reading, Actions actions) {
    this.reading = reading;
    this.actions = actions;
  }

  ContractView view(Stored<Contract> stored, Caller caller) {
    return ContractView.of(stored, actions.of(reading.possible(stored, caller)));
  }

  ResponseEntity<ContractView> ok(Stored<Contract> stored, Act act) {
    return Answers.ok(stored, view(stored, act.caller()));
  }
}
