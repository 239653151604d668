package io.saleswright.order.pricing;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A price without tax, and the day from which it holds.
 *
 * @param amount price of one unit, not negative
 * @param validFrom first business date
 * @param setBy staff id of who proposed it
 * @param setAt when it was proposed
 * @param floor below which nobody sells without a manager, whatever the tolerance or the promotion
 *     (PRD-05); the product has no floor while this price holds when null
 * @param promotion the promotion that it belongs to; a list price when null
 * @param approval who approved it; none for prices that were taken over from another system, or set
 *     before prices were approved
 * @param customerId the customer, such as a dealer, whose price it is; everybody's when null
 */
public record Price(
    Money amount,
    LocalDate validFrom,
    String setBy,
    Instant setAt,
    @Nullable Money floor,
    @Nullable Promotion promotion,
    @Nullable Approval approval,
    @Nullable String customerId) {

  /**
   * For how long and under which name a price is offered (PRD-04).
   *
   * @param name name of the promotion
   * @param validUntil last business date
   */
  public record Promotion(String name, LocalDate validUntil) {}

  /**
   * Who approved a price.
   *
   * @param by staff id
   * @param at when
   */
  public record Approval(String by, Instant at) {}

  /**
   * @throws InvalidInput when the amount is negative, the floor lies above it or is of another
   *     currency, or the promotion ends before it begins or has a floor of its own
   */
  public Price {
    if (amount.isNegative()) {
      throw new InvalidInput("price", "PRD-03", "must not be negative");
    }
    if (floor != null) {
      mustBeFloor(floor, amount, promotion);
    }
    if (promotion != null && promotion.validUntil().isBefore(validFrom)) {
      throw new InvalidInput(
          "promotion.validUntil", "PRD-03", "must not lie before the day from which it holds");
    }
  }

  /** A list price without a floor, approved by nobody. */
  public static Price of(Money amount, LocalDate validFrom, String by, Instant at) {
    return new Price(amount, validFrom, by, at, null, null, null, null);
  }

  private static void mustBeFloor(Money floor, Money amount, @Nullable Promotion promotion) {
    if (promotion != null) {
      throw new InvalidInput("floor", "PRD-05", "belongs to the list price, not to a promotion");
    }
    if (!floor.currency().equals(amount.currency())) {
      throw new InvalidInput(
          "floor.currency",
          "PRD-05",
          "must be the price's, {currency}",
          Map.of("currency", amount.currency()));
    }
    if (floor.isNegative() || floor.compareTo(amount) > 0) {
      throw new InvalidInput("floor", "PRD-05", "must lie between zero and the price");
    }
  }

  /** The same price, approved; it never holds before the day of its approval. */
  Price approved(Approval by, LocalDate today) {
    LocalDate from = validFrom.isBefore(today) ? today : validFrom;
    return new Price(amount, from, setBy, setAt, floor, promotion, by, customerId);
  }

  /** Whether it is everybody's, or this customer's. */
  boolean isFor(@Nullable String customer) {
    return customerId == null || customerId.equals(customer);
  }

  /** Whether it has begun on a day, and has not ended. */
  boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (promotion == null || !promotion.validUntil().isBefore(day));
  }
}
