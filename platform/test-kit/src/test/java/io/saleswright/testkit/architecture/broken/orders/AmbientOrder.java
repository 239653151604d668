package io.saleswright.testkit.architecture.broken.orders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.function.Supplier;

/** Asks the machine on which it runs (R15), one way per method. */
class AmbientOrder {

  Instant instant() {
    return Instant.now();
  }

  LocalDate zonedDate() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  Supplier<LocalDateTime> reference() {
    return LocalDateTime::now;
  }

  Date date() {
    return new Date();
  }

  long millis() {
    return System.currentTimeMillis();
  }

  Clock clock() {
    return Clock.systemDefaultZone();
  }

  ZoneId zone() {
    return ZoneId.systemDefault();
  }

  Locale locale() {
    return Locale.getDefault();
  }

  Instant handedIn(Clock clock) {
    return Instant.now(clock);
  }
}
