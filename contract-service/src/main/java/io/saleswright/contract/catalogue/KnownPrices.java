package io.saleswright.contract.catalogue;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a product's prices. Of two for the same day the one that was told later holds,
 * as in the catalogue itself (PRD-03).
 *
 * @param published the price that was told with the product
 * @param approved the prices that were approved, in the order in which they were told
 */
public record KnownPrices(Money published, List<KnownPrice> approved) {

  public KnownPrices {
    approved = approved.stream().sorted(Comparator.comparing(KnownPrice::validFrom)).toList();
  }

  /**
   * What the catalogue asks for a product on a day, without tax.
   *
   * @param list the list price
   * @param promotion the lowest price of the day's promotions, if there is one
   */
  public record OfDay(Money list, @Nullable Money promotion) {

    /** What one unit costs when nothing else is agreed. */
    public Money asked() {
      return promotion != null && promotion.compareTo(list) < 0 ? promotion : list;
    }
  }

  /**
   * What the product costs on a day. A price of the customer's own goes before everybody's.
   *
   * @param customer whose prices count beside everybody's; null for nobody's
   */
  public OfDay ofDay(LocalDate day, @Nullable String customer) {
    Optional<Money> own =
        customer == null
            ? Optional.empty()
            : listed(day, price -> customer.equals(price.customerId()));
    Money list = own.or(() -> listed(day, price -> price.customerId() == null)).orElse(published);
    Money promotion =
        approved.stream()
            .filter(price -> price.isPromotion() && price.isFor(customer) && price.holdsOn(day))
            .map(KnownPrice::amount)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new OfDay(list, promotion);
  }

  private Optional<Money> listed(LocalDate day, Predicate<KnownPrice> whose) {
    return approved.stream()
        .filter(price -> !price.isPromotion() && price.holdsOn(day))
        .filter(whose)
        .map(KnownPrice::amount)
        .reduce((_, later) -> later);
  }
}
