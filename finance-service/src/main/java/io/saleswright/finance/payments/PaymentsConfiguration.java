package io.saleswright.finance.payments;

import io.saleswright.finance.receivables.PaymentReturns;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class PaymentsConfiguration {

  @Bean
  PaymentReturns returnedMoney(Aggregates<Payment> payments) {
    return new ReturnedMoney(payments);
  }

  @Bean
  PaymentAllocation paymentAllocation(
      Aggregates<Payment> payments, PaymentSearch search, ReceivableClaims claims) {
    return new PaymentAllocation(payments, search, claims);
  }

  @Bean
  PaymentDesk paymentDesk(
      Scoped<Payment> payments,
      PaymentSearch search,
      PaymentAllocation allocation,
      ReceivableClaims claims,
      PaymentNumbers numbers,
      Supplier<PaymentRules> rules,
      InstantSource time) {
    return new PaymentDesk(payments, search, allocation, claims, numbers, rules, time);
  }
}
