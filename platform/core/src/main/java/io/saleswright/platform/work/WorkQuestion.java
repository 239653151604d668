package io.saleswright.platform.work;

import io.saleswright.platform.kernel.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What somebody wants to know about work. */
sealed interface WorkQuestion {

  /**
   * What waits for these people.
   *
   * @param people the caller, and those for whom they stand in
   */
  record Mine(List<Worker> people) implements WorkQuestion {}

  /** What the caller asked others, and is not answered. */
  record Asked(Worker person) implements WorkQuestion {}

  /**
   * What is late of what waits for these people.
   *
   * @param people those whom the caller leads
   */
  record Late(List<Worker> people, Instant now) implements WorkQuestion {}

  /** All that is not over and stands with a person, whoever asks (HR-09). */
  record Standing(String staffId) implements WorkQuestion {}

  /** Somebody as their work alone shows them: they see what is their own. */
  static Caller alone(String staffId) {
    return new Caller(staffId, staffId, Set.of(), null, null);
  }
}
