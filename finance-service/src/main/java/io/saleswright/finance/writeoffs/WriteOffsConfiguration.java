package io.saleswright.finance.writeoffs;

import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class WriteOffsConfiguration {

  @Bean
  WriteOffFollowUp writeOffFollowUp(
      Aggregates<WriteOff> writeOffs,
      Aggregates<Receivable> receivables,
      Aggregates<Payment> payments,
      ReceivableClaims claims,
      WriteOffSearch search,
      Supplier<WriteOffRules> rules) {
    Surplus surplus = new Surplus(payments, receivables, search, rules);
    return new WriteOffFollowUp(writeOffs, claims, surplus, search, rules);
  }

  @Bean
  WriteOffDesk writeOffDesk(
      Scoped<WriteOff> writeOffs,
      Scoped<Receivable> receivables,
      Aggregates<Payment> payments,
      WriteOffSearch search,
      WriteOffFollowUp followUp,
      WriteOffNumbers numbers,
      Supplier<WriteOffRules> rules,
      InstantSource time) {
    return new WriteOffDesk(
        writeOffs, receivables, payments, search, followUp, numbers, rules, time);
  }
}
