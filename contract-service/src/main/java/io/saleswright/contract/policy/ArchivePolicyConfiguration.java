package io.saleswright.contract.policy;

import io.saleswright.contract.deals.DealRules;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.time.WorkCalendar;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy of the archive and cuts it into what the archive decides by. */
@Configuration(proxyBeanMethods = false)
class ArchivePolicyConfiguration {

  private static final PolicyDefinition<ArchivePolicy> DEFINITION =
      PolicyDefinition.of("archive", ArchivePolicy.class).editableBy("vp-sales", "general-manager");

  @Bean
  Policies<ArchivePolicy> archivePolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  Supplier<EntryRules> entryRules(Policies<ArchivePolicy> policy, WorkCalendar calendar) {
    return () -> {
      ArchivePolicy values = policy.current().values();
      return new EntryRules(
          values.kinds(), values.codes(), values.readers(), values.readingReminder(), calendar);
    };
  }

  @Bean
  Supplier<DealRules> dealRules(Policies<ArchivePolicy> policy, WorkCalendar calendar) {
    return () -> {
      ArchivePolicy values = policy.current().values();
      return new DealRules(values.dealPapers(), values.dealPapersWithin(), calendar);
    };
  }
}
