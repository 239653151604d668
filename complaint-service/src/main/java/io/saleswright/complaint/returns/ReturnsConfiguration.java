package io.saleswright.complaint.returns;

import io.saleswright.complaint.complaints.ReadingDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ReturnsConfiguration {

  @Bean
  ReturnsDesk returnsDesk(ReadingDesk complaints, KnownReturns returns) {
    return new ReturnsDesk(complaints, returns);
  }
}
