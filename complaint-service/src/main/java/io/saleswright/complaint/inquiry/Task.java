package io.saleswright.complaint.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a department has to find out.
 *
 * @param number its number on the case, from 1
 * @param department who has to
 * @param question what
 * @param due the last moment in time
 * @param by staff id of who asks
 * @param finding what was found; null before
 */
public record Task(
    int number,
    Department department,
    String question,
    Instant due,
    String by,
    @Nullable Finding finding) {

  /** Whether nobody has answered. */
  public boolean isOpen() {
    return finding == null;
  }

  Task answered(Finding found) {
    return new Task(number, department, question, due, by, found);
  }
}
