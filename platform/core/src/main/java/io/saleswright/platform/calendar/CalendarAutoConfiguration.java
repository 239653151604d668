package io.saleswright.platform.calendar;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives every service its one time source and the company's calendar. */
@AutoConfiguration
@EnableConfigurationProperties(CalendarProperties.class)
class CalendarAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean(InstantSource.class)
  Clock timeSource() {
    return Clock.systemUTC();
  }

  @Bean
  @ConditionalOnMissingBean
  WorkCalendar workCalendar(CalendarProperties properties) {
    return new CalendarFiles(properties.directory()).load();
  }

  /** Shows operators from when on dates are promised without holidays; an alert looks at it. */
  @Bean
  MeterBinder calendarMeter(WorkCalendar calendar, InstantSource time) {
    return registry ->
        Gauge.builder(
                "calendar.unknown.from",
                () ->
                    calendar
                        .unknownFrom(time.instant())
                        .atStartOfDay(calendar.zone())
                        .toEpochSecond())
            .baseUnit("seconds")
            .description(
                "the first moment of the first year without holidays, in seconds since 1970")
            .register(registry);
  }
}
