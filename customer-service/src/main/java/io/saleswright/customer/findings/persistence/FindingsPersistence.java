package io.saleswright.customer.findings.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.saleswright.customer.findings.Finding;
import io.saleswright.customer.findings.FindingDesk;
import io.saleswright.customer.findings.FindingNumbers;
import io.saleswright.customer.findings.FindingSearch;
import io.saleswright.customer.findings.FindingStage;
import io.saleswright.customer.findings.FindingStep;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.StoredWork;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the findings of audit, and their numbers. */
@Configuration(proxyBeanMethods = false)
class FindingsPersistence {

  private static final AggregateType<Finding> FINDINGS =
      AggregateType.of("audit-findings", "audit finding", Finding.class)
          .scopedBy(new Scoping<>(Finding::belonging, MongoFindings.RESPONSIBLE, null, null))
          .listedBy(MongoFindings.RESPONSIBLE)
          .listedBy(MongoFindings.ABOUT)
          .derived(MongoFindings.STAGE_FIELD, finding -> finding.stage().name());

  @Bean
  EnvelopeStore<Finding> auditFindings(EnvelopeStores stores) {
    return stores.open(FINDINGS);
  }

  @Bean
  Scoped<Finding> scopedFindings(EnvelopeStore<Finding> findings) {
    return findings.scoped();
  }

  @Bean
  FindingSearch findingSearch(EnvelopeStore<Finding> findings) {
    return new MongoFindings(findings);
  }

  @Bean
  FindingNumbers findingNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("AF");
  }

  @Bean
  StoredWork<Finding> findingWork(EnvelopeStore<Finding> findings, FindingDesk desk) {
    return StoredWork.of("finding", "/api/audit-findings", findings, FindingStep.READ)
        .waitingWhere(MongoFindings::waitsFor, MongoFindings::turns)
        .open(Filters.ne(MongoFindings.STAGE, FindingStage.CLOSED.name()))
        .standingWhile(Filters.eq(MongoFindings.STAGE, FindingStage.RAISED.name()))
        .ownedBy("state.by", Finding::by)
        .shownAs(Finding::number, Finding::text, finding -> finding.stage().name())
        .answeredBy(desk::possible);
  }
}
