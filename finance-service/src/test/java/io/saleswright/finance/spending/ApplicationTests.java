package io.saleswright.finance.spending;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which applications are for one purpose (EXP-07). */
class ApplicationTests {

  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  private static final Application TRIP = application("travel", 0, 2, "c-1", null);

  @Test
  void thoseOfDaysThatOverlapOrFollowEachOtherAre() {
    assertSame(application("travel", 3, 4, "c-1", null), true);
    assertSame(application("travel", -1, -1, "c-1", null), true);
    assertSame(application("travel", 1, 9, "c-1", null), true);
    assertSame(application("travel", 4, 5, "c-1", null), false);
    assertSame(application("travel", -3, -2, "c-1", null), false);
  }

  @Test
  void thoseOfAnotherCategoryCustomerOrProjectAreNot() {
    assertSame(application("training", 0, 2, "c-1", null), false);
    assertSame(application("travel", 0, 2, "c-2", null), false);
    assertSame(application("travel", 0, 2, null, "p-1"), true);
    assertThat(
            application("travel", 0, 2, null, "p-1")
                .isForTheSameAs(application("travel", 0, 2, null, "p-2")))
        .isFalse();
  }

  private static void assertSame(Application other, boolean same) {
    assertThat(TRIP.isForTheSameAs(other)).isEqualTo(same);
    assertThat(other.isForTheSameAs(TRIP)).isEqualTo(same);
  }

  private static Application application(
      String category, int from, int until, @Nullable String customer, @Nullable String project) {
    return new Application(
        category,
        "a visit",
        Money.of("10.00", "CNY"),
        MONDAY.plusDays(from),
        MONDAY.plusDays(until),
        customer,
        project,
        null,
        null);
  }
}
