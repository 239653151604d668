package io.saleswright.platform.web;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.SortKeys;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some of the items of a list, in its order.
 *
 * @param items the items of this page
 * @param next the cursor to send as {@code after} for the next page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /** A place among rows, none of which lies behind the hundred thousandth. */
  private static final Pattern ROW = Pattern.compile("0000\\d{5}");

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Makes a page of what was found when one item more than the limit was asked for.
   *
   * @param found at most {@code request.limit() + 1} items
   * @param place the place of an item
   */
  public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, Place> place) {
    if (found.size() <= request.limit()) {
      return new Page<>(found, null);
    }
    List<T> items = found.subList(0, request.limit());
    return new Page<>(items, Cursor.encode(place.apply(items.getLast())));
  }

  /**
   * Makes a page of the aggregates that {@link PageRequest#slice()} found.
   *
   * @param view how one of them is shown
   */
  public static <S, V> Page<V> ofStored(
      List<Stored<S>> found, PageRequest request, Function<Stored<S>, V> view) {
    return of(found, request, Place::of).map(view);
  }

  /**
   * Makes a page of a list that may be sorted by one of its keys, of the aggregates that {@link
   * PageRequest#slice()} found.
   *
   * @param keys by what the list can be sorted
   * @param view how one of them is shown
   */
  public static <S, V> Page<V> ofStored(
      List<Stored<S>> found, PageRequest request, SortKeys<S> keys, Function<Stored<S>, V> view) {
    return of(found, request, stored -> keys.place(stored, request.sort())).map(view);
  }

  /**
   * Makes a page of rows that are worked out anew each time and have no birth: their order is their
   * place.
   *
   * @param all all rows of the list, in its order
   */
  public static <T> Page<T> ofRows(List<T> all, PageRequest request) {
    Place after = request.after();
    List<Integer> found =
        IntStream.range(0, all.size())
            .filter(row -> after == null || rowAt(row).id().compareTo(after.id()) > 0)
            .limit(request.limit() + 1L)
            .boxed()
            .toList();
    return of(found, request, Page::rowAt).map(all::get);
  }

  /**
   * How many rows of a list, from its first one on, {@link #ofRows} has to be given for a page.
   *
   * @throws InvalidInput when the page begins behind a place of another list, or so far down that
   *     nobody looks there
   */
  public static int rowsFor(PageRequest request) {
    Place after = request.after();
    if (after == null) {
      return request.limit() + 1;
    }
    if (!ROW.matcher(after.id()).matches()) {
      throw new InvalidInput("after", "cursor", "must be the next of an earlier page");
    }
    return Integer.parseInt(after.id()) + 1 + request.limit() + 1;
  }

  private static Place rowAt(int row) {
    return new Place(Instant.EPOCH, String.format(Locale.ROOT, "%09d", row));
  }

  /** The same page with other items in the place of these. */
  public <R> Page<R> map(Function<? super T, ? extends R> view) {
    return new Page<>(items.stream().<R>map(view).toList(), next);
  }
}
