package io.saleswright.finance.samples.web;

import io.saleswright.finance.samples.Sampled.Outcome;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands about samples. */
final class SampleRequests {

  private SampleRequests() {}

  static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /**
   * What to draw from.
   *
   * @param from the first day on which payments were recorded
   * @param until the last day on which they were
   * @param size how many to draw
   * @param seed what to draw by, to draw again what was drawn before
   * @param recordedUntil the moment that a sample shows, to draw again from the same; now when it
   *     is left out
   */
  record Draw(
      @NotNull LocalDate from,
      @NotNull LocalDate until,
      @Min(1) @Max(500) int size,
      @Nullable @Size(max = 64) String seed,
      @Nullable Instant recordedUntil) {}

  /**
   * What was found about an expense.
   *
   * @param outcome what was found
   * @param note what audit says of it
   * @param finding number of the audit finding that was raised
   */
  record Result(
      @NotNull Outcome outcome,
      @Nullable @Size(max = 1000) @WithoutContacts String note,
      @Nullable @Size(max = 64) String finding) {}
}
