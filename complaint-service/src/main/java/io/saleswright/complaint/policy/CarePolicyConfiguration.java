package io.saleswright.complaint.policy;

import io.saleswright.complaint.care.CareRules;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy of asking customers how they get on. */
@Configuration(proxyBeanMethods = false)
class CarePolicyConfiguration {

  static final PolicyDefinition<CarePolicy> DEFINITION =
      PolicyDefinition.of("care", CarePolicy.class).editableBy("sales-manager", "vp-sales");

  @Bean
  Policies<CarePolicy> carePolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  Supplier<CareRules> careRules(Policies<CarePolicy> policy) {
    return () -> new CareRules(Duration.ofDays(policy.current().values().everyDays()));
  }
}
