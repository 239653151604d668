package io.saleswright.complaint.complaints.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.complaint.complaints.ComplaintNumbers;
import io.saleswright.complaint.complaints.ComplaintSearch;
import io.saleswright.complaint.complaints.ReadingDesk;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.StoredWork;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the complaints, whom they belong to, and their numbers. */
@Configuration(proxyBeanMethods = false)
class ComplaintsPersistence {

  private static final AggregateType<Complaint> COMPLAINTS =
      AggregateType.of("complaints", "complaint", Complaint.class)
          .publishingTo("complaint.complaints.v1")
          .scopedBy(
              new Scoping<>(
                  Complaint::belonging,
                  MongoComplaints.SALESPERSON,
                  MongoComplaints.TEAM,
                  MongoComplaints.REGION,
                  MongoComplaints.CUSTOMER,
                  MongoComplaints.HANDLER))
          .derived("step", complaint -> complaint.stage().name())
          .derived("waitingFor", Complaint::waitingFor)
          .derived("deciders", Complaint::deciders)
          .derived("escalateAt", Complaint::escalateAt)
          .listedBy(MongoComplaints.STAGE)
          .listedBy(MongoComplaints.CUSTOMER)
          .listedBy(MongoComplaints.ORDER)
          .listedBy(MongoComplaints.PRODUCT)
          .listedBy(MongoComplaints.HANDLER)
          .listedBy(MongoComplaints.SALESPERSON)
          .listedBy(MongoComplaints.TEAM)
          .listedBy(MongoComplaints.REGION)
          .sortedBy(
              MongoComplaints.SOLUTION_DUE,
              MongoComplaints.STAGE,
              MongoComplaints.HANDLER,
              MongoComplaints.SALESPERSON)
          .indexedBy(Indexes.ascending("state.timing.acceptedAt"))
          .indexedBy(Indexes.descending(MongoComplaints.PROPOSED_AT))
          .indexedBy(Indexes.ascending(MongoComplaints.ESCALATE_AT))
          .claiming(MongoComplaints.TURN);

  @Bean
  EnvelopeStore<Complaint> complaints(EnvelopeStores stores, Telling<Complaint> telling) {
    return stores.open(COMPLAINTS.telling(telling));
  }

  @Bean
  Scoped<Complaint> scopedComplaints(EnvelopeStore<Complaint> complaints) {
    return complaints.scoped();
  }

  @Bean
  ComplaintSearch complaintSearch(EnvelopeStore<Complaint> complaints) {
    return new MongoComplaints(complaints);
  }

  @Bean
  ComplaintNumbers complaintNumbers(
      MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("CP");
  }

  @Bean
  StoredWork<Complaint> complaintWork(EnvelopeStore<Complaint> complaints, ReadingDesk desk) {
    return StoredWork.of("complaint", "/api/complaints", complaints, ComplaintStep.READ_INSIDE)
        .waitingWhere(MongoComplaints::waitsFor, MongoComplaints::turns)
        .open(Filters.nin(MongoComplaints.STAGE, MongoComplaints.OVER))
        .ownedBy(MongoComplaints.HANDLER, complaint -> complaint.handling().handler())
        .ofTeam(complaint -> complaint.complainant().team())
        .shownAs(
            Complaint::number,
            complaint -> complaint.complainant().name(),
            complaint -> complaint.stage().name())
        .answeredBy(desk::possible, ComplaintStep.APPROVE_REMEDY, ComplaintStep.REJECT_REMEDY)
        .takenOverBy(ComplaintStep.TAKE_CASE);
  }
}
