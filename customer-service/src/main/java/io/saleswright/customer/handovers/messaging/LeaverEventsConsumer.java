package io.saleswright.customer.handovers.messaging;

import io.saleswright.customer.handovers.Leavers;
import io.saleswright.platform.messaging.Subscription;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes who comes and leaves: what leavers look after needs somebody else (CUS-24, HR-09). */
@Configuration(proxyBeanMethods = false)
class LeaverEventsConsumer {

  /** What is read of performance.StaffJoined.v1. */
  record Joined(String staffId) {}

  /** What is read of performance.StaffLeft.v1. */
  record Left(String staffId, LocalDate lastDay) {}

  @Bean
  Subscription leaverSubscription(Leavers leavers) {
    return Subscription.named("customer.leavers")
        .to("performance.staff.v1", "staffId")
        .on(
            "performance.StaffJoined.v1",
            Joined.class,
            event -> leavers.stay(event.data().staffId(), event.sequence()))
        .on(
            "performance.StaffLeft.v1",
            Left.class,
            event ->
                leavers.leave(event.data().staffId(), event.data().lastDay(), event.sequence()));
  }
}
