package io.saleswright.complaint.policy;

import io.saleswright.complaint.work.ServiceRules;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.time.WorkCalendar;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy of service and cuts it into what its decisions need. */
@Configuration(proxyBeanMethods = false)
class ServicePolicyConfiguration {

  static final PolicyDefinition<ServicePolicy> DEFINITION =
      PolicyDefinition.of("service-cases", ServicePolicy.class)
          .editableBy("sales-manager", "vp-sales");

  @Bean
  Policies<ServicePolicy> servicePolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  Supplier<ServiceRules> serviceRules(Policies<ServicePolicy> policy, WorkCalendar calendar) {
    return () -> {
      ServicePolicy values = policy.current().values();
      return new ServiceRules(
          values.response(),
          values.reminder(),
          values.report(),
          values.revisit(),
          values.warranties(),
          calendar);
    };
  }
}
