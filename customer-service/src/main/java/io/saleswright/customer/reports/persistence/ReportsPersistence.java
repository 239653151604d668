package io.saleswright.customer.reports.persistence;

import io.saleswright.customer.reports.WorkReport;
import io.saleswright.customer.reports.WorkReportSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the reports of work. */
@Configuration(proxyBeanMethods = false)
class ReportsPersistence {

  private static final AggregateType<WorkReport> REPORTS =
      AggregateType.of("work-reports", "work report", WorkReport.class)
          .scopedBy(new Scoping<>(WorkReport::belonging, MongoWorkReports.BY, null, null))
          .listedBy(MongoWorkReports.BY)
          .listedBy(MongoWorkReports.DAY);

  @Bean
  EnvelopeStore<WorkReport> workReports(EnvelopeStores stores) {
    return stores.open(REPORTS);
  }

  @Bean
  Scoped<WorkReport> scopedWorkReports(EnvelopeStore<WorkReport> reports) {
    return reports.scoped();
  }

  @Bean
  WorkReportSearch workReportSearch(EnvelopeStore<WorkReport> reports) {
    return new MongoWorkReports(reports);
  }
}
