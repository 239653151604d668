package io.saleswright.complaint.cases;

import io.saleswright.complaint.complaints.Intake;
import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.rules.CauseTree;
import io.saleswright.complaint.service.CaseFiles;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStep;
import io.saleswright.complaint.work.ServiceRules;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.AttachmentVerbs;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ServiceCasesConfiguration {

  private static final AttachmentVerbs<ServiceCase> FILES =
      new AttachmentVerbs<>(
          ServiceStep.ATTACH_FILE,
          ServiceStep.DETACH_FILE,
          ServiceStep.READ_CASE_FILES,
          ServiceCase::attachments,
          CaseFiles::attach,
          CaseFiles::detach);

  @Bean
  RecordingDesk serviceRecordingDesk(
      Scoped<ServiceCase> cases,
      ServiceFollower follower,
      Scoped<Complaint> complaints,
      Customers customers,
      KnownGoods known,
      Intake intake,
      ServiceNumbers numbers,
      Supplier<ServiceRules> rules,
      Supplier<CauseTree> causes) {
    return new RecordingDesk(
        cases, follower, complaints, customers, known, intake, numbers, rules, causes);
  }

  @Bean
  HelpDesk serviceHelpDesk(
      Scoped<ServiceCase> cases, Deputies deputies, Supplier<ServiceRules> rules) {
    return new HelpDesk(cases, deputies, rules);
  }

  @Bean
  ServiceLookupDesk serviceLookupDesk(
      Scoped<ServiceCase> cases, ServiceSearch search, Deputies deputies, InstantSource time) {
    return new ServiceLookupDesk(cases, search, new ServiceTrials(deputies, time));
  }

  @Bean
  AttachedTo<ServiceCase> serviceCasesWithFiles(
      Aggregates<ServiceCase> all, Scoped<ServiceCase> cases) {
    return AttachmentDesk.owners("service-cases", all, cases, FILES);
  }

  @Bean
  AttachmentDesk<ServiceCase> serviceFiles(Attachments attachments, AttachedTo<ServiceCase> cases) {
    return new AttachmentDesk<>(attachments, cases, FILES);
  }

  @Bean
  ServiceFollower serviceFollower(
      Aggregates<ServiceCase> cases, ServiceSearch search, Customers customers) {
    return new ServiceFollower(cases, search, customers);
  }
}
