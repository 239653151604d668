package io.saleswright.contract.regulations;

import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the company's policy says about its rules (DOC-09).
 *
 * @param chain the departments that agree before a version is issued
 * @param audience the roles that have to read what is issued
 * @param reading how long reading a new version may take
 * @param calendar the company's working time and zone
 */
public record RegulationRules(
    Chain chain, List<String> audience, TimeLimit reading, WorkCalendar calendar) {

  /** The rule whose clock waits for the readers; those of the chain have others. */
  public static final String READING = "DOC-07";

  public RegulationRules {
    audience = List.copyOf(audience);
  }

  /** The company's date at this moment. */
  public LocalDate today(Instant at) {
    return calendar.businessDate(at);
  }

  Deadline readingClock(Instant at) {
    return new Deadline(READING, reading.due(at, calendar));
  }
}
