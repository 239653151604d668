package io.saleswright.platform.mongodb;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of lists through a window of time. A server that takes no order from an index looks
 * at all that a condition finds, and sorts it; so it finds no more than a few pages. A page that
 * the window fills is the right one, because everything else lies behind it. How wide a window has
 * to be is known from the page of the same list before; the first one, and one that does not become
 * full, are read without a window. Thread-safe.
 */
final class Windows {

  private static final int MOST_LISTS = 2_000;

  /** What is longer names single things, and finds no more than those. */
  private static final int LONGEST_KEY = 2_000;

  /** How many times as wide as the page before the window is. */
  private static final int WIDTH = 4;

  /** Ten thousand years. Nothing lies farther apart, whatever a place says that came back to us. */
  private static final long LONGEST_SPAN = 10_000L * 366 * 24 * 60 * 60 * 1_000;

  private final Map<String, Page> pages =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Page> eldest) {
              return size() > MOST_LISTS;
            }
          });

  /**
   * Where a page lay.
   *
   * @param begin the first moment of the list, in milliseconds
   * @param span how much time a page took
   */
  private record Page(long begin, long span) {}

  /**
   * A list.
   *
   * @param key what it asks for, all of it
   * @param limit how many a page has
   * @param backwards whether the latest come first
   */
  record Shape(String key, int limit, boolean backwards) {

    private String name() {
      return limit + (backwards ? " down " : " up ") + key;
    }
  }

  /**
   * Reads a page.
   *
   * @param after the moment behind which it begins; null for the first page
   * @param read reads it, from everything that does not lie behind a moment; from everything when
   *     that is null
   * @param date by what the list is sorted
   */
  <T> List<T> page(
      Shape shape,
      @Nullable Instant after,
      Function<@Nullable Instant, List<T>> read,
      Function<T, Instant> date) {
    if (shape.key().length() > LONGEST_KEY) {
      return read.apply(null);
    }
    Page before = pages.get(shape.name());
    if (before != null) {
      long begin = after == null ? before.begin() : millis(after);
      long distance = before.span() * WIDTH;
      long bound = shape.backwards() ? begin - distance : begin + distance;
      List<T> found = read.apply(Instant.ofEpochMilli(bound));
      if (found.size() >= shape.limit()) {
        remember(shape, before, after, found, date);
        return found;
      }
    }
    List<T> found = read.apply(null);
    if (found.size() >= shape.limit()) {
      remember(shape, before, after, found, date);
    } else if (after == null) {
      pages.remove(shape.name());
    }
    return found;
  }

  private <T> void remember(
      Shape shape,
      @Nullable Page before,
      @Nullable Instant after,
      List<T> found,
      Function<T, Instant> date) {
    if (found.isEmpty()) {
      return;
    }
    long first = millis(date.apply(found.getFirst()));
    long last = millis(date.apply(found.getLast()));
    long from = after == null ? first : millis(after);
    long begin = after == null || before == null ? first : before.begin();
    long span = Math.clamp(Math.abs(from - last), 1, LONGEST_SPAN);
    pages.put(shape.name(), new Page(begin, span));
  }

  /** Whoever asks may have made up the moment, so no sum of two may be too large. */
  private static long millis(Instant moment) {
    return Math.clamp(moment.toEpochMilli(), -LONGEST_SPAN, LONGEST_SPAN);
  }
}
