package io.saleswright.contract.execution;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a payment covers, as finance told.
 *
 * @param shares how much of which order, in the order in which it was told; an amount that came
 *     back is negative
 */
public record KnownPayment(List<Share> shares) {

  /** It covers nothing. */
  static final KnownPayment NOTHING = new KnownPayment(List.of());

  public KnownPayment {
    shares = List.copyOf(shares);
  }

  /**
   * How much of a payment is for an order.
   *
   * @param orderId identity of the order
   * @param amount how much; negative when it came back
   * @param at when that was told; null of what was told before that was kept
   */
  public record Share(String orderId, Money amount, @Nullable Instant at) {}

  KnownPayment and(Share share) {
    List<Share> all = new ArrayList<>(shares);
    all.add(share);
    return new KnownPayment(all);
  }
}
