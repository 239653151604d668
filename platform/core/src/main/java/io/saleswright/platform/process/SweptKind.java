package io.saleswright.platform.process;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.mongodb.PassingOver;
import io.saleswright.platform.process.UnfinishedWork.Look;
import io.saleswright.platform.pulse.Rehearsal;
import io.saleswright.platform.pulse.Sign;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One kind of half-done work as the sweep knows it: how old the oldest is, and what failed at the
 * last look, so that a failure is logged when it is news and not at each look.
 */
final class SweptKind {

  private static final Logger LOG = LoggerFactory.getLogger(SweptKind.class);
  private static final int BATCH = 200;
  private static final int ANYWAY = 300;

  /** So many neighbours at which the store failed are not theirs but the store's trouble. */
  private static final int STORE_FAILURES = 3;

  private final UnfinishedWork work;
  private volatile @Nullable Instant oldest;
  private volatile boolean due;

  /** Whether the last look found something, so that one more is needed when nothing shows. */
  private volatile boolean busy;

  // Owned by the pulse; none when only the look itself can tell.
  private List<Sign> signs = List.of();
  private long beats;

  // Owned by the thread of the sweep.
  private Set<String> failing = Set.of();
  private boolean blind;
  private int storeFailures;
  private @Nullable Instant first;
  private @Nullable RuntimeException failure;

  SweptKind(UnfinishedWork work, InstantSource time, MeterRegistry registry) {
    this.work = work;
    Gauge.builder("unfinished.oldest.age", () -> age(time.instant()))
        .description("how long the oldest unfinished work of a kind has waited")
        .baseUnit("seconds")
        .tag("work", work.name())
        .register(registry);
  }

  /** Grows while the store is away: what waited at the last look still does. */
  private double age(Instant now) {
    Instant since = oldest;
    return since == null ? 0 : Math.max(0, Duration.between(since, now).toMillis() / 1_000.0);
  }

  /** What shows that a look is needed. */
  List<Sign> signs(Instant now, Instant before) {
    try {
      signs = Rehearsal.of(() -> work.unfinished(new Look(now, before, List.of(), BATCH)));
    } catch (RuntimeException | Error _) {
      // The look will fail, too, and tell why.
      signs = List.of();
    }
    return signs;
  }

  void told(Set<Sign> shown) {
    beats++;
    // A look that asks beside what its rehearsal has shown is made now and then, whatever shows.
    boolean anyway = beats % ANYWAY == 0;
    due |= busy || anyway || signs.isEmpty() || signs.stream().anyMatch(shown::contains);
  }

  boolean isDue() {
    return due;
  }

  /**
   * Finishes what waits, the longest first, and goes on behind what fails.
   *
   * @throws RuntimeException when the store can't be reached
   */
  void look(Instant now, Instant before, Cause cause) {
    due = false;
    busy = true;
    first = null;
    failure = null;
    storeFailures = 0;
    Set<String> failed;
    try {
      failed =
          new HashSet<>(
              PassingOver.failures(
                  without -> waiting(new Look(now, before, without, BATCH)),
                  BATCH,
                  id -> finish(id, cause)));
    } catch (RuntimeException e) {
      if (Every.isStoreAway(e)) {
        throw e;
      }
      reportBlind(e);
      return;
    }
    blind = false;
    oldest = first;
    report(failed);
    busy = first != null || !failed.isEmpty();
  }

  private Collection<String> waiting(Look look) {
    SequencedMap<String, Instant> found = work.unfinished(look);
    if (look.without().isEmpty() && !found.isEmpty()) {
      first = found.firstEntry().getValue();
      oldest = first;
    }
    return List.copyOf(found.keySet());
  }

  private boolean finish(String id, Cause cause) {
    try {
      work.finish(id, cause);
      storeFailures = 0;
      return true;
    } catch (RuntimeException e) {
      storeFailures = Every.isStoreAway(e) ? storeFailures + 1 : 0;
      if (storeFailures == STORE_FAILURES) {
        throw e;
      }
      failure = failure == null ? e : failure;
      return false;
    }
  }

  private void reportBlind(RuntimeException e) {
    if (!blind) {
      LOG.error("could not look for {}", work.name(), e);
    }
    blind = true;
  }

  private void report(Set<String> failed) {
    if (failed.equals(failing)) {
      return;
    }
    if (failed.isEmpty()) {
      LOG.info("no {} fail any more", work.name());
    } else {
      LOG.error(
          "could not finish {} of the {}, such as {}",
          failed.size(),
          work.name(),
          failed.stream().sorted().limit(3).toList(),
          failure);
    }
    failing = failed;
  }
}
