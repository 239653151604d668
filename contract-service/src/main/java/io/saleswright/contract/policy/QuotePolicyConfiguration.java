package io.saleswright.contract.policy;

import io.saleswright.contract.offers.Standards;
import io.saleswright.contract.quoting.QuoteRules;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyTrial;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy and cuts it into what each module decides by. */
@Configuration(proxyBeanMethods = false)
class QuotePolicyConfiguration {

  static final String NAME = "quotes";

  static final PolicyDefinition<QuotePolicy> DEFINITION =
      PolicyDefinition.of(NAME, QuotePolicy.class).editableBy("sales-manager", "vp-sales");

  @Bean
  Policies<QuotePolicy> quotePolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  Supplier<QuoteRules> quoteRules(Policies<QuotePolicy> policy, WorkCalendar calendar) {
    return () -> rules(policy.current(), calendar);
  }

  @Bean
  PolicyTrial<QuotePolicy> quoteTrial(DecidedQuotes decided) {
    return new QuotePolicyTrial(decided);
  }

  static QuoteRules rules(PolicyVersion<QuotePolicy> current, WorkCalendar calendar) {
    QuotePolicy values = current.values();
    return new QuoteRules(
        current.version(),
        values.taxRateOnNetPrices(),
        new Standards(
            values.priceTolerancePercent(),
            values.leastDepositPercent(),
            values.longestCreditDays(),
            values.standardAfterSales()),
        values.approval(),
        values.confirmation(),
        Duration.ofDays(values.expiryReminderDays()),
        calendar);
  }
}
