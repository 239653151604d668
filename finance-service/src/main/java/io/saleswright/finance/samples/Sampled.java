package io.saleswright.finance.samples;

import org.jspecify.annotations.Nullable;

/**
 * An expense that was drawn.
 *
 * @param expenseId identity of the expense
 * @param outcome what audit found; null before
 * @param note what audit says of it; null when nothing
 * @param finding number of the audit finding that was raised; null when none was
 */
public record Sampled(
    String expenseId, @Nullable Outcome outcome, @Nullable String note, @Nullable String finding) {

  /** What audit found. */
  public enum Outcome {
    IN_ORDER,
    /** It was not spent, or not so. */
    UNTRUE,
    /** The law forbids it. */
    UNLAWFUL,
    /** The company's rules forbid it. */
    AGAINST_RULES
  }
}
