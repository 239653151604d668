package io.saleswright.finance.risk;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the policy says of too much debt. Debts in a currency of which it says nothing are shown and
 * not compared.
 *
 * @param concentrationPercent what share of all debts a customer may have before it is told
 * @param limits the amounts, once for each currency where people keep to {@link #mustBeSound}
 */
public record RiskRules(BigDecimal concentrationPercent, List<Limit> limits) {

  private static final int SCALE = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public RiskRules {
    limits = List.copyOf(limits);
  }

  /**
   * Holds limits to what people may set. Those of earlier releases are used as they are.
   *
   * @throws IllegalArgumentException when a currency has two limits, or a limit is negative or in
   *     several currencies
   */
  public void mustBeSound() {
    limits.forEach(Limit::mustBeSound);
    if (limits.stream().map(one -> one.exposure().currency()).distinct().count() != limits.size()) {
      throw new IllegalArgumentException("each currency has one limit of risk");
    }
  }

  /**
   * What is too much in one currency; a part of the policy.
   *
   * @param exposure what a customer may owe before it is told
   * @param overdue what of it may be overdue before it is told
   * @param shareFrom how much all customers owe together before shares are looked at
   */
  public record Limit(Money exposure, Money overdue, Money shareFrom) {

    private void mustBeSound() {
      String currency = exposure.currency();
      if (!overdue.currency().equals(currency) || !shareFrom.currency().equals(currency)) {
        throw new IllegalArgumentException("the limits of risk of a currency are in that currency");
      }
      if (exposure.isNegative() || overdue.isNegative() || shareFrom.isNegative()) {
        throw new IllegalArgumentException("limits of risk are not negative");
      }
    }
  }

  /**
   * The limits that a customer crosses in a currency, with what they owe or what is overdue.
   *
   * @param ofAll what all customers owe in that currency
   */
  Map<RiskKind, Money> crossed(Exposure customer, Money ofAll) {
    Map<RiskKind, Money> crossed = new EnumMap<>(RiskKind.class);
    for (Limit limit : limits) {
      put(crossed, limit, customer, ofAll);
    }
    return crossed;
  }

  private void put(Map<RiskKind, Money> crossed, Limit limit, Exposure customer, Money ofAll) {
    if (isAbove(customer.open(), limit.exposure())) {
      crossed.put(RiskKind.EXPOSURE, customer.open());
    }
    if (isAbove(customer.overdue(), limit.overdue())) {
      crossed.put(RiskKind.OVERDUE, customer.overdue());
    }
    if (ofAll.currency().equals(limit.shareFrom().currency())
        && ofAll.covers(limit.shareFrom())
        && share(customer.open(), ofAll).compareTo(concentrationPercent) > 0) {
      crossed.put(RiskKind.CONCENTRATION, customer.open());
    }
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
