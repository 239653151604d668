package io.saleswright.finance.receivables;

import io.saleswright.finance.credit.CreditAnswers;
import io.saleswright.finance.credit.CreditDesk;
import io.saleswright.finance.invoices.InvoiceDesk;
import io.saleswright.platform.kernel.Aggregates;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desks of the module together. */
@Configuration(proxyBeanMethods = false)
class ReceivablesConfiguration {

  @Bean
  CreditAnswers creditReply(Aggregates<Receivable> receivables) {
    return new CreditReply(receivables);
  }

  @Bean
  ReceivableFollowUp receivableFollowUp(
      Aggregates<Receivable> receivables,
      ReceivableSearch search,
      CreditDesk credit,
      PaymentReturns returns) {
    return new ReceivableFollowUp(receivables, search, credit, returns);
  }

  @Bean
  OverdueNotices overdueNotices(
      Aggregates<Receivable> receivables, ReceivableSearch search, Supplier<PlanRules> rules) {
    return new OverdueNotices(receivables, search, rules);
  }

  @Bean
  ReceivableClaims receivableClaims(
      Aggregates<Receivable> receivables, ReceivableFollowUp followUp) {
    return new ReceivableClaims(receivables, followUp);
  }

  @Bean
  ReceivableDesk receivableDesk(
      Aggregates<Receivable> receivables,
      ReceivableSearch search,
      ReceivableFollowUp followUp,
      InvoiceDesk invoices,
      Supplier<PlanRules> rules) {
    return new ReceivableDesk(receivables, search, followUp, invoices, rules);
  }
}
