package io.saleswright.complaint.staff.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.complaint.staff.StaffComplaint;
import io.saleswright.complaint.staff.StaffComplaintDesk;
import io.saleswright.complaint.staff.StaffComplaintSearch;
import io.saleswright.complaint.staff.StaffComplaintStage;
import io.saleswright.complaint.staff.StaffComplaintStep;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.work.StoredWork;
import org.bson.conversions.Bson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the complaints about staff, and whom they belong to. */
@Configuration(proxyBeanMethods = false)
class StaffPersistence {

  private static final AggregateType<StaffComplaint> COMPLAINTS =
      AggregateType.of("staffComplaints", "staff complaint", StaffComplaint.class)
          .publishingTo("complaint.staff-complaints.v1")
          .scopedBy(
              new Scoping<>(
                  StaffComplaint::belonging,
                  null,
                  null,
                  null,
                  MongoStaffComplaints.CUSTOMER,
                  MongoStaffComplaints.REPORTER))
          .derived("step", complaint -> complaint.stage().name())
          .listedBy(MongoStaffComplaints.STAGE)
          .listedBy(MongoStaffComplaints.CUSTOMER);

  @Bean
  EnvelopeStore<StaffComplaint> staffComplaints(
      EnvelopeStores stores, Telling<StaffComplaint> telling) {
    return stores.open(COMPLAINTS.telling(telling));
  }

  @Bean
  Scoped<StaffComplaint> scopedStaffComplaints(EnvelopeStore<StaffComplaint> staffComplaints) {
    return staffComplaints.scoped();
  }

  @Bean
  StaffComplaintSearch staffComplaintSearch(EnvelopeStore<StaffComplaint> staffComplaints) {
    return new MongoStaffComplaints(staffComplaints);
  }

  @Bean
  StoredWork<StaffComplaint> staffComplaintWork(
      EnvelopeStore<StaffComplaint> staffComplaints, StaffComplaintDesk desk) {
    Bson reported = Filters.eq(MongoStaffComplaints.STAGE, StaffComplaintStage.REPORTED.name());
    return StoredWork.of(
            "staff-complaint",
            "/api/staff-complaints",
            staffComplaints,
            StaffComplaintStep.READ_STAFF)
        .waitingForRolesOf(StaffComplaintStep.CONFIRM_STAFF, reported)
        .shownAs(StaffComplaint::number, _ -> null, complaint -> complaint.stage().name())
        .answeredBy(desk::possible);
  }
}
