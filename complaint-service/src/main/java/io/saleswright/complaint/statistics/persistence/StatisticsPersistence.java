package io.saleswright.complaint.statistics.persistence;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.statistics.StatisticsSearch;
import io.saleswright.platform.mongodb.EnvelopeStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store in which complaints are counted. */
@Configuration(proxyBeanMethods = false)
class StatisticsPersistence {

  /** They are reckoned in memory. */
  private static final int MOST = 100_000;

  @Bean
  StatisticsSearch statisticsSearch(
      EnvelopeStore<Complaint> complaints, EnvelopeStore<ServiceCase> cases) {
    return new MongoStatistics(complaints, cases, MOST);
  }
}
