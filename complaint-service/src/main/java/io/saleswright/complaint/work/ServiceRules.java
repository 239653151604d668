package io.saleswright.complaint.work;

import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the company's policy says about service.
 *
 * @param response how long it may take until the customer hears of us (CMP-09)
 * @param reminder how long before that end people are reminded
 * @param report how long the report of a visit may take after the appointment (CMP-10)
 * @param revisit how long asking the customer may take once it is solved (CMP-11)
 * @param warranties how long warranties last; the last one is for everything
 * @param calendar the company's working time and zone
 */
public record ServiceRules(
    TimeLimit response,
    Duration reminder,
    TimeLimit report,
    TimeLimit revisit,
    List<WarrantyPeriod> warranties,
    WorkCalendar calendar) {

  /** The rule whose clock waits until the customer hears of us. */
  public static final String RESPONSE = "CMP-09";

  /** The rule whose clock waits for the report of a visit. */
  public static final String REPORT = "CMP-10";

  /** The rule whose clock waits for the customer's word. */
  public static final String REVISIT = "CMP-11";

  public ServiceRules {
    warranties = List.copyOf(warranties);
  }

  /** When the customer has to hear of us. */
  public Instant responseDue(Instant from) {
    return response.due(from, calendar);
  }

  /** The clock that waits for that, and reminds before. */
  public Deadline responseClock(Instant due) {
    return new Deadline(RESPONSE, due).remindingBefore(reminder);
  }

  /** The clock that waits for the report of a visit. */
  public Deadline reportClock(Instant appointment) {
    return new Deadline(REPORT, report.due(appointment, calendar));
  }

  /** The clock that waits for the customer's word. */
  public Deadline revisitClock(Instant from) {
    return new Deadline(REVISIT, revisit.due(from, calendar));
  }

  /**
   * Who pays for help with goods: we do up to the last day of their warranty (CMP-10).
   *
   * @param signedOn when the customer signed for them
   * @param asked when they asked for help
   */
  public Warranty warranty(LocalDate signedOn, @Nullable String productCode, Instant asked) {
    int months =
        warranties.stream()
            .filter(period -> period.fits(productCode))
            .findFirst()
            .orElseThrow()
            .months();
    LocalDate until = signedOn.plusMonths(months);
    boolean ended = LocalDate.ofInstant(asked, calendar.zone()).isAfter(until);
    return new Warranty(ended ? Coverage.PAID : Coverage.IN_WARRANTY, signedOn, until);
  }
}
