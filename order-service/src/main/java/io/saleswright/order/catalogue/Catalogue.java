package io.saleswright.order.catalogue;

import io.saleswright.order.pricing.PriceOfDay;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rest of the service asks of the catalogue. */
public interface Catalogue {

  /**
   * Products as they stand on a day, asked for together because an order needs all of its products.
   *
   * @param productIds ids of products; unknown ones are left out of the answer
   * @param on the business date whose price counts
   * @param customerId the customer whose own prices count before everybody's; none when null
   * @return the products by their ids
   */
  Map<String, Item> items(Set<String> productIds, LocalDate on, @Nullable String customerId);

  /**
   * What is said of products now, asked for together.
   *
   * @param productIds ids of products; unknown ones are left out of the answer
   * @return the sheets by the products' ids
   */
  Map<String, ProductSheet> sheets(Set<String> productIds);

  /**
   * A product for an order line (ORD-07).
   *
   * @param productId id of the product
   * @param code its code, as people know it
   * @param sheet what it is
   * @param price what it costs on that day
   * @param discontinued whether it is not sold any more
   */
  record Item(
      String productId, String code, ProductSheet sheet, PriceOfDay price, boolean discontinued) {

    /** Its name. */
    public String name() {
      return sheet.name();
    }

    /** Its specification, if it has one. */
    public @Nullable String specification() {
      return sheet.specification();
    }

    /** The approved list price of one unit, or null when the list has none for that day. */
    public @Nullable Money listPrice() {
      return price.list();
    }
  }
}
