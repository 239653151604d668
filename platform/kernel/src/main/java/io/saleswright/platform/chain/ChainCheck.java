package io.saleswright.platform.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Verifies a chain, whose entries it is shown in the order of their numbers. It goes on behind a
 * break, so that one changed entry does not hide another. Not for several threads.
 */
public final class ChainCheck {

  private long last;
  private String hash = ChainHash.NONE;
  private boolean tied = true;
  private final List<Break> breaks = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final NavigableMap<Long, String> cuts = new TreeMap<>();

  /**
   * Where a chain does not hold.
   *
   * @param number of the entry at which it shows
   * @param until the last entry to which it applies; the same number for a single one
   * @param kind what is wrong
   */
  public record Break(long number, long until, Kind kind) {

    private static Break at(long number, Kind kind) {
      return new Break(number, number, kind);
    }

    /** What is wrong, to be read after the number. */
    public String what() {
      return switch (kind) {
        case ABSENT -> until == number ? "is missing" : "and all up to " + until + " are missing";
        case TWICE -> "stands there twice";
        case CHANGED -> "was changed or put in, or the entry before it was: it does not fit";
        case OF_ANOTHER_CHAIN -> "does not fit the last of those that were removed";
      };
    }
  }

  /** In which way a chain may not hold. */
  public enum Kind {
    /** Entries are missing that nobody said to have removed. */
    ABSENT,
    /** There are two of a number. */
    TWICE,
    /** An entry, or the one before it, was changed or put in. */
    CHANGED,
    /** The first entry does not follow the last of those that were removed. */
    OF_ANOTHER_CHAIN
  }

  /** An entry before which others are missing: who removed them may have said so. */
  private record Gap(long from, long number, Map<String, ?> fields, String stored) {

    Optional<Break> judged(NavigableMap<Long, String> cuts) {
      long end = number - 1;
      String hash = cuts.get(end);
      if (hash != null) {
        return ChainHash.of(hash, fields).equals(stored)
            ? Optional.empty()
            : Optional.of(Break.at(number, Kind.OF_ANOTHER_CHAIN));
      }
      // A removal that ended half-way, and that the next one finishes.
      return cuts.higherKey(end) != null
          ? Optional.empty()
          : Optional.of(new Break(from, end, Kind.ABSENT));
    }
  }

  /** Begins with the first entry. */
  public ChainCheck() {}

  private ChainCheck(long last, String hash) {
    this.last = last;
    this.hash = hash;
  }

  /**
   * Begins behind an entry, which is taken for right.
   *
   * @param hash as it is stored with that entry
   */
  public static ChainCheck behind(long number, String hash) {
    return new ChainCheck(number, hash);
  }

  /**
   * Sees the next entry.
   *
   * @param fields all of them but the hash
   * @param stored the hash as it is stored with the entry
   */
  public void see(long number, Map<String, ?> fields, String stored) {
    if (number > last + 1) {
      gaps.add(new Gap(last + 1, number, Map.copyOf(fields), stored));
      // What the next one is tied to is gone: its own successors can be judged now, it later.
      tied = false;
    } else if (number <= last) {
      breaks.add(Break.at(number, Kind.TWICE));
    }
    if (tied && !ChainHash.of(hash, fields).equals(stored)) {
      breaks.add(Break.at(number, Kind.CHANGED));
    }
    tied = true;
    last = Math.max(last, number);
    hash = stored;
  }

  /**
   * Learns, before or after it has seen what is left, that the entries up to one were removed.
   *
   * @param number of the last of them
   * @param removed its hash
   */
  public void cut(long number, String removed) {
    cuts.put(number, removed);
  }

  /** Whether entries are missing that somebody may have said to have removed. */
  public boolean hasGaps() {
    return !gaps.isEmpty();
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
    List<Break> all = new ArrayList<>(breaks);
    gaps.forEach(gap -> gap.judged(cuts).ifPresent(all::add));
    all.sort(Comparator.comparingLong(Break::number));
    return List.copyOf(all);
  }
}
