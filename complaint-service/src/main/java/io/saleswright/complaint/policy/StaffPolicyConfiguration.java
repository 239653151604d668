package io.saleswright.complaint.policy;

import io.saleswright.complaint.staff.StaffRules;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.time.WorkCalendar;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy of complaints about staff. */
@Configuration(proxyBeanMethods = false)
class StaffPolicyConfiguration {

  static final PolicyDefinition<StaffPolicy> DEFINITION =
      PolicyDefinition.of("staff-complaints", StaffPolicy.class)
          .editableBy("vp-sales", "general-manager");

  @Bean
  Policies<StaffPolicy> staffPolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  Supplier<StaffRules> staffRules(Policies<StaffPolicy> policy, WorkCalendar calendar) {
    return () -> {
      StaffPolicy values = policy.current().values();
      return new StaffRules(
          values.noAnswerFine(), values.lostTemperFine(), values.verdictWithin(), calendar);
    };
  }
}
