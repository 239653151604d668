package io.saleswright.complaint.returns;

import io.saleswright.complaint.complaints.ReadingDesk;
import io.saleswright.complaint.complaints.ReturnsUnderWay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ReturnsConfiguration {

  @Bean
  ReturnsUnderWay returnsUnderWay(KnownReturns returns) {
    return new OpenReturns(returns);
  }

  @Bean
  ReturnsDesk returnsDesk(ReadingDesk complaints, KnownReturns returns) {
    return new ReturnsDesk(complaints, returns);
  }
}
