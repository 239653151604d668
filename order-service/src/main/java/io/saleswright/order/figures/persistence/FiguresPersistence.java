package io.saleswright.order.figures.persistence;

import io.saleswright.order.figures.FiguresSearch;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.mongodb.EnvelopeStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where figures come from. */
@Configuration(proxyBeanMethods = false)
class FiguresPersistence {

  @Bean
  FiguresSearch figuresSearch(EnvelopeStore<Order> orders) {
    return new MongoFigures(orders);
  }
}
