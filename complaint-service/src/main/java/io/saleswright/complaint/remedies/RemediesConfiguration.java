package io.saleswright.complaint.remedies;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.rules.RemedyRules;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class RemediesConfiguration {

  @Bean
  RemedyDesk remedyDesk(
      Scoped<Complaint> complaints, Deputies deputies, Supplier<RemedyRules> rules) {
    return new RemedyDesk(complaints, deputies, rules);
  }
}
