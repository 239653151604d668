package io.saleswright.finance.credit.web;

import io.saleswright.finance.credit.CreditAccount;
import io.saleswright.finance.credit.CreditClaim;
import io.saleswright.finance.declines.CreditDecline;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * An order that holds credit (RESERVED) or waits for it (REFUSED), and why: LIMIT, NO_LIMIT, or
   * OTHER_CURRENCY, with which it would wait for ever.
   */
  record Order(
      String orderId,
      long orderRevision,
      String state,
      Money asked,
      Money held,
      @Nullable String reason) {}

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
                    claim.held(),
                    reason(account.declineOf(claim))))
            .toList(),
        actions);
  }

  private static @Nullable String reason(@Nullable CreditDecline decline) {
    return decline == null ? null : decline.reason().name();
  }
}
