package io.saleswright.order.punctuality.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.punctuality.PunctualitySearch;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the measures come from. */
@Configuration(proxyBeanMethods = false)
class PunctualityPersistence {

  private static final String SIGNED_ON = "state.shipment.signOff.signedOn";

  @Bean
  PunctualitySearch punctualitySearch(EnvelopeStore<Order> orders) {
    return (from, to, caller, limit) ->
        orders
            .matching(
                Filters.and(
                    Filters.gte(SIGNED_ON, from), Filters.lte(SIGNED_ON, to), orders.scope(caller)),
                limit)
            .stream()
            .map(Stored::state)
            .toList();
  }
}
