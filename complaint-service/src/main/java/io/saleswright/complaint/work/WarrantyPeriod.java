package io.saleswright.complaint.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the warranty of products lasts.
 *
 * @param products their codes; none for all
 * @param months for so many months after the sign-off
 */
public record WarrantyPeriod(List<String> products, int months) {

  public WarrantyPeriod {
    products = List.copyOf(products);
  }

  /** Whether it holds for a product. */
  public boolean fits(@Nullable String productCode) {
    return products.isEmpty() || (productCode != null && products.contains(productCode));
  }
}
