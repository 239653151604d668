package io.saleswright.complaint.care;

import io.saleswright.complaint.customers.CustomerFollower;
import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.customers.OwnerChange;
import io.saleswright.complaint.goods.SignOff;
import io.saleswright.complaint.goods.SignOffFollower;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * Keeps when each customer is to be asked: begins with the first goods that they sign for, or with
 * the first time that they are asked. May be told again and in any order.
 */
final class CareTurns implements SignOffFollower, CustomerFollower {

  private final Aggregates<CareTurn> turns;
  private final Customers customers;

  CareTurns(Aggregates<CareTurn> turns, Customers customers) {
    this.turns = turns;
    this.customers = customers;
  }

  @Override
  public void signed(SignOff told, Cause cause) {
    change(told.customerId(), turn -> turn.signed(told.at()), cause);
  }

  /** A customer was asked. */
  void asked(String customerId, Instant at, Cause cause) {
    change(customerId, turn -> turn.asked(at), cause);
  }

  private void change(String customerId, UnaryOperator<CareTurn> verb, Cause cause) {
    Stored<CareTurn> first =
        turns.createAt(
            id(customerId),
            cause,
            _ -> {
              CareTurn none = CareTurn.of(Complainant.of(customers.find(customerId)));
              return verb.apply(none).after(none);
            });
    if (first.repeated()) {
      turns.change(first.id(), cause, now -> verb.apply(now.state()).after(now.state()));
      return;
    }
    // News that came between the look for the customer and the write found no turn to settle.
    KnownCustomer known = customers.find(customerId);
    if (!first.state().of(known, cause.at()).equals(first.state())) {
      turns.change(
          first.id(),
          cause.followUp(),
          now -> now.state().of(known, cause.at()).after(now.state()));
    }
  }

  @Override
  public void settle(KnownCustomer known, Cause cause) {
    String id = id(known.id());
    if (turns.find(id).isPresent()) {
      turns.change(id, cause, now -> now.state().of(known, cause.at()).after(now.state()));
    }
  }

  @Override
  public void handOver(OwnerChange told, KnownCustomer known, Cause cause) {
    settle(known, cause);
  }

  private static String id(String customerId) {
    return Ids.derived("care-turn", customerId);
  }
}
