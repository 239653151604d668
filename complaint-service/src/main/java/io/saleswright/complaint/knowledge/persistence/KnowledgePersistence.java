package io.saleswright.complaint.knowledge.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.complaint.knowledge.KnowledgeEntry;
import io.saleswright.complaint.knowledge.KnowledgeKeys;
import io.saleswright.complaint.knowledge.KnowledgeNumbers;
import io.saleswright.complaint.knowledge.KnowledgeSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.process.Rewriting;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the entries, which publish nothing, and their numbers. */
@Configuration(proxyBeanMethods = false)
class KnowledgePersistence {

  private static final AggregateType<KnowledgeEntry> ENTRIES =
      AggregateType.of("knowledge", "knowledge entry", KnowledgeEntry.class)
          .derived("search", KnowledgeKeys::of)
          .listedBy(MongoKnowledge.RETIRED)
          .indexedBy(Indexes.ascending(MongoKnowledge.GRAMS))
          .indexedBy(Indexes.ascending(MongoKnowledge.EDITION));

  @Bean
  EnvelopeStore<KnowledgeEntry> knowledgeEntries(EnvelopeStores stores) {
    return stores.open(ENTRIES);
  }

  @Bean
  KnowledgeSearch knowledgeSearch(EnvelopeStore<KnowledgeEntry> entries) {
    return new MongoKnowledge(entries);
  }

  @Bean
  UnfinishedWork outdatedKnowledgeKeys(EnvelopeStore<KnowledgeEntry> entries) {
    return new Rewriting<>(
        "knowledge with outdated keys", entries, SearchFilter.outdated(MongoKnowledge.EDITION));
  }

  @Bean
  KnowledgeNumbers knowledgeNumbers(
      MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("KB");
  }
}
