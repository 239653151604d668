package io.saleswright.finance.invoices;

import io.saleswright.finance.invoiced.Course;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What matters of an invoice beside what is written on it: the reminders until it is, and what
 * became of it.
 *
 * @param titleMark fingerprint of the title that was verified with the customer (FIN-02); null when
 *     none was
 * @param remindAt when the next reminder is due; null once it is written (FIN-07)
 * @param reminders how many there were
 * @param course what became of it; null while nothing did, and in what was stored before it was
 *     kept
 */
public record Waiting(
    @Nullable String titleMark,
    @Nullable Instant remindAt,
    int reminders,
    @Nullable Course course) {

  Waiting reminded(Instant next) {
    return new Waiting(titleMark, next, reminders + 1, course);
  }

  Waiting over() {
    return new Waiting(titleMark, null, reminders, course);
  }

  Waiting with(Course now) {
    return new Waiting(titleMark, remindAt, reminders, now);
  }
}
