package io.saleswright.contract.quotelinks;

import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.link.LinkPurpose;
import io.saleswright.platform.link.Links;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class QuoteLinksConfiguration {

  /** Stands in every link, so it is never changed. */
  static final String PURPOSE = "quote";

  @Bean
  LinkPurpose quoteLinks() {
    return new LinkPurpose(PURPOSE, "/public/quotes");
  }

  @Bean
  Policies<QuoteLinkPolicy> quoteLinkPolicy(PolicyBook book) {
    return book.open(
        PolicyDefinition.of("quote-links", QuoteLinkPolicy.class)
            .editableBy("sales-manager", "vp-sales"));
  }

  @Bean
  QuoteLinkDesk quoteLinkDesk(
      Links links, Scoped<Quote> quotes, AuditTrail audit, Policies<QuoteLinkPolicy> policy) {
    return new QuoteLinkDesk(links, quotes, audit, () -> policy.current().values());
  }

  @Bean
  OfferedQuotes offeredQuotes(Aggregates<Quote> quotes, InstantSource time) {
    return new OfferedQuotes(quotes, time);
  }
}
