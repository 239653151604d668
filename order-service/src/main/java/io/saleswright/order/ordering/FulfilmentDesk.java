package io.saleswright.order.ordering;

import io.saleswright.order.delays.Delay.Acknowledgement;
import io.saleswright.order.lifecycle.Finishing;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.lifecycle.Producing;
import io.saleswright.order.lifecycle.Shipping;
import io.saleswright.order.logistics.ShippingTerms;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.production.ProductionFact.QualityIssue;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.order.shipping.Shipment.SignOff;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Follows orders from the workshop to the customer: production, shipment, sign-off and closing. */
public final class FulfilmentDesk {

  private final Scoped<Order> orders;
  private final ShippingTerms terms;
  private final Supplier<OrderRules> rules;

  /**
   * @param rules the rules in force now
   */
  public FulfilmentDesk(Scoped<Order> orders, ShippingTerms terms, Supplier<OrderRules> rules) {
    this.orders = orders;
    this.terms = terms;
    this.rules = rules;
  }

  /**
   * What the plant tells by REST.
   *
   * @param fact reads what is told, and refuses what can't be true as it is told
   */
  public Stored<Order> tellProduction(String id, Supplier<ProductionFact> fact, Act act) {
    OrderStep.TELL_PRODUCTION.mustBeOpenTo(act.caller());
    return orders.change(
        id, act, stored -> Producing.tell(stored, fact.get(), rules.get(), act.cause()));
  }

  /**
   * What the warehouse tells by REST.
   *
   * @param step the step that the caller must be allowed to take
   * @param fact reads what is told, and refuses what can't be true as it is told
   */
  public Stored<Order> tellWarehouse(
      String id, OrderStep step, Supplier<WarehouseFact> fact, Act act) {
    step.mustBeOpenTo(act.caller());
    return orders.change(
        id, act, stored -> Shipping.tell(stored, fact.get(), rules.get(), act.cause()));
  }

  /** Records a problem of quality. */
  public Stored<Order> raiseProblem(String id, QualityIssue issue, Act act) {
    OrderStep.RAISE_PROBLEM.mustBeOpenTo(act.caller());
    return orders.change(
        id, act, stored -> Producing.raiseProblem(stored, issue, rules.get(), act.cause()));
  }

  /** Says who sees to a problem of quality. */
  public Stored<Order> assignProblem(String id, int number, String assignee, Act act) {
    OrderStep.ASSIGN_PROBLEM.mustBeOpenTo(act.caller());
    StaffIds.mustBeOne("assignee", OrderStep.ASSIGN_PROBLEM.rule(), assignee);
    return orders.change(
        id, act, stored -> Producing.assignProblem(stored, number, assignee, act.cause()));
  }

  /** Records how a problem of quality was solved. */
  public Stored<Order> solveProblem(String id, int number, String remedy, Act act) {
    OrderStep.SOLVE_PROBLEM.mustBeOpenTo(act.caller());
    return orders.change(
        id, act, stored -> Producing.solveProblem(stored, number, remedy, act.cause()));
  }

  /**
   * The customer acknowledges that the order will be late, or somebody records that they did.
   *
   * @param seen the date that they were told
   * @param objection what they do not agree with; null when they take the new date
   */
  public Stored<Order> acknowledgeDelay(
      String id, LocalDate seen, String means, @Nullable String objection, Act act) {
    OrderStep.ACKNOWLEDGE_DELAY.mustBeOpenTo(act.caller());
    Acknowledgement said = new Acknowledgement(means, objection, act.by(), act.at());
    return orders.change(id, act, stored -> Producing.acknowledgeDelay(stored, seen, said));
  }

  /** Agrees on the shipment. */
  public Stored<Order> prepare(String id, ShippingTerms.Wish wish, Act act) {
    OrderStep.PREPARE_SHIPMENT.mustBeOpenTo(act.caller());
    return orders.change(
        id,
        act,
        stored -> {
          String customer = stored.state().content().customer().id();
          DeliveryNote note = terms.complete(wish, customer, stored.revision(), act);
          return Shipping.prepare(stored, note, rules.get(), act.cause());
        });
  }

  /**
   * The warehouse keeper agrees to the delivery note.
   *
   * @param preparedAt when the note was prepared that they saw
   */
  public Stored<Order> confirmNote(String id, Instant preparedAt, Act act) {
    OrderStep.CONFIRM_NOTE.mustBeOpenTo(act.caller());
    return orders.change(id, act, stored -> Shipping.confirmNote(stored, preparedAt, act));
  }

  /** Lets the warehouse ship. */
  public Stored<Order> releaseShipment(String id, Act act) {
    OrderStep.RELEASE_SHIPMENT.mustBeOpenTo(act.caller());
    return orders.change(id, act, stored -> Shipping.release(stored, rules.get(), act.cause()));
  }

  /** Records the customer's signature. */
  public Stored<Order> sign(String id, SignOff signOff, Act act) {
    OrderStep.SIGN.mustBeOpenTo(act.caller());
    return orders.change(
        id, act, stored -> Finishing.sign(stored, signOff, rules.get(), act.cause()));
  }

  /** Closes and files the order. */
  public Stored<Order> close(String id, Act act) {
    OrderStep.CLOSE.mustBeOpenTo(act.caller());
    return orders.change(id, act, stored -> Finishing.close(stored, act.cause()));
  }
}
