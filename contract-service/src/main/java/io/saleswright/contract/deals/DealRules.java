package io.saleswright.contract.deals;

import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the company's policy says about the files of deals (DOC-06).
 *
 * @param required the papers that belong into one; the contract only where the order names one, and
 *     the quote only where the contract was made from one
 * @param within how long putting it together may take once the customer has paid
 * @param calendar the company's working time and zone
 */
public record DealRules(List<PaperKind> required, TimeLimit within, WorkCalendar calendar) {

  /** The rule whose clock waits for the missing papers. */
  static final String CLOCK = "DOC-06";

  public DealRules {
    required = List.copyOf(required);
  }

  Deadline clock(Instant at) {
    return new Deadline(CLOCK, within.due(at, calendar));
  }

  /** The company's date at this moment. */
  public LocalDate date(Instant at) {
    return calendar.businessDate(at);
  }
}
