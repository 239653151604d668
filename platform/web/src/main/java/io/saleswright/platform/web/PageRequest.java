package io.saleswright.platform.web;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for; lists begin with what was created last. A controller's
 * parameter of this type reads {@code limit} and {@code after} from the query, and refuses a {@code
 * sort} that asks for another order.
 *
 * @param limit how many items at most, 1 to 200
 * @param after the place behind which the page begins; null for the first page
 */
public record PageRequest(int limit, @Nullable Place after) {

  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 200;

  /** The only value of {@code sort}: by creation, the latest first. */
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
  }

  /** The slice that the page needs: one item more than it shows, to know whether more follow. */
  public Slice slice() {
    return new Slice(after, limit + 1);
  }
}
