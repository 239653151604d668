package io.saleswright.contract.archive.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.contract.archive.EntryKeys;
import io.saleswright.contract.archive.EntryNumbers;
import io.saleswright.contract.archive.EntryReadingDesk;
import io.saleswright.contract.archive.EntrySearch;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.entries.EntryStep;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.Classes;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.process.Rewriting;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.StoredWork;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the archive's entries, who sees them, and their numbers. */
@Configuration(proxyBeanMethods = false)
class ArchivePersistence {

  private static final AggregateType<ArchiveEntry> ENTRIES =
      AggregateType.of("archiveEntries", "archive entry", ArchiveEntry.class)
          .publishingTo("contract.archive.v1")
          .derived("step", entry -> entry.stage().name())
          .derived("waitingFor", ArchiveEntry::waitingFor)
          .derived("expecting", ArchiveEntry::expecting)
          .derived("search", EntryKeys::of)
          .indexedBy(Indexes.ascending(EntryFields.GRAMS))
          .indexedBy(Indexes.ascending(EntryFields.EDITION))
          .indexedBy(Indexes.ascending(EntryFields.WAITING_FOR))
          .indexedBy(Indexes.ascending(EntryFields.EXPECTING))
          .indexedBy(Indexes.ascending(EntryFields.PEOPLE))
          .indexedBy(Indexes.ascending("clocks.missed"))
          .indexedBy(Indexes.ascending(EntryFields.ROLES))
          .indexedBy(Indexes.ascending(EntryFields.KIND, EntryFields.COUNTS_FROM))
          .listedBy(EntryFields.CLASS)
          .listedBy(EntryFields.STAGE)
          .listedBy(EntryFields.OWNER)
          .listedBy(EntryFields.TEAM)
          .listedBy(EntryFields.REGION)
          .claiming(EntryFields.DOCUMENT);

  /** Role and class decide beside whom an entry belongs to, in one place for all (DOC-04). */
  private static Scoping<ArchiveEntry> scoping(Supplier<EntryRules> rules) {
    return new Scoping<ArchiveEntry>(
            entry -> entry.access().belonging(),
            EntryFields.OWNER,
            EntryFields.TEAM,
            EntryFields.REGION,
            null,
            EntryFields.PEOPLE)
        .classedBy(
            new Classes<>(
                entry -> entry.sheet().documentClass().name(),
                EntryFields.CLASS,
                entry -> entry.access().roles(),
                EntryFields.ROLES,
                caller -> rules.get().clearance(caller)));
  }

  @Bean
  EnvelopeStore<ArchiveEntry> archiveEntries(
      EnvelopeStores stores,
      Telling<ArchiveEntry> telling,
      Supplier<EntryRules> rules,
      WorkCalendar calendar) {
    return stores.open(
        ENTRIES
            .derived("lastReading", entry -> lastReading(entry, calendar))
            .scopedBy(scoping(rules))
            .telling(telling));
  }

  private static @Nullable Instant lastReading(ArchiveEntry entry, WorkCalendar calendar) {
    LocalDate day = entry.lastReading();
    return day == null ? null : calendar.endOfWork(day);
  }

  @Bean
  Scoped<ArchiveEntry> scopedArchiveEntries(EnvelopeStore<ArchiveEntry> archiveEntries) {
    return archiveEntries.scoped();
  }

  @Bean
  EntrySearch entrySearch(EnvelopeStore<ArchiveEntry> archiveEntries) {
    return new MongoEntries(archiveEntries);
  }

  @Bean
  UnfinishedWork outdatedEntryKeys(EnvelopeStore<ArchiveEntry> archiveEntries) {
    return new Rewriting<>(
        "archive entries with outdated keys",
        archiveEntries,
        SearchFilter.outdated(EntryFields.EDITION));
  }

  @Bean
  EntryNumbers entryNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("AR");
  }

  @Bean
  StoredWork<ArchiveEntry> archiveWork(
      EnvelopeStore<ArchiveEntry> archiveEntries, EntryReadingDesk desk, WorkCalendar calendar) {
    return StoredWork.of("archive-entry", "/api/archive-entries", archiveEntries, EntryStep.READ)
        .waitingFor(EntryFields.WAITING_FOR, ArchiveEntry::waitingFor)
        .dueAt(EntryFields.LAST_READING, entry -> lastReading(entry, calendar))
        .shownAs(ArchiveEntry::number, entry -> entry.sheet().title(), it -> it.stage().name())
        .answeredBy(desk::possible, EntryStep.CONFIRM_READING);
  }
}
