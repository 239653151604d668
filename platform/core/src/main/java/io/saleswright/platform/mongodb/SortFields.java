package io.saleswright.platform.mongodb;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Sort;
import io.saleswright.platform.kernel.SortKeys;
import io.saleswright.platform.kernel.SortKeys.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.bson.BsonDateTime;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a list's keys lie in its stored aggregates.
 *
 * @param keys by what the list can be sorted
 * @param paths a field of the envelope for each name; it holds no array, and the value that the key
 *     has in the domain, or nothing
 */
public record SortFields<S>(SortKeys<S> keys, Map<String, String> paths) {

  private static final Instant LONG_AGO = Instant.parse("0001-01-01T00:00:00Z");

  /**
   * @throws IllegalArgumentException when a key has no field, or a field no key
   */
  public SortFields {
    paths = Map.copyOf(paths);
    if (!paths.keySet().equals(keys.names())) {
      throw new IllegalArgumentException(keys.names() + " are sorted by " + paths.keySet());
    }
  }

  String path(Sort sort) {
    keys.kind(sort.key());
    return paths.getOrDefault(sort.key(), "");
  }

  Bson order(Sort sort) {
    return sort.descending()
        ? Sorts.descending(path(sort), Envelope.ID)
        : Sorts.ascending(path(sort), Envelope.ID);
  }

  /** Whether the values are days or moments, so that a window of time can bound a page. */
  boolean isDated(Sort sort) {
    Kind kind = keys.kind(sort.key());
    return kind == Kind.DAY || kind == Kind.MOMENT;
  }

  /** The moment by which the store sorts a day or moment that was written down in a place. */
  Instant moment(Sort sort, String written) {
    return Instant.ofEpochMilli(((BsonDateTime) value(sort, written)).getValue());
  }

  /** What lies within a window of time that ends, in the order of the list, at a moment. */
  Bson until(Sort sort, Instant bound) {
    return sort.descending() ? Filters.gte(path(sort), bound) : Filters.lte(path(sort), bound);
  }

  /** What has any value. The bound is of the values' type, so that an index is read from there. */
  Bson any(Sort sort) {
    return Filters.gte(path(sort), lowest(keys.kind(sort.key())));
  }

  /** What lies behind a place that has a value. The first condition is for the index. */
  Bson behind(Sort sort, String written, String id) {
    String path = path(sort);
    Object value = value(sort, written);
    return sort.descending()
        ? Filters.and(
            Filters.lte(path, value),
            any(sort),
            Filters.or(Filters.lt(path, value), Filters.and(Filters.eq(path, value), before(id))))
        : Filters.and(
            Filters.gte(path, value),
            Filters.or(Filters.gt(path, value), Filters.and(Filters.eq(path, value), after(id))));
  }

  /** What has no value, and lies behind the place when that has none, either. */
  Bson none(Sort sort, @Nullable Place place) {
    Bson without = Filters.eq(path(sort), null);
    if (place == null || place.sorted() == null || place.sorted().value() != null) {
      return without;
    }
    return Filters.and(without, sort.descending() ? before(place.id()) : after(place.id()));
  }

  private static Bson before(String id) {
    return Filters.lt(Envelope.ID, id);
  }

  private static Bson after(String id) {
    return Filters.gt(Envelope.ID, id);
  }

  private Object value(Sort sort, String written) {
    try {
      return stored(keys.kind(sort.key()).read(written));
    } catch (RuntimeException e) {
      throw new InvalidInput("after", "cursor", "must be the next of an earlier page");
    }
  }

  /**
   * A value as the store holds it, worked out here, where one that is out of its range is refused.
   */
  private static Object stored(Object value) {
    return switch (value) {
      case LocalDate day ->
          new BsonDateTime(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
      case Instant moment -> new BsonDateTime(moment.toEpochMilli());
      case BigDecimal amount -> new Decimal128(amount);
      default -> value;
    };
  }

  private static Object lowest(Kind kind) {
    return switch (kind) {
      case DAY, MOMENT -> LONG_AGO;
      case AMOUNT -> Decimal128.NEGATIVE_INFINITY;
      case TEXT -> "";
    };
  }
}
