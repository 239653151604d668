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
 * @param spokenOf the price that was told with the product, which may wait for its approval
 * @param listed the list price that held when the product was told; null when none did
 * @param approved the prices that were approved, in the order in which they were told
 * @param cost what one of it costs us, if that was told
 */
public record KnownPrices(
    Money spokenOf, @Nullable Money listed, List<KnownPrice> approved, @Nullable Money cost) {

  public KnownPrices {
    approved = approved.stream().sorted(Comparator.comparing(KnownPrice::validFrom)).toList();
  }

  /**
   * What the catalogue says of a product's price on a day, without tax.
   *
   * @param list the list price; null when none holds
   * @param promotion the lowest price of the day's promotions, if there is one
   * @param floor below which nobody sells without a manager, if there is one
   * @param asked what one unit costs when nothing else is agreed
   */
  public record OfDay(
      @Nullable Money list, @Nullable Money promotion, @Nullable Money floor, Money asked) {}

  /**
   * What the product costs on a day. A price of the customer's own goes before everybody's; the
   * floor is everybody's unless the customer's price has its own.
   *
   * @param customer whose prices count beside everybody's; null for nobody's
   */
  public OfDay ofDay(LocalDate day, @Nullable String customer) {
    Optional<KnownPrice> own =
        customer == null
            ? Optional.empty()
            : holding(day, price -> customer.equals(price.customerId()));
    Optional<KnownPrice> general = holding(day, price -> price.customerId() == null);
    Money list = own.or(() -> general).map(KnownPrice::amount).orElse(listed);
    Money promotion =
        approved.stream()
            .filter(price -> price.isPromotion() && price.isFor(customer) && price.holdsOn(day))
            .map(KnownPrice::amount)
            .min(Comparator.naturalOrder())
            .orElse(null);
    Money floor = own.map(KnownPrice::floor).or(() -> general.map(KnownPrice::floor)).orElse(null);
    return new OfDay(list, promotion, floor, asked(list, promotion));
  }

  private Money asked(@Nullable Money list, @Nullable Money promotion) {
    Money regular = list == null ? spokenOf : list;
    return promotion != null && promotion.compareTo(regular) < 0 ? promotion : regular;
  }

  private Optional<KnownPrice> holding(LocalDate day, Predicate<KnownPrice> whose) {
    return approved.stream()
        .filter(price -> !price.isPromotion() && price.holdsOn(day))
        .filter(whose)
        .reduce((_, later) -> later);
  }
}
