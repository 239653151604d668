package io.saleswright.customer.disclosure;

import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class DisclosureConfiguration {

  @Bean
  Policies<DisclosurePolicy> customerPolicy(PolicyBook book) {
    return book.open(
        PolicyDefinition.of("customer", DisclosurePolicy.class).editableBy("general-manager"));
  }

  @Bean
  ListWatch listWatch(
      Disclosures disclosures,
      Policies<DisclosurePolicy> policy,
      WorkCalendar calendar,
      InstantSource time) {
    return new ListWatch(disclosures, policy, calendar, time);
  }
}
