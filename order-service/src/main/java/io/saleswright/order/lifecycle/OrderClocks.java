package io.saleswright.order.lifecycle;

import io.saleswright.order.rules.OrderRules;
import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;

/** The clocks that watch an order, each under the rule that sets its time. */
final class OrderClocks {

  /** From receipt to verification. */
  static final String VERIFICATION = "ORD-04";

  /** From verification to the release. */
  static final String RELEASE = "ORD-12";

  /** From a question that holds the order to its answer. */
  static final String HOLD = "ORD-09";

  /** Until the next of the other questions is to be answered. */
  static final String QUESTIONS = "ORD-19";

  /** From the release, or from a question to the plant, to its answer. */
  static final String PLANT = "ORD-14";

  /** Until the old ship date, by which the customer acknowledges that the order will be late. */
  static final String DELAY = "ORD-17";

  /** Until the end of the day on which the customer needs the goods to leave. */
  static final String SHIP_DATE = "ORD-16";

  /** Until the end of the working day before a shipment on a rest day. */
  static final String REST_DAY = "ORD-26";

  /** From shipment to the customer's signature. */
  static final String SIGN_OFF = "ORD-30";

  private OrderClocks() {}

  /** Watches how soon the plant answers; a clock that runs goes on. */
  static Change<Order> watchPlant(
      Stored<Order> stored, Change<Order> change, OrderRules rules, Cause cause) {
    boolean watched =
        stored.deadlines().stream()
            .anyMatch(clock -> clock.rule().equals(PLANT) && !clock.missed());
    return watched
        ? change
        : change.starting(rules.clock(PLANT, rules.policy().plantAnswer(), cause.at()));
  }

  /** Watches that the customer acknowledges a delay before the old date (ORD-17). */
  static Change<Order> watchDelay(
      Change<Order> change, LocalDate oldDate, OrderRules rules, Cause cause) {
    Instant endOfOldDate = rules.calendar().endOfWork(oldDate);
    return change.starting(
        endOfOldDate.isAfter(cause.at())
            ? rules.clock(DELAY, endOfOldDate)
            : rules.clock(DELAY, rules.answers().delay(), cause.at()));
  }

  /**
   * Watches the ship date that the customer asked for (ORD-16), and the day on which the goods
   * shall leave, which is another one once it is agreed.
   */
  static Change<Order> watchShipping(Change<Order> change, OrderRules rules, Cause cause) {
    Order order = change.state();
    LocalDate asked = order.content().requestedShipDate();
    DeliveryNote note = order.shipment().note();
    LocalDate leaving =
        note != null && order.stage() == OrderStage.SHIPPING_PREPARED ? note.shipDate() : asked;
    Instant endOfShipDate = rules.calendar().endOfWork(asked);
    Change<Order> watched =
        endOfShipDate.isAfter(cause.at())
            ? change.starting(rules.clock(SHIP_DATE, endOfShipDate))
            : change;
    return watchRestDay(watched, leaving, rules, cause);
  }

  /**
   * For a shipment on a rest day, watches that all it needs is done the working day before
   * (ORD-26).
   */
  static Change<Order> watchRestDay(
      Change<Order> change, LocalDate shipDate, OrderRules rules, Cause cause) {
    if (rules.calendar().isWorkingDay(shipDate)) {
      return change.stopping(REST_DAY);
    }
    Instant dayBefore = rules.calendar().dueBeforeRestDay(shipDate);
    return dayBefore.isAfter(cause.at())
        ? change.starting(rules.clock(REST_DAY, dayBefore))
        : change;
  }

  /** Watches the question that is to be answered next; a clock that runs for it goes on. */
  static Change<Order> watchQuestions(
      Stored<Order> stored, Change<Order> change, OrderRules rules) {
    Instant due = change.state().discussion().asked().nextDue();
    if (due == null) {
      return change.stopping(QUESTIONS);
    }
    Deadline clock = rules.clock(QUESTIONS, due);
    boolean watched =
        stored.deadlines().stream()
            .anyMatch(it -> it.rule().equals(QUESTIONS) && it.due().equals(clock.due()));
    return watched ? change : change.starting(clock);
  }

  /** Stops every clock that runs: the order is over. */
  static Change<Order> stopAll(Stored<Order> stored, Change<Order> change) {
    return change.stoppingAll(stored.deadlines().stream().map(Deadline::rule).toList());
  }
}
