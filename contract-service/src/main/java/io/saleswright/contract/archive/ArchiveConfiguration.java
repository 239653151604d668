package io.saleswright.contract.archive;

import io.saleswright.contract.deals.DealSearch;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.quotes.QuoteReader;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

  @Bean
  AttachedTo<ArchiveEntry> entriesWithFiles(
      Aggregates<ArchiveEntry> all, Scoped<ArchiveEntry> entries) {
    return new AttachedTo<>("archiveEntries", all, entries, ArchiveEntry::files);
  }

  @Bean
  EntryFiles entryFiles(
      Attachments attachments, AttachedTo<ArchiveEntry> entries, Supplier<EntryRules> rules) {
    return new EntryFiles(attachments, entries, rules);
  }

  @Bean
  EntryDesk entryDesk(
      Scoped<ArchiveEntry> entries,
      EntryNumbers numbers,
      EntrySearch search,
      QuoteReader quotes,
      Supplier<EntryRules> rules) {
    return new EntryDesk(entries, numbers, search, quotes, rules);
  }

  @Bean
  DisposalDesk disposalDesk(
      Scoped<ArchiveEntry> entries, EntryFiles files, Supplier<EntryRules> rules) {
    return new DisposalDesk(entries, files, rules);
  }

  @Bean
  CirculationDesk circulationDesk(Scoped<ArchiveEntry> entries, Supplier<EntryRules> rules) {
    return new CirculationDesk(entries, rules);
  }

  @Bean
  EntryReadingDesk entryReadingDesk(
      Scoped<ArchiveEntry> entries,
      EntrySearch search,
      Supplier<EntryRules> rules,
      InstantSource time) {
    return new EntryReadingDesk(entries, search, rules, time);
  }

  @Bean
  NextReadings nextReadings(
      Aggregates<ArchiveEntry> entries, EntrySearch search, Supplier<EntryRules> rules) {
    return new NextReadings(entries, search, rules);
  }

  @Bean
  EntryNews entryNews(
      Aggregates<ArchiveEntry> entries,
      Aggregates<Contract> contracts,
      Aggregates<CompanyRule> companyRules,
      Aggregates<Quote> quotes,
      EntrySearch search,
      DealSearch deals,
      EntryNumbers numbers,
      Supplier<EntryRules> rules) {
    return new EntryNews(
        entries, contracts, companyRules, quotes, search, new Executed(deals), numbers, rules);
  }
}
