package io.saleswright.finance.dunning;

import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.chasing.DunningRules;
import io.saleswright.finance.disputes.Disputes;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class DunningConfiguration {

  @Bean
  Sight dunningSight(
      Aggregates<Receivable> receivables, Disputes disputes, Supplier<DunningRules> rules) {
    return new Sight(receivables, disputes, rules);
  }

  @Bean
  DunningNews dunningNews(Aggregates<DunningCase> cases, DunningSearch search, Sight sight) {
    return new DunningNews(cases, search, sight);
  }

  @Bean
  DunningClock dunningClock(DunningNews news, DunningSearch search, Sight sight) {
    return new DunningClock(news, search, sight);
  }

  @Bean
  DunningDesk dunningDesk(
      Scoped<DunningCase> cases,
      DunningSearch search,
      Sight sight,
      LetterNumbers numbers,
      LetterPapers papers,
      InstantSource time) {
    return new DunningDesk(cases, search, sight, numbers, papers, time);
  }
}
