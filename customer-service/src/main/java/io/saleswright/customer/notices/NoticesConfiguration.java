package io.saleswright.customer.notices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desk of the module together. */
@Configuration(proxyBeanMethods = false)
class NoticesConfiguration {

  @Bean
  NoticeDesk noticeDesk(Notices notices) {
    return new NoticeDesk(notices);
  }
}
