package io.saleswright.order.ordering;

import io.saleswright.order.changes.ChangeWish;
import io.saleswright.order.changes.Particulars;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.covering.CoverFollowUp;
import io.saleswright.order.lifecycle.Changing;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.lifecycle.Stopping;
import io.saleswright.order.ordering.LinePricing.Priced;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes what stands beside the main line: requests to change, and cancellation. */
public final class ChangeDesk {

  private final Scoped<Order> orders;
  private final Contents contents;
  private final CoverFollowUp cover;
  private final Supplier<OrderRules> rules;

  /**
   * @param rules the rules in force now
   */
  ChangeDesk(
      Scoped<Order> orders, Contents contents, CoverFollowUp cover, Supplier<OrderRules> rules) {
    this.orders = orders;
    this.contents = contents;
    this.cover = cover;
    this.rules = rules;
  }

  /** Gives an order up, or asks to when it is verified. */
  public Stored<Order> cancel(String id, String reason, Act act) {
    OrderStep.CANCEL.mustBeOpenTo(act.caller());
    return cover.after(
        orders.change(id, act, stored -> Stopping.cancel(stored, reason, act.cause())),
        act.cause());
  }

  /**
   * Wishes to change an order.
   *
   * @param reason why, and who asked
   * @param lines the lines as they shall be, to be completed from the catalogue; null when they
   *     stay
   * @param shipDate the ship date as it shall be; null when it stays
   * @param customerConfirmation how the customer agreed
   * @param others what else shall be another one
   */
  public record Wish(
      String reason,
      @Nullable List<PlaceOrder.Item> lines,
      @Nullable LocalDate shipDate,
      String customerConfirmation,
      Particulars others) {

    private void mustWishSomething() {
      if (lines == null && shipDate == null && others.names().isEmpty()) {
        throw new InvalidInput("lines", "ORD-33", "nothing is said that shall change");
      }
    }
  }

  /** Asks to change a verified order. */
  public Stored<Order> requestChange(String id, Wish wish, Act act) {
    OrderStep.REQUEST_CHANGE.mustBeOpenTo(act.caller());
    wish.mustWishSomething();
    String salesperson = wish.others().salesperson();
    if (salesperson != null) {
      StaffIds.mustBeOne("salesperson", "ORD-39", salesperson);
    }
    return orders.change(
        id,
        act,
        stored -> {
          OrderRules inForce = rules.get();
          ChangeWish complete = complete(wish, stored.state(), inForce);
          return Changing.request(stored, complete, inForce, act.cause());
        });
  }

  private ChangeWish complete(Wish wish, Order order, OrderRules inForce) {
    OrderContent before = order.content();
    Priced priced = wish.lines() == null ? null : contents.lines(order, wish.lines(), inForce);
    return new ChangeWish(
        wish.reason(),
        priced == null ? before.lines() : priced.lines(),
        wish.shipDate() == null ? before.requestedShipDate() : wish.shipDate(),
        wish.customerConfirmation(),
        priced == null ? before.basis() : priced.basis().because(wish.reason()),
        wish.others().names().isEmpty() ? null : wish.others());
  }

  /** Decides a request to change an order; null as refusal approves it. */
  public Stored<Order> decideChange(String id, int number, @Nullable String refusal, Act act) {
    OrderStep.DECIDE_CHANGE.mustBeOpenTo(act.caller());
    Stored<Order> decided =
        orders.change(
            id,
            act,
            stored ->
                refusal == null
                    ? Changing.approve(stored, number, rules.get(), act)
                    : Changing.reject(stored, number, refusal, act.cause()));
    return cover.after(decided, act.cause());
  }
}
