package io.saleswright.chaos.load;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;

/** Counts the seconds in which a service answered nobody, although somebody asked. Thread-safe. */
public final class Availability {

  private final InstantSource clock;
  private final Map<String, Map<Long, Boolean>> seconds = new TreeMap<>();

  /** By the clock that is given. */
  public Availability(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * An attempt has ended.
   *
   * @param answered whether the service has done what it is there for: accepted or refused
   */
  synchronized void attempt(String service, boolean answered) {
    Instant now = clock.instant();
    seconds
        .computeIfAbsent(service, _ -> new TreeMap<>())
        .merge(now.getEpochSecond(), answered, Boolean::logicalOr);
  }

  /** How many seconds each service was not there for anybody. */
  public synchronized Map<String, Long> unavailableSeconds() {
    Map<String, Long> unavailable = new TreeMap<>();
    seconds.forEach((service, answers) ->
        unavailable.put(service, answers.values().stream().filter(answered -> !answered).count()));
    return unavailable;
  }
}
