package io.saleswright.order.catalogue.persistence;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.saleswright.order.catalogue.Product;
import io.saleswright.order.catalogue.Products;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the catalogue. */
@Configuration(proxyBeanMethods = false)
class CataloguePersistence {

  private static final AggregateType<Product> PRODUCTS =
      AggregateType.of("products", "product", Product.class).publishingTo("order.products.v1");

  /** Codes are unique by an index: the collection is small, so it need never be sharded. */
  @Bean
  EnvelopeStore<Product> productStore(EnvelopeStores stores) {
    EnvelopeStore<Product> store = stores.open(PRODUCTS);
    store
        .documents()
        .createIndex(Indexes.ascending(MongoProducts.CODE), new IndexOptions().unique(true));
    return store;
  }

  @Bean
  Products products(EnvelopeStore<Product> store) {
    return new MongoProducts(store);
  }
}
