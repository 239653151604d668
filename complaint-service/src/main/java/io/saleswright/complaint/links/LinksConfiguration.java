package io.saleswright.complaint.links;

import io.saleswright.complaint.complaints.ComplaintSearch;
import io.saleswright.complaint.complaints.Intake;
import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.link.LinkPurpose;
import io.saleswright.platform.link.Links;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class LinksConfiguration {

  /** Stands in every link, so it is never changed. */
  static final String PURPOSE = "complaint";

  @Bean
  LinkPurpose complaintLinks() {
    return new LinkPurpose(PURPOSE, "/public/complaints");
  }

  @Bean
  Policies<LinkPolicy> complaintLinkPolicy(PolicyBook book) {
    return book.open(
        PolicyDefinition.of("complaint-links", LinkPolicy.class)
            .editableBy("sales-manager", "vp-sales"));
  }

  @Bean
  LinkDesk complaintLinkDesk(
      Links links,
      KnownGoods goods,
      Customers customers,
      AuditTrail audit,
      Policies<LinkPolicy> policy) {
    return new LinkDesk(links, goods, customers, audit, () -> policy.current().values());
  }

  @Bean
  PublicDesk publicComplaintDesk(
      Scoped<Complaint> complaints,
      ComplaintSearch search,
      Intake intake,
      KnownGoods goods,
      Policies<LinkPolicy> policy) {
    return new PublicDesk(complaints, search, intake, goods, () -> policy.current().values());
  }
}
