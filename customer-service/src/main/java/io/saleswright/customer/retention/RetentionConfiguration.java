package io.saleswright.customer.retention;

import io.saleswright.customer.archive.CustomerSearch;
import io.saleswright.customer.disclosure.DisclosurePolicy;
import io.saleswright.customer.purchases.Purchases;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

  @Bean
  RetentionDesk retentionDesk(
      CustomerSearch customers,
      Purchases purchases,
      Policies<DisclosurePolicy> policy,
      WorkCalendar calendar,
      InstantSource time) {
    return new RetentionDesk(customers, purchases, policy, calendar, time);
  }
}
