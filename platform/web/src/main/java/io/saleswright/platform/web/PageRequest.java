package io.saleswright.platform.web;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for; lists begin with what was created last, or are sorted by one
 * of the keys that {@link SortedBy} names. A controller's parameter of this type reads {@code
 * limit}, {@code after} and {@code sort} from the query, and refuses a {@code sort} that the list
 * does not offer.
 *
 * @param limit how many items at most, 1 to 200
 * @param after the place behind which the page begins; null for the first page
 * @param sort by what the list is sorted; null when it is newest first
 */
public record PageRequest(int limit, @Nullable Place after, @Nullable Sort sort) {

  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 200;

  /** What {@code sort} is when nothing is said: by creation, the latest first. */
  public static final String NEWEST_FIRST = "-created";

  /** The names of what is read from the query. */
  public static final List<String> PARAMETERS = List.of("after", "limit", "sort");

  /**
   * @throws InvalidInput when the limit is out of range
   */
  public PageRequest {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new InvalidInput(
          "limit",
          "limit",
          "must be a whole number from 1 to {most}",
          Map.of("most", Integer.toString(MAX_LIMIT)));
    }
    if (after != null && !Objects.equals(after.sort(), sort)) {
      throw new InvalidInput("after", "cursor", "must be the next of an earlier page");
    }
  }

  /** A part of a list that is sorted newest first. */
  public PageRequest(int limit, @Nullable Place after) {
    this(limit, after, null);
  }

  /**
   * What {@code sort} may be.
   *
   * @param offered what the list offers; null when it is always newest first
   */
  public static List<String> sorts(@Nullable SortedBy offered) {
    List<String> sorts = new ArrayList<>(List.of(NEWEST_FIRST));
    for (String name : offered == null ? new String[0] : offered.value()) {
      sorts.add(name);
      sorts.add(new Sort(name, true).text());
    }
    return sorts;
  }

  /**
   * Reads {@code sort}.
   *
   * @param offered what the list offers; null when it is always newest first
   * @return null when it is newest first
   * @throws InvalidInput when the list is not sorted so; it names what may be said
   */
  public static @Nullable Sort sort(@Nullable String asked, @Nullable SortedBy offered) {
    if (asked == null || asked.equals(NEWEST_FIRST)) {
      return null;
    }
    List<String> sorts = sorts(offered);
    if (!sorts.contains(asked)) {
      throw new InvalidInput(
          "sort",
          "choice",
          "must be one of {choices}",
          Map.of("choices", String.join(", ", sorts)));
    }
    return Sort.parse(asked);
  }

  /** The slice that the page needs: one item more than it shows, to know whether more follow. */
  public Slice slice() {
    return new Slice(after, limit + 1, sort);
  }
}
