package io.saleswright.platform.process;

import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.pulse.Sign;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for half-done work of all kinds and finishes it (design 3). Used by one thread. */
public final class Sweep {

  private final List<SweptKind> kinds;
  private final InstantSource time;
  private final String author;
  private final Duration patience;

  /**
   * @param work each kind once
   * @param author the service, which finishes in its own name
   * @param patience how long work is left to whoever began it
   * @param registry shows the age of the oldest of each kind
   */
  public Sweep(
      List<UnfinishedWork> work,
      InstantSource time,
      String author,
      Duration patience,
      MeterRegistry registry) {
    this.kinds = work.stream().map(each -> new SweptKind(each, time, registry)).toList();
    this.time = time;
    this.author = author;
    this.patience = patience;
  }

  /**
   * Looks once. Work that fails keeps no other from being tried.
   *
   * @throws RuntimeException when the store can't be reached for one of the kinds; the others were
   *     tried all the same, because it may be the trouble of one collection
   */
  public void look() {
    look(kinds);
  }

  /** The questions of all kinds, so that they are asked together. */
  List<Sign> signs(Instant now) {
    return kinds.stream().flatMap(kind -> kind.signs(now, now.minus(patience)).stream()).toList();
  }

  /** Notes which kinds need a look; whether any does. */
  boolean isDue(Set<Sign> shown) {
    kinds.forEach(kind -> kind.told(shown));
    return kinds.stream().anyMatch(SweptKind::isDue);
  }

  /** Looks for the kinds that need it. */
  void lookAtDue() {
    look(kinds.stream().filter(SweptKind::isDue).toList());
  }

  private void look(List<SweptKind> kinds) {
    Instant now = time.instant();
    List<RuntimeException> away = new ArrayList<>();
    for (SweptKind kind : kinds) {
      try {
        kind.look(now, now.minus(patience), Cause.internal(author, now));
      } catch (RuntimeException e) {
        away.add(e);
      }
    }
    if (!away.isEmpty()) {
      throw away.getFirst();
    }
  }
}
