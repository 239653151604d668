package io.saleswright.finance.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.fixtures.Calendars;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The moment of which a list tells (FIN-05); days are the company's, in Shanghai. */
class AsOfTests {

  private static final WorkCalendar CALENDAR = Calendars.USUAL;
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  @Test
  void aPastDayIsToldOfAsOfItsEnd() {
    AsOf yesterday = AsOf.of(TODAY.minusDays(1), null, NOW, CALENDAR);

    assertThat(yesterday.at()).isEqualTo("2026-11-22T15:59:59.999Z");
    assertThat(yesterday.day()).isEqualTo(TODAY.minusDays(1));
  }

  @Test
  void todayIsNow() {
    assertThat(AsOf.of(TODAY, null, NOW, CALENDAR)).isEqualTo(new AsOf(NOW, TODAY));
    assertThat(AsOf.of(null, null, NOW, CALENDAR)).isEqualTo(new AsOf(NOW, TODAY));
  }

  @Test
  void aMomentHasTheDayOfTheCompany() {
    Instant lateInUtc = Instant.parse("2026-11-20T17:00:00Z");

    assertThat(AsOf.of(null, lateInUtc, NOW, CALENDAR))
        .isEqualTo(new AsOf(lateInUtc, LocalDate.parse("2026-11-21")));
  }

  @Test
  void nobodyKnowsTheFuture() {
    refused("on", () -> AsOf.of(TODAY.plusDays(1), null, NOW, CALENDAR));
    refused("at", () -> AsOf.of(null, NOW.plusMillis(1), NOW, CALENDAR));
    refused("at", () -> AsOf.of(TODAY, NOW, NOW, CALENDAR));
  }

  private static void refused(String field, Runnable asking) {
    assertThatThrownBy(asking::run)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.errors().getFirst().field()).isEqualTo(field));
  }
}
