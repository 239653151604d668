package io.saleswright.finance.refunds;

import io.saleswright.finance.payments.Payment;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class RefundsConfiguration {

  @Bean
  RefundFollowUp refundFollowUp(
      Aggregates<Refund> refunds,
      Aggregates<Payment> payments,
      RefundSearch search,
      Supplier<RefundRules> rules) {
    return new RefundFollowUp(refunds, payments, search, rules);
  }

  @Bean
  RefundDesk refundDesk(
      Scoped<Refund> refunds,
      Scoped<Payment> payments,
      RefundSearch search,
      RefundFollowUp followUp,
      RefundNumbers numbers,
      Deputies deputies,
      Supplier<RefundRules> rules) {
    return new RefundDesk(refunds, payments, search, followUp, numbers, deputies, rules);
  }
}
