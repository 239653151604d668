package io.saleswright.platform.mongodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Takes up what waits, in batches, and goes on behind what fails. */
public final class PassingOver {

  private PassingOver() {}

  /**
   * Tries what waits until a batch has no new failure or is the last: those that fail keep no
   * others waiting, however many they are.
   *
   * @param waiting the next batch without these identities
   * @param limit the most that a batch has
   * @param attempt tries one; false when it failed
   * @return those that failed
   */
  public static List<String> failures(
      Function<List<String>, Collection<String>> waiting, int limit, Predicate<String> attempt) {
    List<String> failed = new ArrayList<>();
    Collection<String> batch;
    int failedBefore;
    do {
      failedBefore = failed.size();
      batch = waiting.apply(List.copyOf(failed));
      batch.stream().filter(attempt.negate()).forEach(failed::add);
    } while (batch.size() == limit && failed.size() > failedBefore);
    return failed;
  }
}
