package io.saleswright.contract.regulations;

import java.time.LocalDate;

/**
 * What a version of a rule says.
 *
 * @param title what people call it
 * @param text the rule itself
 * @param interpretedBy the department that says what it means in doubt
 * @param effectiveFrom the first day on which it shall be in force
 */
public record RuleContent(
    String title, String text, String interpretedBy, LocalDate effectiveFrom) {

  RuleContent from(LocalDate day) {
    return effectiveFrom.isBefore(day) ? new RuleContent(title, text, interpretedBy, day) : this;
  }
}
