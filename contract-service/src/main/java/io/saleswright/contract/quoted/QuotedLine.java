package io.saleswright.contract.quoted;

import io.saleswright.contract.offers.Offer;
import io.saleswright.contract.offers.OfferLine.ProductRef;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an accepted quote.
 *
 * @param line number of the line, from 1
 * @param productId id in the catalogue; absent for a free line
 * @param productCode code of the product; absent for a free line
 * @param productName what it is called
 * @param specification which one of its kind
 * @param unit what one of it is
 * @param quantity how many units
 * @param unitPrice agreed price of one unit
 * @param discountPercent agreed discount, 0 to 100
 * @param net price times quantity less the discount, rounded to the decimals of its currency
 */
public record QuotedLine(
    long line,
    @Nullable String productId,
    @Nullable String productCode,
    String productName,
    @Nullable String specification,
    String unit,
    BigDecimal quantity,
    Money unitPrice,
    BigDecimal discountPercent,
    Money net) {

  /** The lines of an offer. */
  public static List<QuotedLine> of(Offer offer) {
    return offer.lines().stream()
        .map(line -> {
          ProductRef product = line.product();
          return new QuotedLine(
              line.line(),
              product == null ? null : product.id(),
              product == null ? null : product.code(),
              line.name(),
              line.specification(),
              line.unit(),
              line.quantity(),
              line.unitPrice(),
              line.discountPercent(),
              line.net());
        })
        .toList();
  }
}
