package io.saleswright.performance.directory.messaging;

import io.saleswright.performance.directory.DeputyFollower;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes that somebody leaves, because others count on them. */
@Configuration(proxyBeanMethods = false)
class StaffEventsConsumer {

  /** What is read of performance.StaffLeft.v1. */
  record Left(String staffId, LocalDate lastDay) {}

  @Bean
  Subscription deputySubscription(DeputyFollower deputies, InstantSource time) {
    return Subscription.named("performance.deputies")
        .to("performance.staff.v1", "staffId")
        .on(
            "performance.StaffLeft.v1",
            Left.class,
            event ->
                deputies.left(event.data().staffId(), event.data().lastDay(), event.cause(time)));
  }
}
