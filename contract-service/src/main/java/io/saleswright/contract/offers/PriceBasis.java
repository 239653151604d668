package io.saleswright.contract.offers;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the prices of an offer are judged by, as the catalogue stood when its lines were written:
 * what is changed there afterwards moves nothing under the approver (QUO-08, PRD-05).
 *
 * @param taxPercent the tax in prices that include it; prices of the catalogue exclude it
 * @param products what the catalogue said of the lines that name a product
 */
public record PriceBasis(BigDecimal taxPercent, List<Listed> products) {

  public PriceBasis {
    products = List.copyOf(products);
  }

  /**
   * What the catalogue said of a line's product, without tax.
   *
   * @param line number of the line
   * @param list its list price; null when it had none on that day
   * @param promotion the lowest price of the day's promotions, if there was one
   * @param floor below which nobody sells without a manager, if there is one
   * @param cost what one of it costs us, if that was told; for those alone who may see it
   */
  public record Listed(
      int line,
      @Nullable Money list,
      @Nullable Money promotion,
      @Nullable Money floor,
      @Nullable Money cost) {}

  /** What the catalogue said of a line; nothing for a free one. */
  public Optional<Listed> of(int line) {
    return products.stream().filter(listed -> listed.line() == line).findFirst();
  }
}
