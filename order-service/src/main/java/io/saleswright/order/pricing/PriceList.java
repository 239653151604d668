package io.saleswright.order.catalogue;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All prices that a product ever had or will have, by the day from which they hold. A price is
 * never taken out: of two for the same day the one that was set later holds, and the other one
 * tells what was planned before (PRD-03).
 *
 * @param prices at least one, all in one currency
 */
public record PriceList(List<Price> prices) {

  private static final int MOST = 500;

  public PriceList {
    prices = List.copyOf(prices);
  }

  /** A list that begins with one price. */
  static PriceList startingWith(Price first) {
    return new PriceList(List.of(first));
  }

  /**
   * This list with one more price.
   *
   * @throws InvalidInput when it is in another currency
   * @throws RuleViolation when the list is full
   */
  PriceList with(Price price) {
    if (!price.amount().currency().equals(currency())) {
      throw new InvalidInput("price.currency", "PRD-03", "must be the price list's, " + currency());
    }
    CatalogueRefusal.PRICE_LIST_FULL.unless(prices.size() < MOST);
    List<Price> all = new ArrayList<>(prices);
    all.add(price);
    // A stable sort: prices of one day stay in the order in which they were set.
    all.sort(Comparator.comparing(Price::validFrom));
    return new PriceList(all);
  }

  /** The price that holds on a day; none before the first one. */
  public Optional<Money> on(LocalDate day) {
    return prices.stream()
        .filter(price -> !price.validFrom().isAfter(day))
        .reduce((_, later) -> later)
        .map(Price::amount);
  }

  private String currency() {
    return prices.getFirst().amount().currency();
  }
}
