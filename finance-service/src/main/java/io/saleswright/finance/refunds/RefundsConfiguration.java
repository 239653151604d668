package io.saleswright.finance.refunds;

import io.saleswright.finance.creditnotes.CreditNote;
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
  FollowedNotes followedNotes(
      Aggregates<CreditNote> notes, Scoped<CreditNote> scoped, RefundSearch search) {
    return new FollowedNotes(notes, scoped, search);
  }

  @Bean
  RefundFollowUp refundFollowUp(
      Aggregates<Refund> refunds,
      Aggregates<Payment> payments,
      RefundSearch search,
      FollowedNotes notes,
      Supplier<RefundRules> rules) {
    return new RefundFollowUp(refunds, payments, search, notes, rules);
  }

  @Bean
  RefundDesk refundDesk(
      Scoped<Refund> refunds,
      Scoped<Payment> payments,
      RefundSearch search,
      RefundFollowUp followUp,
      FollowedNotes notes,
      RefundNumbers numbers,
      Deputies deputies,
      Supplier<RefundRules> rules) {
    return new RefundDesk(refunds, payments, search, followUp, notes, numbers, deputies, rules);
  }
}
