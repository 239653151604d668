package io.saleswright.complaint.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shall keep the problem from coming back (CMP-06).
 *
 * @param number its number on the case, from 1
 * @param what what is done
 * @param owner staff id of who sees to it
 * @param dueOn the last day in time
 * @param doneAt when it was done; null before
 * @param effect whether it works; null while nobody looked
 */
public record Measure(
    int number,
    String what,
    String owner,
    LocalDate dueOn,
    @Nullable Instant doneAt,
    @Nullable Effect effect) {

  /** Whether it is to be done yet. */
  public boolean isOpen() {
    return doneAt == null;
  }

  Measure done(Instant at) {
    return new Measure(number, what, owner, dueOn, at, effect);
  }

  Measure checked(Effect found) {
    return new Measure(number, what, owner, dueOn, doneAt, found);
  }
}
