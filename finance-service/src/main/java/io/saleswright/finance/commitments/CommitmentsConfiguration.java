package io.saleswright.finance.commitments;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.time.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class CommitmentsConfiguration {

  @Bean
  Commitments commitments(
      Aggregates<BudgetAccount> accounts, Aggregates<KeptHold> kept, WorkCalendar calendar) {
    return new Commitments(accounts, kept, calendar);
  }

  @Bean
  AccountDesk accountDesk(Aggregates<BudgetAccount> accounts, AccountSearch search) {
    return new AccountDesk(accounts, search);
  }

  @Bean
  UntoldHolds untoldHolds(
      Aggregates<BudgetAccount> accounts, AccountSearch search, Holders holders) {
    return new UntoldHolds(accounts, search, holders);
  }
}
