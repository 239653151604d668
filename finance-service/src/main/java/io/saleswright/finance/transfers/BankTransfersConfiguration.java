package io.saleswright.finance.transfers;

import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.payments.PaymentDesk;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class BankTransfersConfiguration {

  @Bean
  TransferFollowUp transferFollowUp(
      Aggregates<BankTransfer> transfers,
      Aggregates<Payment> payments,
      PaymentDesk desk,
      BankTransferSearch search,
      Supplier<BankTransferRules> rules) {
    return new TransferFollowUp(transfers, payments, desk, search, rules);
  }

  @Bean
  ReceivedTransfers receivedTransfers(
      Aggregates<BankTransfer> transfers,
      TransferFollowUp followUp,
      CandidateSearch candidates,
      Supplier<BankTransferRules> rules) {
    return new ReceivedTransfers(transfers, followUp, candidates, rules);
  }

  @Bean
  BankTransferDesk bankTransferDesk(
      Scoped<BankTransfer> transfers,
      BankTransferSearch search,
      CandidateSearch candidates,
      TransferFollowUp followUp,
      Supplier<BankTransferRules> rules,
      InstantSource time) {
    return new BankTransferDesk(transfers, search, candidates, followUp, rules, time);
  }
}
