package io.saleswright.order.catalogue.persistence;

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
      AggregateType.of("products", "product", Product.class)
          .publishingTo("order.products.v1")
          .uniqueBy(MongoProducts.CODE);

  @Bean
  EnvelopeStore<Product> productStore(EnvelopeStores stores) {
    return stores.open(PRODUCTS);
  }

  @Bean
  Products products(EnvelopeStore<Product> store) {
    return new MongoProducts(store);
  }
}
