package io.saleswright.order.returnable;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.function.Function;

/** Keeps the accounts of what returns hold of orders. */
public final class ReturnAccounts {

  /** So many returns of an order can be open at the same time. */
  public static final int MOST_OPEN = 50;

  private final Aggregates<ReturnAccount> accounts;
  private final Aggregates<Order> orders;

  ReturnAccounts(Aggregates<ReturnAccount> accounts, Aggregates<Order> orders) {
    this.accounts = accounts;
    this.orders = orders;
  }

  /**
   * What can still be asked back of each line of an order.
   *
   * @throws NotFound when there is no such order
   */
  public List<Part> left(String orderId) {
    List<Part> delivered = Delivered.of(orders.get(orderId).state());
    return accounts.find(orderId).map(stored -> stored.state().left(delivered)).orElse(delivered);
  }

  /** Whether no more returns of an order can be asked for before others are at their end. */
  public boolean isFull(String orderId) {
    return accounts.find(orderId).filter(stored -> stored.state().open() >= MOST_OPEN).isPresent();
  }

  /** A return asks for goods; the answer is final. */
  public boolean claim(String orderId, String returnId, List<Part> parts, Cause cause) {
    List<Part> delivered = Delivered.of(orders.get(orderId).state());
    ReturnAccount account = changed(orderId, cause, now -> now.claimed(returnId, parts, delivered));
    return account.claim(returnId).filter(ReturnClaim::holds).isPresent();
  }

  /** Less came back than was asked for. */
  public void reduce(String orderId, String returnId, List<Part> parts, Cause cause) {
    changed(orderId, cause, now -> now.reduced(returnId, parts));
  }

  /** The goods stay with the customer, or went back to them. */
  public void release(String orderId, String returnId, Cause cause) {
    changed(orderId, cause, now -> now.released(returnId));
  }

  /** The goods are ours again. */
  public void keep(String orderId, String returnId, Cause cause) {
    changed(orderId, cause, now -> now.kept(returnId));
  }

  /** Remembers that an event of the order was taken in, whether or not it has returns. */
  public void remember(String orderId, Cause cause) {
    changed(orderId, cause, Change::none);
  }

  private ReturnAccount changed(
      String orderId, Cause cause, Function<ReturnAccount, Change<ReturnAccount>> step) {
    if (accounts.find(orderId).isEmpty()) {
      Stored<ReturnAccount> first =
          accounts.createAt(orderId, cause, _ -> step.apply(ReturnAccount.NEW));
      if (!first.repeated()) {
        return first.state();
      }
    }
    return accounts.change(orderId, cause, stored -> step.apply(stored.state())).state();
  }
}
