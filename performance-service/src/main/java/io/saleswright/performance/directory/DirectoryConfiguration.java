package io.saleswright.performance.directory;

import io.saleswright.performance.staff.Staff;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

  @Bean
  StaffDesk staffDesk(Aggregates<Staff> staff, WorkCalendar calendar) {
    return new StaffDesk(staff, calendar);
  }

  @Bean
  AbsenceDesk absenceDesk(Aggregates<Staff> staff, WorkCalendar calendar) {
    return new AbsenceDesk(staff, calendar);
  }

  @Bean
  StaffReadingDesk staffReadingDesk(
      Aggregates<Staff> staff, StaffSearch search, WorkCalendar calendar, InstantSource time) {
    return new StaffReadingDesk(staff, search, calendar, time);
  }

  /** Who stands in for a superior may see nobody off, so nothing of that is shown to them. */
  @Bean
  Deputies deputies() {
    return Deputies.NONE;
  }

  @Bean
  DeputyFollower deputyFollower(Aggregates<Staff> staff, StaffSearch search) {
    return new DeputyFollower(staff, search);
  }
}
