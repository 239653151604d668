package io.saleswright.complaint.policy;

import io.saleswright.complaint.complaints.ComplaintSearch;
import io.saleswright.complaint.rules.CauseTree;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.complaint.rules.RemedyRules;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy of complaints and cuts it into what each module decides by. */
@Configuration(proxyBeanMethods = false)
class ComplaintPolicyConfiguration {

  static final PolicyDefinition<ComplaintPolicy> DEFINITION =
      PolicyDefinition.of("complaints", ComplaintPolicy.class)
          .editableBy("sales-manager", "vp-sales");

  @Bean
  Policies<ComplaintPolicy> complaintPolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  RemedyChainTrial remedyChainTrial(ComplaintSearch search) {
    return new RemedyChainTrial(search);
  }

  @Bean
  Supplier<ComplaintRules> complaintRules(Policies<ComplaintPolicy> policy, WorkCalendar calendar) {
    return () -> {
      ComplaintPolicy values = policy.current().values();
      return new ComplaintRules(
          values.routes(),
          values.limits(),
          values.escalations(),
          values.investigationWithin(),
          values.revisitWithin(),
          values.pauseWithin(),
          Duration.ofDays(values.recurrenceDays()),
          calendar);
    };
  }

  @Bean
  Supplier<RemedyRules> remedyRules(Policies<ComplaintPolicy> policy, WorkCalendar calendar) {
    return () -> {
      PolicyVersion<ComplaintPolicy> current = policy.current();
      Chain chain = new Chain(current.version(), current.values().remedyChain());
      return new RemedyRules(chain, calendar);
    };
  }

  @Bean
  Supplier<CauseTree> causeTree(Policies<ComplaintPolicy> policy) {
    return () -> new CauseTree(policy.current().values().causes());
  }
}
