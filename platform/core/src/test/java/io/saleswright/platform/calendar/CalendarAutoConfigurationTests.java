package io.saleswright.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saleswright.platform.time.WorkCalendar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CalendarAutoConfigurationTests {

  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(CalendarAutoConfiguration.class));

  @Test
  void givesTheSystemsTimeInUtcAndTheShippedCalendar() {
    context.run(started -> {
      assertThat(started).hasSingleBean(InstantSource.class).hasSingleBean(WorkCalendar.class);
      assertThat(started.getBean(Clock.class)).isEqualTo(Clock.systemUTC());
      assertThat(started.getBean(WorkCalendar.class).isFallback(2026)).isFalse();
    });
  }

  @Test
  void leavesTheTimeToWhoeverBringsAnother() {
    Clock stopped = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    context
        .withBean("testClock", Clock.class, () -> stopped)
        .run(started -> assertThat(started.getBean(InstantSource.class)).isSameAs(stopped));
  }

  @Test
  void tellsOperatorsFromWhenOnHolidaysAreUnknown() {
    Clock november = Clock.fixed(Instant.parse("2026-11-29T02:00:00Z"), ZoneOffset.UTC);
    SimpleMeterRegistry registry = new SimpleMeterRegistry();

    context
        .withBean("testClock", Clock.class, () -> november)
        .run(started -> {
          started.getBean(MeterBinder.class).bindTo(registry);
          assertThat(registry.get("calendar.unknown.from").gauge().value())
              .isEqualTo(Instant.parse("2026-12-31T16:00:00Z").getEpochSecond());
        });
  }

  @Test
  void readsTheInstallationsDirectory(@TempDir Path directory) throws Exception {
    Files.writeString(
        directory.resolve("2030.yaml"), "{year: 2030, source: made up, holidays: []}");

    context
        .withPropertyValues("saleswright.calendar.directory=" + directory)
        .run(started -> assertThat(started.getBean(WorkCalendar.class).isFallback(2030)).isFalse());
  }
}
