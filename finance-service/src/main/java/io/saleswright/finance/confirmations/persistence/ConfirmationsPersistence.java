package io.saleswright.finance.confirmations.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.finance.confirmations.Confirmation;
import io.saleswright.finance.confirmations.ConfirmationNumbers;
import io.saleswright.finance.confirmations.ConfirmationSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The store of the confirmations, and their numbers. A balance is a customer's and not one order's,
 * so it is seen by those who see everything.
 */
@Configuration(proxyBeanMethods = false)
class ConfirmationsPersistence {

  private static final AggregateType<Confirmation> CONFIRMATIONS =
      AggregateType.of("balance-confirmations", "confirmation", Confirmation.class)
          .publishingTo("finance.balance-confirmations.v1")
          .scopedBy(Scoping.unlimitedOnly())
          .derived(MongoConfirmations.STAGE_FIELD, confirmation -> confirmation.stage().name())
          .listedBy(MongoConfirmations.CUSTOMER)
          .listedBy(MongoConfirmations.STAGE);

  @Bean
  EnvelopeStore<Confirmation> confirmations(EnvelopeStores stores, Telling<Confirmation> telling) {
    return stores.open(CONFIRMATIONS.telling(telling));
  }

  @Bean
  Scoped<Confirmation> scopedConfirmations(EnvelopeStore<Confirmation> confirmations) {
    return confirmations.scoped();
  }

  @Bean
  ConfirmationSearch confirmationSearch(EnvelopeStore<Confirmation> confirmations) {
    return new MongoConfirmations(confirmations);
  }

  @Bean
  ConfirmationNumbers confirmationNumbers(
      MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("BC");
  }
}
