package io.saleswright.complaint.investigations;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.rules.CauseTree;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.complaint.rules.MeasureRules;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class InvestigationsConfiguration {

  @Bean
  InvestigationDesk investigationDesk(
      Scoped<Complaint> complaints,
      Deputies deputies,
      Supplier<ComplaintRules> rules,
      Supplier<CauseTree> causes,
      RecurrenceSearch recurrences) {
    return new InvestigationDesk(complaints, deputies, rules, causes, recurrences);
  }

  @Bean
  RecurrenceDesk recurrenceDesk(Scoped<Complaint> complaints, RecurrenceSearch recurrences) {
    return new RecurrenceDesk(complaints, recurrences);
  }

  @Bean
  MeasureDesk measureDesk(Scoped<Complaint> complaints, Supplier<MeasureRules> rules) {
    return new MeasureDesk(complaints, rules);
  }
}
