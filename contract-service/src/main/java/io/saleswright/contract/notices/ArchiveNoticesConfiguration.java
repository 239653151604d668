package io.saleswright.contract.notices;

import io.saleswright.contract.deals.DealFile;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.contract.regulations.RegulationRules;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.time.WorkCalendar;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the store of the archive what is told of its entries. */
@Configuration(proxyBeanMethods = false)
class ArchiveNoticesConfiguration {

  @Bean
  Telling<ArchiveEntry> entryTelling(WorkCalendar calendar) {
    return new EntryTelling(calendar);
  }

  @Bean
  Telling<DealFile> dealTelling() {
    return new DealTelling();
  }

  @Bean
  Telling<CompanyRule> ruleTelling(RoleHolders staff, Supplier<RegulationRules> rules) {
    return new RuleTelling(staff, () -> rules.get().audience());
  }
}
