package io.saleswright.complaint.investigations.persistence;

import io.saleswright.complaint.investigations.RecurrenceSearch;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.platform.mongodb.EnvelopeStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where it is looked for what comes back. */
@Configuration(proxyBeanMethods = false)
class InvestigationsPersistence {

  @Bean
  RecurrenceSearch recurrenceSearch(EnvelopeStore<Complaint> complaints) {
    return new MongoRecurrences(complaints);
  }
}
