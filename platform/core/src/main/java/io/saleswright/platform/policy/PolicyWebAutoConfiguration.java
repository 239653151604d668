package io.saleswright.platform.policy;

import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.web.problem.Actions;
import io.saleswright.platform.web.problem.Problems;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Lets administrators reach the policies of a service over HTTP. */
@AutoConfiguration(after = PolicyAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(PolicyBook.class)
class PolicyWebAutoConfiguration {

  @Bean
  PolicyController policyController(
      PolicyBook book,
      ObjectProvider<PolicyTrial<?>> trials,
      AuditTrail audit,
      InstantSource time,
      Actions actions,
      Problems words) {
    PolicySimulation simulation = new PolicySimulation(book, trials.orderedStream().toList(), time);
    return new PolicyController(book, simulation, audit, time, actions, words);
  }
}
