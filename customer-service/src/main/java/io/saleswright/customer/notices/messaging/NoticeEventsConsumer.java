package io.saleswright.customer.notices.messaging;

import io.saleswright.customer.notices.Notices;
import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.notice.Notice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps every notice; its form is the platform's, which all services share. */
@Configuration(proxyBeanMethods = false)
class NoticeEventsConsumer {

  @Bean
  Subscription noticeSubscription(Notices notices) {
    return Subscription.named("customer.notices")
        .to("saleswright.notices.v1")
        .on(
            "saleswright.NoticeGiven.v1",
            Notice.class,
            event -> notices.keep(event.id(), event.time(), event.data()));
  }
}
