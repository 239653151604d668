package io.saleswright.order.tracking;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.kernel.Aggregates;
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
class TrackingConfiguration {

  /** Stands in every link, so it is never changed. */
  static final String PURPOSE = "tracking";

  @Bean
  LinkPurpose trackingLinks() {
    return new LinkPurpose(PURPOSE, "/public/orders");
  }

  @Bean
  Policies<TrackingPolicy> trackingLinkPolicy(PolicyBook book) {
    return book.open(
        PolicyDefinition.of("tracking-links", TrackingPolicy.class)
            .editableBy("sales-manager", "vp-sales"));
  }

  @Bean
  TrackingLinkDesk trackingLinkDesk(
      Links links, Scoped<Order> orders, AuditTrail audit, Policies<TrackingPolicy> policy) {
    return new TrackingLinkDesk(links, orders, audit, () -> policy.current().values());
  }

  @Bean
  TrackedOrders trackedOrders(Aggregates<Order> orders) {
    return new TrackedOrders(orders);
  }
}
