package io.saleswright.finance.orders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of the sales department that an order belongs to.
 *
 * @param team the salesperson's team; null when there is none or the order did not tell
 * @param region the region that the order lies in; null when there is none or the order did not
 *     tell
 * @param sharedWith staff ids of others who look after the order together with its salesperson
 *     (CUS-24); absent when nobody does
 */
public record SalesUnit(
    @Nullable String team, @Nullable String region, @Nullable List<String> sharedWith) {

  /** Nothing is known, as of orders that were placed before they told. */
  public static final SalesUnit UNKNOWN = new SalesUnit(null, null);

  /** A part to which an order belongs that its salesperson looks after alone. */
  public SalesUnit(@Nullable String team, @Nullable String region) {
    this(team, region, null);
  }

  /** The same, looked after by these, too. */
  public SalesUnit sharedBy(@Nullable List<String> others) {
    return new SalesUnit(team, region, others);
  }

  /** Whether the order told anything. */
  public boolean isKnown() {
    return team != null || region != null;
  }
}
