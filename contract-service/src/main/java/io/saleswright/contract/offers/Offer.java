package io.saleswright.contract.offers;

import io.saleswright.contract.offers.OfferLine.ProductRef;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What is offered, and on which terms (QUO-01).
 *
 * @param lines at least one, all in one currency
 * @param terms on which terms
 * @param basis what its prices are judged by
 */
public record Offer(List<OfferLine> lines, OfferTerms terms, PriceBasis basis) {

  public Offer {
    lines = List.copyOf(lines);
  }

  /** What it comes to: the exact nets of the lines added, rounded once by the currency's rule. */
  public Money total() {
    BigDecimal exact =
        lines.stream().map(OfferLine::exactNet).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Money.rounding(exact, lines.getFirst().unitPrice().currency());
  }

  /** The same offered once more, at the same prices; its days have to be named anew. */
  public OfferWish again() {
    List<OfferWish.Line> wished =
        lines.stream()
            .map(line -> {
              ProductRef product = line.product();
              return new OfferWish.Line(
                  product == null ? null : product.id(),
                  line.name(),
                  line.specification(),
                  line.unit(),
                  line.quantity(),
                  line.unitPrice(),
                  line.discountPercent());
            })
            .toList();
    return new OfferWish(
        wished,
        new OfferTerms(terms.payment(), terms.taxIncluded(), null, terms.afterSales(), null));
  }

  /** The fields that it lacks before it may be promised to anybody (QUO-01). */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (OfferLine line : lines) {
      if (line.specification() == null) {
        missing.add("lines[" + (line.line() - 1) + "].specification");
      }
    }
    if (terms.payment() == null) {
      missing.add("paymentTerms");
    }
    if (terms.deliveryOn() == null) {
      missing.add("deliveryOn");
    }
    if (terms.afterSales() == null) {
      missing.add("afterSales");
    }
    if (terms.validUntil() == null) {
      missing.add("validUntil");
    }
    return missing;
  }
}
