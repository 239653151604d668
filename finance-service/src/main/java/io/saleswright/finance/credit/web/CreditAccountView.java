package io.saleswright.finance.credit.web;

import io.saleswright.finance.credit.CreditAccount;
import io.saleswright.finance.credit.CreditClaim;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.util.List;

/**
 * A credit account as people see it.
 *
 * @param customerId whose account
 * @param limit the most that they may owe
 * @param held what is reserved for their orders
 * @param available what may still be reserved
 * @param orders the orders that hold credit or wait for it
 * @param actions what the reader may do now
 */
record CreditAccountView(
    String customerId,
    Money limit,
    Money held,
    Money available,
    List<Order> orders,
    List<Action> actions) {

  /** An order that holds credit (RESERVED) or waits for it (REFUSED). */
  record Order(String orderId, long orderRevision, String state, Money asked, Money held) {}

  static CreditAccountView of(Stored<CreditAccount> stored, List<Action> actions) {
    CreditAccount account = stored.state();
    return new CreditAccountView(
        account.customerId(),
        account.limit(),
        account.held(),
        account.available(),
        account.claims().stream()
            .filter(claim -> claim.state() != CreditClaim.State.RELEASED)
            .map(claim ->
                new Order(
                    claim.orderId(),
                    claim.orderRevision(),
                    claim.state().name(),
                    claim.asked(),
                    claim.held()))
            .toList(),
        actions);
  }
}
