package io.saleswright.finance.payments;

import io.saleswright.finance.receivables.PaymentReturns;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Aggregates;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desks of the module together. */
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
      Aggregates<Payment> payments,
      PaymentSearch search,
      PaymentAllocation allocation,
      ReceivableClaims claims,
      PaymentNumbers numbers,
      Supplier<PaymentRules> rules) {
    return new PaymentDesk(payments, search, allocation, claims, numbers, rules);
  }
}
