package io.saleswright.platform.kernel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * By what the aggregates of a list can be sorted: said once, in the domain, for the store that
 * sorts them and for the page that ends at one of them. What has no value comes last, whichever
 * way.
 */
public final class SortKeys<S> {

  /** What the values of a key are, and how they are written down in a place. */
  public enum Kind {
    DAY(LocalDate::parse),
    MOMENT(Instant::parse),
    AMOUNT(BigDecimal::new),
    TEXT(text -> text);

    private final Function<String, Object> read;

    Kind(Function<String, Object> read) {
      this.read = read;
    }

    /**
     * A value as it was written down.
     *
     * @throws RuntimeException when it is none
     */
    public Object read(String text) {
      return read.apply(text);
    }
  }

  private record Key<S>(Kind kind, Function<S, @Nullable Object> value) {}

  private final Map<String, Key<S>> keys;

  private SortKeys(Map<String, Key<S>> keys) {
    this.keys = keys;
  }

  /** No key yet. */
  public static <S> SortKeys<S> none() {
    return new SortKeys<>(Map.of());
  }

  /**
   * One key more.
   *
   * @param name by which people ask for it: that of the field by which they see it
   * @param value of an aggregate, of the kind's type; null where it has none
   */
  public SortKeys<S> by(String name, Kind kind, Function<S, @Nullable Object> value) {
    Map<String, Key<S>> more = new LinkedHashMap<>(keys);
    more.put(name, new Key<>(kind, value));
    return new SortKeys<>(more);
  }

  /** The names of all keys. */
  public Set<String> names() {
    return keys.keySet();
  }

  /**
   * What the values of a key are.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public Kind kind(String name) {
    return key(name).kind();
  }

  /**
   * The place of a stored aggregate in a list.
   *
   * @param sort by what the list is sorted; null when it is newest first
   */
  public Place place(Stored<S> stored, @Nullable Sort sort) {
    if (sort == null) {
      return Place.of(stored);
    }
    Key<S> key = key(sort.key());
    Object value = stored.unplaced() ? null : key.value().apply(stored.state());
    return new Place(Instant.EPOCH, stored.id(), new Place.Sorted(sort, written(value)));
  }

  private static @Nullable String written(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof BigDecimal amount ? amount.toPlainString() : value.toString();
  }

  private Key<S> key(String name) {
    Key<S> key = keys.get(name);
    if (key == null) {
      throw new IllegalArgumentException("nothing says how to sort by " + name);
    }
    return key;
  }
}
