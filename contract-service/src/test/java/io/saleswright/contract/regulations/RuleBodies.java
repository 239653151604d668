package io.saleswright.contract.regulations;

import java.time.LocalDate;

/** Bodies of requests about rules of the company. */
public final class RuleBodies {

  private RuleBodies() {}

  /** A rule of this text, which is in force from a day on. */
  public static String content(String text, LocalDate from) {
    return """
    {"title": "Travel rules", "text": "%s", "interpretedBy": "HR", "effectiveFrom": "%s"}
    """
        .formatted(text, from);
  }
}
