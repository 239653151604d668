package io.saleswright.finance.invoices;

import org.jspecify.annotations.Nullable;

/**
 * The part of the sales department that an order belongs to.
 *
 * @param team the salesperson's team; null when there is none or the order did not tell
 * @param region the region that the order lies in; null when there is none or the order did not
 *     tell
 */
public record SalesUnit(@Nullable String team, @Nullable String region) {

  /** Nothing is known, as of orders that were placed before they told. */
  public static final SalesUnit UNKNOWN = new SalesUnit(null, null);

  /** Whether the order told anything. */
  public boolean isKnown() {
    return team != null || region != null;
  }
}
