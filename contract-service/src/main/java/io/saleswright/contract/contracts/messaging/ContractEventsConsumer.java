package io.saleswright.contract.contracts.messaging;

import io.saleswright.contract.contracts.ContractNews;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what makes drafts of contracts. */
@Configuration(proxyBeanMethods = false)
class ContractEventsConsumer {

  record RenewalBegun(String contractId, String successor, String by) {}

  private final ContractNews news;
  private final InstantSource time;

  ContractEventsConsumer(ContractNews news, InstantSource time) {
    this.news = news;
    this.time = time;
  }

  @Bean
  Subscription contractDraftSubscription() {
    return Subscription.named("contract.contracts")
        .to("contract.quotes.v1", "quoteId")
        .to("contract.contracts.v1", "contractId")
        .on("contract.QuoteAccepted.v1", QuoteAcceptedMessage.class, this::quoteAccepted)
        .on("contract.ContractRenewalBegun.v1", RenewalBegun.class, this::renewalBegun);
  }

  private void quoteAccepted(ReceivedEvent<QuoteAcceptedMessage> event) {
    news.accepted(event.data().quote(), event.cause(time));
  }

  private void renewalBegun(ReceivedEvent<RenewalBegun> event) {
    RenewalBegun told = event.data();
    news.renew(told.contractId(), told.successor(), told.by(), event.cause(time));
  }
}
