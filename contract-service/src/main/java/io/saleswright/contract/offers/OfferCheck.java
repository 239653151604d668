package io.saleswright.contract.offers;

import io.saleswright.contract.offers.PriceBasis.Listed;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares an offer with the catalogue, the standard terms and what production confirmed (QUO-08).
 * Prices are compared net with net, or with the tax on both sides. A free line has no list: what it
 * may cost is confirmed by the departments.
 */
public final class OfferCheck {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Offer offer;
  private final Standards standards;

  private OfferCheck(Offer offer, Standards standards) {
    this.offer = offer;
    this.standards = standards;
  }

  /**
   * In what an offer deviates.
   *
   * @param feasibleOn the day that production confirmed; none when it is not asked yet
   * @return in the order of the constants
   */
  public static List<Deviation> of(
      Offer offer, Standards standards, Optional<LocalDate> feasibleOn) {
    OfferCheck check = new OfferCheck(offer, standards);
    Set<Deviation> all = EnumSet.noneOf(Deviation.class);
    offer.lines().forEach(line -> check.addPrice(line, all));
    check.addTerms(feasibleOn, all);
    return List.copyOf(all);
  }

  private void addPrice(OfferLine line, Set<Deviation> all) {
    if (line.product() == null) {
      return;
    }
    Listed listed = offer.basis().of(line.line()).orElse(null);
    Money list = listed == null ? null : listed.list();
    if (listed == null || list == null) {
      all.add(Deviation.NOT_LISTED);
      return;
    }
    if (!list.currency().equals(line.unitPrice().currency())) {
      all.add(Deviation.OTHER_CURRENCY);
      return;
    }
    BigDecimal least = WHOLE.subtract(standards.tolerancePercent()).movePointLeft(2);
    Money promotion = listed.promotion();
    if (isBelow(line, list, least)
        && (promotion == null || isBelow(line, promotion, BigDecimal.ONE))) {
      all.add(Deviation.BELOW_LIST);
    }
    if (isBelow(line, listed.floor(), BigDecimal.ONE)) {
      all.add(Deviation.BELOW_FLOOR);
    }
  }

  private boolean isBelow(OfferLine line, @Nullable Money limit, BigDecimal share) {
    if (limit == null) {
      return false;
    }
    Money comparable =
        Pricing.written(limit, offer.terms().taxIncluded(), offer.basis().taxPercent());
    return line.exactUnitPrice().compareTo(comparable.amount().multiply(share)) < 0;
  }

  private void addTerms(Optional<LocalDate> feasibleOn, Set<Deviation> all) {
    OfferTerms terms = offer.terms();
    LocalDate promised = terms.deliveryOn();
    if (promised != null && feasibleOn.filter(promised::isBefore).isPresent()) {
      all.add(Deviation.EARLY_DELIVERY);
    }
    if (terms.payment() != null && !standards.include(terms.payment())) {
      all.add(Deviation.PAYMENT_TERMS);
    }
    if (terms.afterSales() != null && !standards.include(terms.afterSales())) {
      all.add(Deviation.AFTER_SALES);
    }
  }
}
