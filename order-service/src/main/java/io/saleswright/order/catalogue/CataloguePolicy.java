package io.saleswright.order.catalogue;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * The rules of the catalogue that are data (design 6); each value's requirement stands beside it in
 * {@code policy/catalogue.yaml}.
 *
 * @param editors roles that publish and edit products (PRD-01)
 * @param priceSetters roles that set prices (PRD-03)
 */
public record CataloguePolicy(@NotEmpty List<String> editors, @NotEmpty List<String> priceSetters) {

  public CataloguePolicy {
    editors = List.copyOf(editors);
    priceSetters = List.copyOf(priceSetters);
  }
}
