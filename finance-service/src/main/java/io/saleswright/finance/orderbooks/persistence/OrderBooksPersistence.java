package io.saleswright.finance.orderbooks.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.orderbooks.OrderAmounts;
import io.saleswright.finance.orderbooks.OrderBook;
import io.saleswright.finance.orderbooks.ProductCosts;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the books. Who sees an order's book is who sees its receivable. */
@Configuration(proxyBeanMethods = false)
class OrderBooksPersistence {

  private static final AggregateType<OrderBook> BOOKS =
      AggregateType.of("order-books", "order's book", OrderBook.class)
          .indexedBy(Indexes.ascending("state.shippedOn"))
          .indexedBy(Indexes.ascending("state.countsOn"))
          .indexedBy(Indexes.ascending("state.freights.on"));

  @Bean
  EnvelopeStore<OrderBook> orderBooks(EnvelopeStores stores) {
    return stores.open(BOOKS);
  }

  @Bean
  ProductCosts productCosts(MongoDatabase database) {
    return new MongoProductCosts(database.getCollection("product-costs", BsonDocument.class));
  }

  @Bean
  OrderAmounts orderAmounts(
      EnvelopeStore<Receivable> receivables,
      EnvelopeStore<Invoice> invoices,
      EnvelopeStore<OrderBook> orderBooks,
      EnvelopeStore<Expense> expenses) {
    return new MongoOrderAmounts(receivables, invoices, orderBooks, expenses);
  }
}
