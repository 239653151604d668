package io.saleswright.contract.contracts.web;

import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.contracts.ReadingDesk;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import io.saleswright.platform.web.problem.Warnings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;

/** Shows contracts with what the reader could do with them. */
final class ContractAnswers {

  private static final Set<ContractStage> OVER =
      Set.of(ContractStage.EXPIRED, ContractStage.TERMINATED, ContractStage.WITHDRAWN);

  private final ReadingDesk reading;
  private final Actions actions;
  private final Warnings warnings;
  private final WorkCalendar calendar;

  ContractAnswers(ReadingDesk reading, Actions actions, Warnings warnings, WorkCalendar calendar) {
    this.reading = reading;
    this.actions = actions;
    this.warnings = warnings;
    this.calendar = calendar;
  }

  ContractView view(Stored<Contract> stored, Caller caller) {
    return ContractView.of(
        stored,
        actions.of(reading.possible(stored, caller)),
        warnings.ofUnknownHolidays(promised(stored.state()), calendar));
  }

  /** The dates that a contract promises that is not over, in its newest version. */
  private static Map<String, LocalDate> promised(Contract contract) {
    if (OVER.contains(contract.stage())) {
      return Map.of();
    }
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    ContractContent content = contract.content();
    String field = "versions/0/content/";
    LocalDate all = content.terms().deliveryOn();
    if (all != null) {
      dates.put(field + "deliveryOn", all);
    }
    for (int index = 0; index < content.lines().size(); index++) {
      LocalDate own = content.lines().get(index).deliveryOn();
      if (own != null) {
        dates.put(field + "lines/" + index + "/deliveryOn", own);
      }
    }
    return dates;
  }

  ResponseEntity<ContractView> ok(Stored<Contract> stored, Act act) {
    return Answers.ok(stored, view(stored, act.caller()));
  }
}
