package io.saleswright.contract.catalogue.messaging;

import io.saleswright.contract.catalogue.KnownPrice;
import io.saleswright.contract.catalogue.KnownProducts;
import io.saleswright.contract.catalogue.KnownProducts.Sheet;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.messaging.Subscription;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what the order service publishes of products and their prices. */
@Configuration(proxyBeanMethods = false)
class ProductEventsConsumer {

  record ProductTold(
      String productId,
      String code,
      String name,
      String unit,
      Money price,
      boolean discontinued,
      @Nullable String specification,
      @Nullable String model,
      @Nullable Money listPrice) {

    Sheet sheet() {
      return new Sheet(code, name, which(), unit, price, listPrice, discontinued);
    }

    private @Nullable String which() {
      String both =
          Stream.of(specification, model)
              .filter(Objects::nonNull)
              .collect(Collectors.joining(", "));
      return both.isEmpty() ? null : both;
    }
  }

  record PriceTold(
      String productId,
      Money price,
      LocalDate validFrom,
      @Nullable LocalDate validUntil,
      @Nullable String customerId,
      @Nullable Money floor) {

    KnownPrice known() {
      return new KnownPrice(price, validFrom, validUntil, customerId, floor);
    }
  }

  @Bean
  Subscription productSubscription(KnownProducts products) {
    return Subscription.named("contract.products")
        .to("order.products.v1", "productId")
        .on(
            "order.ProductPublished.v1",
            ProductTold.class,
            event ->
                products.learn(event.data().productId(), event.data().sheet(), event.sequence()))
        .on(
            "order.PriceChanged.v1",
            PriceTold.class,
            event ->
                products.learnPrice(
                    event.data().productId(), event.data().known(), event.sequence()));
  }
}
