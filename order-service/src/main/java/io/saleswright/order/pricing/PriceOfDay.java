package io.saleswright.order.pricing;

import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a product costs on a day, without tax.
 *
 * @param list the approved list price; null when the list has none for that day
 * @param proposed what is asked for while no list price was approved yet; it is no list price
 * @param floor below which nobody sells without a manager (PRD-05), if the product has one
 * @param promotion the lowest price of the promotions of that day, if there is one
 */
public record PriceOfDay(
    @Nullable Money list,
    @Nullable Money proposed,
    @Nullable Money floor,
    @Nullable Money promotion) {

  /** What one unit costs when nothing else is agreed; null when nobody has named a price. */
  public @Nullable Money asked() {
    Money regular = list == null ? proposed : list;
    return promotion != null && regular != null && promotion.compareTo(regular) < 0
        ? promotion
        : regular;
  }
}
