package io.saleswright.complaint.disputes;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class DisputesConfiguration {

  @Bean
  DisputeDesk disputeDesk(Scoped<Complaint> complaints, Deputies deputies) {
    return new DisputeDesk(complaints, deputies);
  }
}
