package io.saleswright.contract.filings;

import io.saleswright.platform.kernel.Aggregates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class FilingsConfiguration {

  @Bean
  FilingNews filingNews(Aggregates<FollowedContract> contracts, List<FilingFollower> followers) {
    return new FilingNews(contracts, followers);
  }
}
