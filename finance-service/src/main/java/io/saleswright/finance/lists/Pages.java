package io.saleswright.finance.lists;

import io.saleswright.finance.lists.Slice.Place;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Cursor;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import java.util.List;
import java.util.function.Function;

/** Turns what is asked for over HTTP into slices, and what was found into pages. */
public final class Pages {

  private Pages() {}

  /**
   * The slice that a page needs: one item more than it shows, to know whether there is a next page.
   */
  public static Slice slice(PageRequest request) {
    Cursor after = request.after();
    Place place = after == null ? null : new Place(after.createdAt(), after.id());
    return new Slice(place, request.limit() + 1);
  }

  /** The page that such a slice fills. */
  public static <S, V> Page<V> page(
      List<Stored<S>> found, PageRequest request, Function<Stored<S>, V> view) {
    return Page.of(found, request, stored -> Cursor.of(stored)).map(view);
  }
}
