package io.saleswright.finance.balances;

import io.saleswright.finance.payments.PaymentDesk;
import io.saleswright.finance.receivables.ReceivableClaims;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class BalancesConfiguration {

  @Bean
  BalanceDesk balanceDesk(PaymentDesk payments, ReceivableClaims claims) {
    return new BalanceDesk(payments, claims);
  }
}
