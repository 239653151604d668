package io.saleswright.finance.transfers;

import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;

/**
 * What the company's policy says about bank transfers.
 *
 * @param method the way of payment under which they are recorded
 * @param exactly whether the exact rule records payments without a person
 * @param secondPerson whether a second person has to agree when somebody else pays for a customer
 * @param within how long a transfer may wait for a decision
 * @param calendar the company's working time
 */
public record BankTransferRules(
    String method, boolean exactly, boolean secondPerson, TimeLimit within, WorkCalendar calendar) {

  /** The rule whose clock watches that nothing waits too long. */
  static final String CLOCK = "FIN-09";

  Deadline clock(Instant since) {
    return new Deadline(CLOCK, within.due(since, calendar));
  }
}
