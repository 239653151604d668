package io.saleswright.performance.directory.persistence;

import com.mongodb.client.model.Indexes;
import io.saleswright.performance.directory.StaffKeys;
import io.saleswright.performance.directory.StaffSearch;
import io.saleswright.performance.staff.Staff;
import io.saleswright.performance.staff.StaffStep;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.StoredWork;
import io.saleswright.platform.work.Subordinates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
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
          .indexedBy(Indexes.ascending(MongoStaff.SUPERVISOR))
          .indexedBy(Indexes.ascending(MongoStaff.STAGE, MongoStaff.HANDED_OVER))
          .indexedBy(Indexes.ascending(MongoStaff.GRAMS));

  @Bean
  EnvelopeStore<Staff> staff(EnvelopeStores stores) {
    return stores.open(STAFF);
  }

  /**
   * Somebody leaves, and what they looked after is to be in other hands by their last day (HR-09).
   */
  @Bean
  StoredWork<Staff> leavers(EnvelopeStore<Staff> staff) {
    return StoredWork.of("leaver", "/api/staff", staff, StaffStep.READ_STAFF)
        .waitingWhere(MongoStaff::seenOffBy, Staff::seenOffBy)
        .open(MongoStaff.leaving())
        .ofTeam(one -> one.post().team())
        .shownAs(Staff::staffId, one -> one.person().name(), one -> one.stage().name())
        .dueAt(MongoStaff.LAST_DAY, DirectoryPersistence::lastDay);
  }

  /** The store keeps a day as its first moment in UTC. */
  private static @Nullable Instant lastDay(Staff one) {
    LocalDate day = one.lastDay();
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  @Bean
  StaffSearch staffSearch(EnvelopeStore<Staff> staff) {
    return new MongoStaff(staff);
  }

  @Bean
  Subordinates subordinates(StaffSearch search, WorkCalendar calendar) {
    return new OwnDirectory(search, calendar);
  }
}
