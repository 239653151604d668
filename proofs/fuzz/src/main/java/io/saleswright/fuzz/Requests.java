package io.saleswright.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The requests of a fuzz run. Seed and number decide everything about a request but the identities
 * that the stack itself has given.
 *
 * @param operations what may be asked for
 * @param known identities by the name of a field or of a resource
 * @param today the day of the run
 * @param seed what everything is drawn from
 */
record Requests(
    List<Operation> operations, Map<String, List<String>> known, LocalDate today, long seed) {

  /** One in so many requests is sound: a run in which nothing succeeds would show little. */
  private static final int SOUND = 12;

  private static final long APART = 0x9E3779B97F4A7C15L;

  /** The request of this number. */
  FuzzRequest request(long number) {
    var random = new SplittableRandom(seed * APART + number);
    var sample = new Sample(random, known, today);
    var draft = new Draft(sample.any(operations), sample);
    String spoilt = random.nextInt(SOUND) == 0 ? "nothing" : draft.spoil();
    return draft.request(number, spoilt);
  }
}
