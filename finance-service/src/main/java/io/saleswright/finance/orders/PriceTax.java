package io.saleswright.finance.orders;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an order says of the tax on its prices (FIN-02). The order has the rate of its day, and
 * finance takes it from there.
 *
 * @param included whether the prices include it
 * @param rate in percent of the net price; null in orders that are older than the telling of it
 */
public record PriceTax(boolean included, @Nullable BigDecimal rate) {

  /** Prices that include tax, whatever the rate. */
  public static final PriceTax INCLUDED = new PriceTax(true, null);

  /** Prices that exclude tax, of an order that does not tell the rate. */
  public static final PriceTax EXCLUDED = new PriceTax(false, null);

  /**
   * As an event tells it.
   *
   * @param included null in events that are older than the field: their totals were taken with tax
   */
  public static PriceTax told(@Nullable Boolean included, @Nullable BigDecimal rate) {
    return new PriceTax(included == null || included, rate);
  }

  /** The same, with a rate for orders that do not tell theirs. */
  public PriceTax orElse(@Nullable NetPrice known) {
    return rate != null || known == null ? this : new PriceTax(included, known.taxRate());
  }
}
