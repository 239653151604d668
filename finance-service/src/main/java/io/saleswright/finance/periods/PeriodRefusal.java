package io.saleswright.finance.periods;

import io.saleswright.platform.kernel.Refusal;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** Why a month takes no entry. */
enum PeriodRefusal implements Refusal {
  MONTH_CLOSED(
      "FIN-16", "The books of {month} are closed: nothing is entered on a day of that month.");

  private final String rule;
  private final String text;

  PeriodRefusal(String rule, String text) {
    this.rule = rule;
    this.text = text;
  }

  static RuleViolation closed(LocalDate day) {
    return MONTH_CLOSED.violation(Map.of("month", YearMonth.from(day).toString()));
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String text() {
    return text;
  }
}
