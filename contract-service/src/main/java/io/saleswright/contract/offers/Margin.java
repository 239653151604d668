package io.saleswright.contract.offers;

import io.saleswright.contract.offers.PriceBasis.Listed;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an offer's net price after what the goods cost us; for those alone who may see
 * cost.
 *
 * @param amount what is left of the lines whose cost is known
 * @param percent its share of their net price; null when that is nothing
 * @param complete whether the cost of every line is known
 */
public record Margin(Money amount, @Nullable BigDecimal percent, boolean complete) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int FINE = 10;

  /** The margin of an offer; none when the cost of no line is known in the offer's currency. */
  public static Optional<Margin> of(Offer offer) {
    String currency = offer.lines().getFirst().unitPrice().currency();
    List<OfferLine> known =
        offer.lines().stream().filter(line -> cost(offer, line) != null).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal paid = BigDecimal.ZERO;
    BigDecimal spent = BigDecimal.ZERO;
    for (OfferLine line : known) {
      Money cost = cost(offer, line);
      if (cost != null) {
        paid = paid.add(net(offer, line));
        spent = spent.add(cost.amount().multiply(line.quantity()));
      }
    }
    BigDecimal left = paid.subtract(spent);
    return Optional.of(
        new Margin(
            Money.rounding(left, currency),
            paid.signum() == 0 ? null : left.multiply(WHOLE).divide(paid, 1, RoundingMode.HALF_UP),
            known.size() == offer.lines().size()));
  }

  private static @Nullable Money cost(Offer offer, OfferLine line) {
    Money cost = offer.basis().of(line.line()).map(Listed::cost).orElse(null);
    return cost == null || !cost.currency().equals(line.unitPrice().currency()) ? null : cost;
  }

  private static BigDecimal net(Offer offer, OfferLine line) {
    return offer.terms().taxIncluded()
        ? line.exactNet()
            .multiply(WHOLE)
            .divide(WHOLE.add(offer.basis().taxPercent()), FINE, RoundingMode.HALF_UP)
        : line.exactNet();
  }
}
