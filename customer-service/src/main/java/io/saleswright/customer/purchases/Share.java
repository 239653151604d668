package io.saleswright.customer.purchases;

import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What customers of one region, channel or interest bought in one currency (CUS-32).
 *
 * @param value the region, channel or interest; null of customers of whom it is not known
 * @param customers how many of them bought something
 * @param orders in how many orders
 * @param net for how much
 */
public record Share(@Nullable String value, long customers, long orders, Money net) {

  /** Both together, of one value and one currency. */
  Share plus(Share other) {
    return new Share(
        value,
        customers + other.customers,
        orders + other.orders,
        new Money(net.amount().add(other.net.amount()), net.currency()));
  }
}
