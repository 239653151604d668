package io.saleswright.finance.receivables;

import io.saleswright.finance.credit.CreditAnswers;
import io.saleswright.finance.credit.CreditLine;
import io.saleswright.finance.gates.CustomerBlocks;
import io.saleswright.finance.invoices.InvoiceRequests;
import io.saleswright.finance.standing.StandingFollower;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
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
      CreditLine credit,
      PaymentReturns returns,
      CustomerBlocks blocks,
      List<StandingFollower> followers) {
    return new ReceivableFollowUp(receivables, search, credit, returns, blocks, followers);
  }

  @Bean
  OverdueNotices overdueNotices(
      Aggregates<Receivable> receivables, ReceivableSearch search, Supplier<PlanRules> rules) {
    return new OverdueNotices(receivables, search, rules);
  }

  @Bean
  ReceivableClaims receivableClaims(
      Aggregates<Receivable> receivables, Scoped<Receivable> scoped, ReceivableFollowUp followUp) {
    return new ReceivableClaims(receivables, scoped, followUp);
  }

  @Bean
  OrderFollower orderFollower(
      Aggregates<Receivable> receivables,
      ReceivableFollowUp followUp,
      InvoiceRequests invoices,
      CustomerBlocks blocks,
      Supplier<PlanRules> rules) {
    return new OrderFollower(receivables, followUp, invoices, blocks, rules);
  }

  @Bean
  ReceivableDesk receivableDesk(
      Scoped<Receivable> receivables,
      ReceivableSearch search,
      Supplier<PlanRules> rules,
      InstantSource time) {
    return new ReceivableDesk(receivables, search, rules, time);
  }
}
