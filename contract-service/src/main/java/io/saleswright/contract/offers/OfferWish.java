package io.saleswright.contract.offers;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wishes to offer; the catalogue completes it.
 *
 * @param lines the wished lines
 * @param terms on which terms
 */
public record OfferWish(List<Line> lines, OfferTerms terms) {

  public OfferWish {
    lines = List.copyOf(lines);
  }

  /**
   * A wished line: of a product, or free with a name, a unit and a price of its own.
   *
   * @param productId the product of the catalogue; null for a free line
   * @param name what a free line is called
   * @param specification which one of its kind
   * @param unit what one of a free line is
   * @param quantity how many units
   * @param unitPrice price of one unit; null takes the catalogue's
   * @param discountPercent discount, 0 to 100
   */
  public record Line(
      @Nullable String productId,
      @Nullable String name,
      @Nullable String specification,
      @Nullable String unit,
      BigDecimal quantity,
      @Nullable Money unitPrice,
      BigDecimal discountPercent) {}
}
