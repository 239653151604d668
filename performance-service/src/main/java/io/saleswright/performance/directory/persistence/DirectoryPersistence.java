package io.saleswright.performance.directory.persistence;

import com.mongodb.client.model.Indexes;
import io.saleswright.performance.directory.StaffKeys;
import io.saleswright.performance.directory.StaffSearch;
import io.saleswright.performance.staff.Staff;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the directory. It belongs to nobody: all of our own people read it. */
@Configuration(proxyBeanMethods = false)
class DirectoryPersistence {

  private static final AggregateType<Staff> STAFF =
      AggregateType.of("staff", "member of staff", Staff.class)
          .publishingTo("performance.staff.v1")
          .derived("step", staff -> staff.stage().name())
          .derived("search", StaffKeys::of)
          .listedBy(MongoStaff.STAGE)
          .listedBy(MongoStaff.TEAM)
          .listedBy(MongoStaff.REGION)
          .indexedBy(Indexes.ascending(MongoStaff.DEPUTY))
          .indexedBy(Indexes.ascending(MongoStaff.GRAMS));

  @Bean
  EnvelopeStore<Staff> staff(EnvelopeStores stores) {
    return stores.open(STAFF);
  }

  @Bean
  StaffSearch staffSearch(EnvelopeStore<Staff> staff) {
    return new MongoStaff(staff);
  }
}
