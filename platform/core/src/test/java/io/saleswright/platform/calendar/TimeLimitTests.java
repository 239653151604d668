package io.saleswright.platform.calendar;

import static io.saleswright.platform.calendar.Calendars.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.saleswright.platform.time.Durations;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTests {

  private final WorkCalendar calendar = Calendars.shipped();

  @ParameterizedTest
  @CsvSource({
    "same-day 16:00, 2026-11-20T15:00, 2026-11-20T17:00",
    "same-day 14:30, 2026-11-20T15:00, 2026-11-23T17:00",
    "working 8h,     2026-11-20T15:00, 2026-11-23T15:00",
    "working PT30M,  2026-11-20T15:00, 2026-11-20T15:30",
    "3d,             2026-11-20T15:00, 2026-11-23T15:00",
    "PT2H,           2026-11-20T15:00, 2026-11-20T17:00",
    "500ms,          2026-11-20T15:00, 2026-11-20T15:00:00.5",
  })
  void readsWhatPoliciesWrite(String text, String received, String due) {
    TimeLimit limit = TimeLimit.parse(text);

    assertThat(limit.due(local(received), calendar)).isEqualTo(local(due));
    assertThat(TimeLimit.parse(limit.toString())).isEqualTo(limit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "8",
        "same-day",
        "same-day 25:00",
        "same-day 4pm",
        "working",
        "working 8",
        "working same-day",
        "0s",
        "-PT1H",
        "PT-1H",
        "367d",
        "2h 3m",
        "9999999999h"
      })
  void refusesEverythingElse(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"2s, PT2S", "15m, PT15M", "2h, PT2H", "3d, PT72H", "PT2H30M, PT2H30M", "0s, PT0S"})
  void readsDurations(String text, Duration duration) {
    assertThat(Durations.parse(text)).isEqualTo(duration);
  }
}
