package io.saleswright.contract.policy;

import io.saleswright.contract.regulations.RegulationRules;
import io.saleswright.contract.regulations.RuleSearch;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.platform.time.WorkCalendar;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy of the company's rules. */
@Configuration(proxyBeanMethods = false)
class RegulationPolicyConfiguration {

  static final PolicyDefinition<RegulationPolicy> DEFINITION =
      PolicyDefinition.of("company-rules", RegulationPolicy.class)
          .editableBy("vp-sales", "general-manager");

  @Bean
  Policies<RegulationPolicy> regulationPolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  RegulationChainTrial regulationChainTrial(RuleSearch search) {
    return new RegulationChainTrial(search);
  }

  @Bean
  Supplier<RegulationRules> regulationRules(
      Policies<RegulationPolicy> policy, WorkCalendar calendar) {
    return () -> {
      PolicyVersion<RegulationPolicy> current = policy.current();
      RegulationPolicy values = current.values();
      return new RegulationRules(
          new Chain(current.version(), values.approvalChain()),
          values.audience(),
          values.readingWithin(),
          calendar);
    };
  }
}
