package io.saleswright.complaint.statistics.web;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Pages of figures, which have no identity but their place. */
final class Rows {

  private static final Pattern ROW = Pattern.compile("[0-9]{1,6}");

  private Rows() {}

  static <T> Page<T> page(List<T> all, PageRequest page) {
    Place after = page.slice().after();
    int begin = after == null ? 0 : row(after.id()) + 1;
    List<Numbered<T>> rows =
        IntStream.range(Math.min(begin, all.size()), all.size())
            .limit(page.slice().limit())
            .mapToObj(row -> new Numbered<>(row, all.get(row)))
            .toList();
    return Page.of(rows, page, Numbered::place).map(Numbered::view);
  }

  private static int row(String id) {
    if (!ROW.matcher(id).matches()) {
      throw new InvalidInput("after", "CMP-20", "must be the next of an earlier page");
    }
    return Integer.parseInt(id);
  }

  /** A row with its number, by which the next page goes on. */
  private record Numbered<T>(int row, T view) {

    Place place() {
      return new Place(Instant.EPOCH, Integer.toString(row));
    }
  }
}
