package io.saleswright.finance.balances.web;

import io.saleswright.finance.balances.Balance;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a customer has on their balance.
 *
 * @param customerId the customer
 * @param sums how much it is, in each currency
 * @param payments the payments that it is a part of, the oldest first
 */
record BalanceView(String customerId, List<Money> sums, List<Rest> payments) {

  /** What is left of a payment. */
  record Rest(String paymentId, String number, LocalDate receivedOn, Money left) {}

  static BalanceView of(Balance balance) {
    return new BalanceView(
        balance.customerId(),
        balance.sums(),
        balance.payments().stream()
            .map(payment ->
                new Rest(
                    payment.id(),
                    payment.state().receipt().number(),
                    payment.state().receipt().receivedOn(),
                    payment.state().unallocated()))
            .toList());
  }
}
