package io.saleswright.finance.writeoffs.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.finance.writeoffs.WriteOff;
import io.saleswright.finance.writeoffs.WriteOffNumbers;
import io.saleswright.finance.writeoffs.WriteOffSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The store of the write-offs, and their numbers. Like payments they are a customer's, so they are
 * seen by those who see everything.
 */
@Configuration(proxyBeanMethods = false)
class WriteOffsPersistence {

  private static final AggregateType<WriteOff> WRITE_OFFS =
      AggregateType.of("write-offs", "write-off", WriteOff.class)
          .publishingTo("finance.write-offs.v1")
          .scopedBy(Scoping.unlimitedOnly())
          .listedBy(MongoWriteOffs.CUSTOMER)
          .listedBy(MongoWriteOffs.RECEIVABLE)
          .indexedBy(Indexes.ascending(MongoWriteOffs.OPEN_SINCE))
          .indexedBy(Indexes.ascending("state.countsFrom"));

  @Bean
  EnvelopeStore<WriteOff> writeOffs(EnvelopeStores stores) {
    return stores.open(WRITE_OFFS);
  }

  @Bean
  Scoped<WriteOff> scopedWriteOffs(EnvelopeStore<WriteOff> writeOffs) {
    return writeOffs.scoped();
  }

  @Bean
  WriteOffSearch writeOffSearch(EnvelopeStore<WriteOff> writeOffs) {
    return new MongoWriteOffs(writeOffs);
  }

  @Bean
  WriteOffNumbers writeOffNumbers(
      MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("WO");
  }
}
