package io.saleswright.customer.findings;

import java.time.Instant;

/**
 * Something that was said to a finding.
 *
 * @param kind what it means
 * @param text what was said
 * @param by staff id of who said it
 * @param at when
 */
public record Remark(Kind kind, String text, String by, Instant at) {

  /** What a remark means, and where it leads. */
  public enum Kind {
    ANSWER(FindingStage.ANSWERED),
    REJECTION(FindingStage.RAISED),
    CLOSING(FindingStage.CLOSED);

    private final FindingStage next;

    Kind(FindingStage next) {
      this.next = next;
    }

    FindingStage leadsTo() {
      return next;
    }
  }
}
