package io.saleswright.contract.policy;

import io.saleswright.contract.quotes.QuoteRules;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.platform.time.WorkCalendar;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy and cuts it into what each module decides by. */
@Configuration(proxyBeanMethods = false)
class QuotePolicyConfiguration {

  static final PolicyDefinition<QuotePolicy> DEFINITION =
      PolicyDefinition.of("quotes", QuotePolicy.class).editableBy("sales-manager", "vp-sales");

  @Bean
  Policies<QuotePolicy> quotePolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  Supplier<QuoteRules> quoteRules(Policies<QuotePolicy> policy, WorkCalendar calendar) {
    return () -> {
      PolicyVersion<QuotePolicy> current = policy.current();
      return new QuoteRules(
          current.version(), current.values().taxRateOnNetPrices(), calendar.zone());
    };
  }
}
