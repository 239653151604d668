package io.saleswright.contract.archive;

import io.saleswright.contract.deals.DealSearch;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.Entering;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.entries.EntryStep;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.quotes.QuoteReader;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.AttachmentRules;
import io.saleswright.platform.attachment.AttachmentVerbs;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

  @Bean
  AttachmentRules<ArchiveEntry> entryFileRules(Supplier<EntryRules> rules) {
    return new AttachmentVerbs<>(
        EntryStep.ATTACH_FILE,
        EntryStep.REMOVE_FILE,
        EntryStep.READ,
        ArchiveEntry::files,
        Entering::attach,
        (now, file, act) -> Entering.detach(now, file, rules.get(), act));
  }

  @Bean
  AttachedTo<ArchiveEntry> entriesWithFiles(
      Aggregates<ArchiveEntry> all,
      Scoped<ArchiveEntry> entries,
      AttachmentRules<ArchiveEntry> rules) {
    return AttachmentDesk.owners("archiveEntries", all, entries, rules);
  }

  @Bean
  AttachmentDesk<ArchiveEntry> entryFiles(
      Attachments attachments,
      AttachedTo<ArchiveEntry> entries,
      AttachmentRules<ArchiveEntry> rules) {
    return new AttachmentDesk<>(attachments, entries, rules);
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
      Scoped<ArchiveEntry> entries,
      Attachments attachments,
      AttachedTo<ArchiveEntry> owners,
      Supplier<EntryRules> rules) {
    return new DisposalDesk(entries, attachments, owners, rules);
  }

  @Bean
  CirculationDesk circulationDesk(
      Scoped<ArchiveEntry> entries, RoleHolders staff, Supplier<EntryRules> rules) {
    return new CirculationDesk(entries, staff, rules);
  }

  @Bean
  DepartedReaders departedReaders(
      Aggregates<ArchiveEntry> entries,
      EntrySearch search,
      RoleHolders staff,
      Supplier<EntryRules> rules) {
    return new DepartedReaders(entries, search, staff, rules);
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
