package io.saleswright.contract.offers;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is offered, and on which terms (QUO-01).
 *
 * @param lines at least one, all in one currency
 * @param terms on which terms
 */
public record Offer(List<OfferLine> lines, OfferTerms terms) {

  public Offer {
    lines = List.copyOf(lines);
  }

  /** What it comes to: the exact nets of the lines added, rounded once by the currency's rule. */
  public Money total() {
    BigDecimal exact =
        lines.stream().map(OfferLine::exactNet).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Money.rounding(exact, lines.getFirst().unitPrice().currency());
  }
}
