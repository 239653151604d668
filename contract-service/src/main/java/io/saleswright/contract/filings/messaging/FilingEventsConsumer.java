package io.saleswright.contract.filings.messaging;

import io.saleswright.contract.filings.FilingNews;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what happens to contracts that others keep something of. */
@Configuration(proxyBeanMethods = false)
class FilingEventsConsumer {

  /** What is read of all these events: which contract it is. */
  record OfContract(String contractId) {}

  /** What is read of what happens to quotes: which one it is. */
  record OfQuote(String quoteId) {}

  private final FilingNews news;
  private final InstantSource time;

  FilingEventsConsumer(FilingNews news, InstantSource time) {
    this.news = news;
    this.time = time;
  }

  @Bean
  Subscription filedContracts() {
    return Subscription.named("contract.filings")
        .to("contract.contracts.v1", "contractId")
        .to("contract.quotes.v1", "quoteId")
        .on("contract.ContractFiled.v1", OfContract.class, this::told)
        .on("contract.ContractReassigned.v1", OfContract.class, this::told)
        .on("contract.ContractTerminated.v1", OfContract.class, this::told)
        .on("contract.ContractExpired.v1", OfContract.class, this::told)
        .on("contract.QuoteReassigned.v1", OfQuote.class, this::toldOfQuote)
        .on("contract.QuoteJoined.v1", OfQuote.class, this::toldOfQuote);
  }

  private void toldOfQuote(ReceivedEvent<OfQuote> event) {
    news.toldOfQuote(event.data().quoteId(), event.type(), event.cause(time));
  }

  private void told(ReceivedEvent<OfContract> event) {
    news.told(event.data().contractId(), event.type(), event.cause(time));
  }
}
