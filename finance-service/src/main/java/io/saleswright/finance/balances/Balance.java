package io.saleswright.finance.balances;

import io.saleswright.finance.payments.Payment;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a customer has on their balance.
 *
 * @param customerId the customer
 * @param payments the payments of which something covers nothing, the oldest first
 */
public record Balance(String customerId, List<Stored<Payment>> payments) {

  public Balance {
    payments = List.copyOf(payments);
  }

  /** How much it is, in each currency. */
  public List<Money> sums() {
    Map<String, Money> sums = new TreeMap<>();
    for (Stored<Payment> payment : payments) {
      Money rest = payment.state().unallocated();
      sums.merge(rest.currency(), rest, Money::plus);
    }
    return List.copyOf(sums.values());
  }

  /** How much of one currency it is. */
  Money in(String currency) {
    return sums().stream()
        .filter(sum -> sum.currency().equals(currency))
        .findFirst()
        .orElse(Money.zero(currency));
  }
}
