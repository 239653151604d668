package io.saleswright.order.catalogue;

import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue as the rest of the service asks it. */
final class ListedProducts implements Catalogue {

  private final Products products;

  ListedProducts(Products products) {
    this.products = products;
  }

  @Override
  public Map<String, Item> items(
      Set<String> productIds, LocalDate on, @Nullable String customerId) {
    return products.all(productIds).stream()
        .map(found -> item(found, on, customerId))
        .collect(Collectors.toUnmodifiableMap(Item::productId, Function.identity()));
  }

  @Override
  public Map<String, ProductSheet> sheets(Set<String> productIds) {
    return products.all(productIds).stream()
        .collect(Collectors.toUnmodifiableMap(Stored::id, found -> found.state().sheet()));
  }

  private static Item item(Stored<Product> found, LocalDate on, @Nullable String customerId) {
    Product product = found.state();
    return new Item(
        found.id(),
        product.code(),
        product.sheet(),
        product.prices().ofDay(on, customerId),
        product.discontinued());
  }
}
