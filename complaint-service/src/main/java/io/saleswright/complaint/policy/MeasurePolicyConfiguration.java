package io.saleswright.complaint.policy;

import io.saleswright.complaint.rules.MeasureRules;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.time.WorkCalendar;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy of measures. */
@Configuration(proxyBeanMethods = false)
class MeasurePolicyConfiguration {

  static final PolicyDefinition<MeasurePolicy> DEFINITION =
      PolicyDefinition.of("complaint-measures", MeasurePolicy.class)
          .editableBy("sales-manager", "vp-sales");

  @Bean
  Policies<MeasurePolicy> measurePolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  Supplier<MeasureRules> measureRules(Policies<MeasurePolicy> policy, WorkCalendar calendar) {
    return () -> new MeasureRules(policy.current().values().checkWithin(), calendar);
  }
}
