package io.saleswright.complaint.complaints;

import io.saleswright.complaint.customers.CustomerFollower;
import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ComplaintsConfiguration {

  @Bean
  Intake complaintIntake(
      Aggregates<Complaint> complaints,
      ComplaintNumbers numbers,
      Customers customers,
      KnownGoods goods,
      ComplaintSearch search,
      Supplier<ComplaintRules> rules) {
    return new Intake(complaints, numbers, customers, goods, search, rules);
  }

  @Bean
  ComplaintDesk complaintDesk(Scoped<Complaint> complaints, Customers customers, Intake intake) {
    return new ComplaintDesk(complaints, customers, intake);
  }

  @Bean
  CaseDesk complaintCaseDesk(
      Scoped<Complaint> complaints, Deputies deputies, Supplier<ComplaintRules> rules) {
    return new CaseDesk(complaints, deputies, rules);
  }

  @Bean
  SolutionDesk complaintSolutionDesk(
      Scoped<Complaint> complaints,
      Deputies deputies,
      ReturnsUnderWay returns,
      Supplier<ComplaintRules> rules) {
    return new SolutionDesk(complaints, deputies, returns, rules);
  }

  @Bean
  ReadingDesk complaintReadingDesk(
      Scoped<Complaint> complaints,
      ComplaintSearch search,
      Deputies deputies,
      ReturnsUnderWay returns,
      InstantSource time) {
    return new ReadingDesk(complaints, search, new ComplaintTrials(deputies, returns, time));
  }

  @Bean
  CustomerFollower complaintFollower(Aggregates<Complaint> complaints, ComplaintSearch search) {
    return new ComplaintFollower(complaints, search);
  }

  @Bean
  LateComplaints lateComplaints(
      Aggregates<Complaint> complaints, ComplaintSearch search, Supplier<ComplaintRules> rules) {
    return new LateComplaints(complaints, search, rules);
  }
}
