package io.saleswright.finance.risk;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the policy says of too much debt. Amounts in other currencies than its own are shown and not
 * compared.
 *
 * @param exposure what a customer may owe before it is told
 * @param overdue what of it may be overdue before it is told
 * @param concentrationPercent what share of all debts a customer may have before it is told
 * @param concentrationFrom how much all customers owe together before shares are looked at
 */
public record RiskRules(
    Money exposure, Money overdue, BigDecimal concentrationPercent, Money concentrationFrom) {

  private static final int SCALE = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The limits that a customer crosses, with what they owe or what is overdue. */
  Map<RiskKind, Money> crossed(Exposure customer, Money ofAll) {
    Map<RiskKind, Money> crossed = new EnumMap<>(RiskKind.class);
    if (isAbove(customer.open(), exposure)) {
      crossed.put(RiskKind.EXPOSURE, customer.open());
    }
    if (isAbove(customer.overdue(), overdue)) {
      crossed.put(RiskKind.OVERDUE, customer.overdue());
    }
    boolean counts = ofAll.currency().equals(concentrationFrom.currency());
    if (counts
        && ofAll.covers(concentrationFrom)
        && share(customer.open(), ofAll).compareTo(concentrationPercent) > 0) {
      crossed.put(RiskKind.CONCENTRATION, customer.open());
    }
    return crossed;
  }

  private static boolean isAbove(Money amount, Money limit) {
    return amount.currency().equals(limit.currency()) && amount.compareTo(limit) > 0;
  }

  /** A share in percent; nothing of nothing. */
  static BigDecimal share(Money part, Money all) {
    return all.isZero()
        ? BigDecimal.ZERO
        : part.amount()
            .multiply(HUNDRED)
            .divide(all.amount(), SCALE, RoundingMode.HALF_UP)
            .setScale(2, RoundingMode.HALF_UP);
  }
}
