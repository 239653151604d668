package io.saleswright.order.returns;

import io.saleswright.order.handling.Receiving;
import io.saleswright.order.handling.Requesting;
import io.saleswright.order.handling.ReturnFact;
import io.saleswright.order.handling.ReturnRules;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.returnable.ReturnAccounts;
import io.saleswright.order.returning.Deal;
import io.saleswright.order.returning.Return;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.InvalidInput;
import java.util.function.Supplier;

/** Takes over what others tell by event into the returns that it concerns. */
public final class ReturnNews {

  private final Aggregates<Return> returns;
  private final Aggregates<Order> orders;
  private final ReturnSearch search;
  private final ReturnAccounts accounts;
  private final ReturnFollowUp followUp;
  private final Supplier<ReturnRules> rules;

  ReturnNews(
      Aggregates<Return> returns,
      Aggregates<Order> orders,
      ReturnSearch search,
      ReturnAccounts accounts,
      ReturnFollowUp followUp,
      Supplier<ReturnRules> rules) {
    this.returns = returns;
    this.orders = orders;
    this.search = search;
    this.accounts = accounts;
    this.followUp = followUp;
    this.rules = rules;
  }

  /** Warehouse or workshop told a fact. */
  public void told(String id, ReturnFact fact, Cause cause) {
    followUp.after(
        returns.change(id, cause, now -> Receiving.tell(now, fact, rules.get(), cause)), cause);
  }

  /** Warehouse or workshop told what can't be true as it is told: the return refuses it. */
  public void refuse(String id, InvalidInput fault, Cause cause) {
    returns.change(
        id,
        cause,
        _ -> {
          throw fault;
        });
  }

  /** An order belongs to somebody else now, and its returns with it. */
  public void handedOver(String orderId, Cause cause) {
    for (String id : search.ofOrder(orderId)) {
      returns.change(
          id, cause, now -> Requesting.belongingTo(now.state(), Deal.of(orders.get(orderId))));
    }
    accounts.remember(orderId, cause);
  }
}
