package io.saleswright.platform.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Verifies a chain, whose entries it is shown in the order of their numbers. It goes on behind a
 * break, so that one changed entry does not hide another. Not for several threads.
 */
public final class ChainCheck {

  private long last;
  private String hash = ChainHash.NONE;
  private boolean tied = true;
  private final List<Break> breaks = new ArrayList<>();

  /**
   * Where a chain does not hold.
   *
   * @param number of the entry at which it shows
   * @param what is wrong, to be read after the number
   */
  public record Break(long number, String what) {}

  /**
   * Sees the next entry.
   *
   * @param fields all of them but the hash
   * @param stored the hash as it is stored with the entry
   */
  public void see(long number, Map<String, ?> fields, String stored) {
    if (number > last + 1) {
      breaks.add(new Break(last + 1, missing(number - 1)));
      // What the next one is tied to is gone, so that only its own successors can be judged.
      tied = false;
    } else if (number <= last) {
      breaks.add(new Break(number, "stands there twice"));
    }
    if (tied && !ChainHash.of(hash, fields).equals(stored)) {
      breaks.add(
          new Break(number, "was changed or put in, or the entry before it was: it does not fit"));
    }
    tied = true;
    last = Math.max(last, number);
    hash = stored;
  }

  private String missing(long until) {
    return last + 1 == until ? "is missing" : "and all up to " + until + " are missing";
  }

  /** The number of the last entry; 0 when there is none. */
  public long last() {
    return last;
  }

  /** The hash of the last entry. */
  public String hash() {
    return hash;
  }

  /** Where the chain does not hold, in order. */
  public List<Break> breaks() {
    return List.copyOf(breaks);
  }
}
