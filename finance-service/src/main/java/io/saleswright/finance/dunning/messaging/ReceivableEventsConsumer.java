package io.saleswright.finance.dunning.messaging;

import io.saleswright.finance.dunning.DunningNews;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads that something became overdue, which nobody can forget to tell. */
@Configuration(proxyBeanMethods = false)
class ReceivableEventsConsumer {

  @Bean
  Subscription overdueReceivables(DunningNews news, InstantSource time) {
    return Subscription.named("finance.dunning")
        .to("finance.receivables.v1", "orderId")
        .on(
            "finance.PaymentOverdue.v1",
            OverdueMessage.class,
            event -> news.overdue(event.data().orderId(), event.cause(time)));
  }
}
