package io.saleswright.contract.execution.persistence;

import com.mongodb.client.model.Indexes;
import io.saleswright.contract.execution.ExecutionSearch;
import io.saleswright.contract.execution.KnownPayment;
import io.saleswright.contract.execution.OrderProgress;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores of what is known of orders and payments, which publish nothing. */
@Configuration(proxyBeanMethods = false)
class ExecutionPersistence {

  private static final AggregateType<OrderProgress> ORDERS =
      AggregateType.of("orderProgress", "order", OrderProgress.class)
          .listedBy(MongoExecutions.CONTRACT);
  private static final AggregateType<KnownPayment> PAYMENTS =
      AggregateType.of("knownPayments", "payment", KnownPayment.class)
          .indexedBy(Indexes.ascending(MongoExecutions.ORDER));

  @Bean
  EnvelopeStore<OrderProgress> orderProgress(EnvelopeStores stores) {
    return stores.open(ORDERS);
  }

  @Bean
  EnvelopeStore<KnownPayment> knownPayments(EnvelopeStores stores) {
    return stores.open(PAYMENTS);
  }

  @Bean
  ExecutionSearch executionSearch(
      EnvelopeStore<OrderProgress> orderProgress, EnvelopeStore<KnownPayment> knownPayments) {
    return new MongoExecutions(orderProgress, knownPayments);
  }
}
