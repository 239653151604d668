package io.saleswright.platform.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A window changes what is looked at, and never what is found. */
class WindowsTests {

  private static final Instant BEGIN = Instant.parse("2026-11-22T08:30:00Z");
  private static final List<Instant> ALL =
      IntStream.range(0, 50).mapToObj(i -> BEGIN.plus(Duration.ofHours(i))).toList();

  private final Windows windows = new Windows();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findWhatIsThereWithoutThem(boolean backwards) {
    Instant after = null;
    for (int page = 0; page < 6; page++) {
      List<Instant> found = page(backwards, after);
      assertThat(found).isEqualTo(read(backwards, after, null));
      after = found.isEmpty() ? null : found.getLast();
    }
  }

  /** Who makes up a place gets a page, and spoils nothing for whoever asks next. */
  @ParameterizedTest
  @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE / 4, 0})
  void arePutOutOfOrderByNoMomentThatWasMadeUp(long millis) {
    for (boolean backwards : new boolean[] {true, false}) {
      Instant forged = Instant.ofEpochMilli(millis);
      assertThat(page(backwards, null)).hasSize(10);
      for (int i = 0; i < 2; i++) {
        assertThat(page(backwards, forged)).isEqualTo(read(backwards, forged, null));
        assertThat(page(backwards, ALL.get(25))).isEqualTo(read(backwards, ALL.get(25), null));
      }
      page(backwards, forged);
      assertThat(page(backwards, null)).isEqualTo(read(backwards, null, null));
    }
  }

  private List<Instant> page(boolean backwards, @Nullable Instant after) {
    return windows.page(
        new Windows.Shape("all", 10, backwards),
        after,
        bound -> read(backwards, after, bound),
        moment -> moment);
  }

  private static List<Instant> read(
      boolean backwards, @Nullable Instant after, @Nullable Instant bound) {
    Comparator<Instant> order = backwards ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return ALL.stream()
        .filter(moment -> after == null || order.compare(after, moment) < 0)
        .filter(moment -> bound == null || order.compare(moment, bound) <= 0)
        .sorted(order)
        .limit(10)
        .toList();
  }
}
