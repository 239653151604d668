package io.saleswright.complaint.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who had a case before.
 *
 * @param handler their staff id; null while it waited for somebody
 * @param until when somebody else got it
 */
public record Held(@Nullable String handler, Instant until) {

  /** The same list with who had it until now; nothing is added when they keep it. */
  public static @Nullable List<Held> until(
      @Nullable List<Held> earlier, @Nullable String handler, String next, Instant at) {
    if (Objects.equals(handler, next)) {
      return earlier;
    }
    List<Held> all = new ArrayList<>(earlier == null ? List.of() : earlier);
    all.add(new Held(handler, at));
    return List.copyOf(all);
  }

  /**
   * Who had it at a moment.
   *
   * @param now who has it now
   */
  public static @Nullable String at(
      Instant moment, @Nullable List<Held> earlier, @Nullable String now) {
    for (Held held : earlier == null ? List.<Held>of() : earlier) {
      if (!held.until().isBefore(moment)) {
        return held.handler();
      }
    }
    return now;
  }
}
