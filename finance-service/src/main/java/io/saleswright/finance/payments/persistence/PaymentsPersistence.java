package io.saleswright.finance.payments.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.payments.PaymentNumbers;
import io.saleswright.finance.payments.PaymentSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The store of the payments, and their numbers. A payment is a customer's and not one order's, so
 * it is seen by those who see everything.
 */
@Configuration(proxyBeanMethods = false)
class PaymentsPersistence {

  private static final AggregateType<Payment> PAYMENTS =
      AggregateType.of("payments", "payment", Payment.class)
          .publishingTo("finance.payments.v1")
          .scopedBy(Scoping.unlimitedOnly())
          .listedBy(MongoPayments.CUSTOMER)
          .sortedBy(MongoPayments.RECEIVED_ON, MongoPayments.CUSTOMER)
          .sortedBy(MongoPayments.AMOUNT)
          .indexedBy(Indexes.ascending(MongoPayments.UNFINISHED))
          .indexedBy(Indexes.ascending(MongoPayments.REVERSED_AT))
          .claiming(MongoPayments.TURNS);

  @Bean
  EnvelopeStore<Payment> payments(EnvelopeStores stores) {
    return stores.open(PAYMENTS);
  }

  @Bean
  Scoped<Payment> scopedPayments(EnvelopeStore<Payment> payments) {
    return payments.scoped();
  }

  @Bean
  PaymentSearch paymentSearch(EnvelopeStore<Payment> payments) {
    return new MongoPayments(payments);
  }

  @Bean
  PaymentNumbers paymentNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("PAY");
  }
}
