package io.saleswright.complaint.notices;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.staff.StaffComplaint;
import io.saleswright.platform.notice.Telling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands each store what is told of its aggregates, so that they need not know who is told. */
@Configuration(proxyBeanMethods = false)
class ComplaintNoticesConfiguration {

  @Bean
  Telling<Complaint> complaintTelling() {
    return new ComplaintTelling();
  }

  @Bean
  Telling<StaffComplaint> staffComplaintTelling() {
    return new StaffComplaintTelling();
  }
}
