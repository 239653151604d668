package io.saleswright.finance.creditnotes;

import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

/**
 * What the company's policy says about credit notes.
 *
 * @param due when one that is asked for at a moment must be written
 * @param zone the company's zone, in which dates are dates
 * @param months the months that take entries (FIN-16)
 */
public record CreditNoteRules(UnaryOperator<Instant> due, ZoneId zone, OpenMonths months) {

  /**
   * The day on a paper that is written at this moment.
   *
   * @throws RuleViolation when its month was closed meanwhile
   */
  LocalDate dayOfPaper(Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, zone);
    months.mustTake(day);
    return day;
  }
}
