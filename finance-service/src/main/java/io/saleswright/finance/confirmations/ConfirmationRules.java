package io.saleswright.finance.confirmations;

import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;

/**
 * What the company's policy says about confirmations of balances.
 *
 * @param within how long a customer may take to answer
 * @param calendar the company's working time
 */
public record ConfirmationRules(TimeLimit within, WorkCalendar calendar) {

  /** The rule whose clock waits for the customer's answer. */
  static final String CLOCK = "FIN-12";

  Deadline clock(Instant sent) {
    return new Deadline(CLOCK, within.due(sent, calendar));
  }
}
