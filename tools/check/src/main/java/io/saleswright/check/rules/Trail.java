package io.saleswright.check.rules;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The numbers of one aggregate's events in its topic, and what its store says of them. */
final class Trail {

  private static final long NOT_STORED = -1;

  private long gapless;
  private @Nullable TreeSet<Long> beyond;
  private long repeats;
  private long disordered;
  private long early;
  private long lost;
  private long accepted = NOT_STORED;
  private long waiting;

  /**
   * Sees a number in the topic.
   *
   * @return whether it is its first occurrence
   */
  boolean see(long number, boolean isEarly) {
    if (isEarly) {
      early = Math.max(early, number);
    }
    if (number <= gapless || (beyond != null && beyond.contains(number))) {
      repeats++;
      return false;
    }
    if (number == gapless + 1) {
      if (beyond != null && disordered == 0) {
        disordered = number;
      }
      gapless = number;
      closeGap();
    } else {
      if (beyond == null) {
        beyond = new TreeSet<>();
      } else if (number < beyond.last() && disordered == 0) {
        disordered = number;
      }
      beyond.add(number);
    }
    return true;
  }

  /** A number that it has seen counts for nothing: the store has lost what it tells. */
  void lose(long number) {
    lost = Math.max(lost, number);
  }

  /** Whether the topic tells anything else about it than what the store has lost. */
  boolean isTold() {
    return early > lost;
  }

  private void closeGap() {
    while (beyond != null && !beyond.isEmpty() && beyond.first() == gapless + 1) {
      gapless = beyond.removeFirst();
    }
    if (beyond != null && beyond.isEmpty()) {
      beyond = null;
    }
  }

  /** Learns what the store says: how many events were accepted, and how many of them wait. */
  void stored(long acceptedEvents, long waitingEvents) {
    // Two kinds of a service may have a document under one identity, and their notices one trail.
    if (acceptedEvents > accepted) {
      accepted = acceptedEvents;
      waiting = waitingEvents;
    }
  }

  boolean isStored() {
    return accepted != NOT_STORED;
  }

  long accepted() {
    return Math.max(0, accepted);
  }

  long waiting() {
    return waiting;
  }

  /** How many different numbers are in the topic. */
  long published() {
    return gapless + (beyond == null ? 0 : beyond.size());
  }

  long repeats() {
    return repeats;
  }

  /** The first number that came behind a greater one; 0 when none did. */
  long disordered() {
    return disordered;
  }

  /** The greatest number that was there before the store was read. */
  long early() {
    return early;
  }

  /** The greatest number in the topic. */
  long last() {
    return beyond == null ? gapless : beyond.last();
  }

  /** The first number that left the outbox and is not in the topic; 0 when there is none. */
  long lost() {
    long sent = accepted() - waiting;
    if (gapless >= sent) {
      return 0;
    }
    return gapless + 1;
  }
}
