package io.saleswright.order.ordering;

import io.saleswright.order.ordering.OrderEvents.Goods;
import io.saleswright.order.ordering.OrderEvents.OrderApproved;
import io.saleswright.order.ordering.OrderEvents.OrderConfirmed;
import io.saleswright.order.ordering.OrderEvents.OrderReleased;
import io.saleswright.order.ordering.OrderEvents.OrderVerified;
import io.saleswright.order.ordering.Shipment.DeliveryNote;
import io.saleswright.order.ordering.Verification.Confirmation;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How an order is verified, approved and released to the workshop, each within its time (ORD-02 to
 * ORD-12).
 */
final class Approving {

  static final String RELEASE_CLOCK = "ORD-12";
  static final String PLANT_CLOCK = "ORD-14";
  static final String SHIP_DATE_CLOCK = "ORD-16";
  static final String REST_DAY_CLOCK = "ORD-26";

  private Approving() {}

  /** Records that a party agrees with the order (ORD-03). */
  static Change<Order> confirm(Stored<Order> stored, Confirmation confirmation) {
    Order order = stored.state();
    order.mustStandAt("ORD-03", Step.RECEIVED, Step.VERIFYING);
    order.mustNotBeHeld();
    return Change.to(order.with(order.verification().with(confirmation)).with(Step.VERIFYING))
        .raising(
            new OrderConfirmed(
                stored.id(),
                confirmation.party().name(),
                confirmation.differences() != null,
                confirmation.by()));
  }

  /**
   * Completes the verification: all three parties agree, and every item was checked (ORD-02,
   * ORD-03).
   */
  static Change<Order> verify(Stored<Order> stored, List<String> items, Rules rules, Cause cause) {
    Order order = stored.state();
    order.mustStandAt("ORD-03", Step.VERIFYING);
    order.mustNotBeHeld();
    List<String> unchecked = new ArrayList<>(rules.policy().verificationItems());
    unchecked.removeAll(items);
    if (!unchecked.isEmpty()) {
      throw new InvalidInput("items", "ORD-02", "not checked: " + String.join(", ", unchecked));
    }
    var missing = order.verification().missing();
    if (!missing.isEmpty()) {
      throw new RuleViolation(
          "ORD-03",
          "party-missing",
          "not all three parties have confirmed the order",
          Map.of("missing", missing.toString()));
    }
    RuleViolation.unless(
        order.content().customer().isConfirmed(),
        "ORD-02",
        "customer-unconfirmed",
        "the customer service does not know this customer yet");
    Verification verified =
        order
            .verification()
            .completed(
                items, cause.by(), cause.at(), rules.today(cause.at()), rules.policyVersion());
    Change<Order> change =
        Change.to(order.with(verified).with(Step.VERIFIED))
            .raising(
                new OrderVerified(
                    stored.id(), stored.revision(), order.content().total(), cause.by()))
            .stopping(Intake.VERIFICATION_CLOCK)
            .starting(rules.clock(RELEASE_CLOCK, rules.policy().release(), cause.at()));
    return rules.policy().supervisorApproval()
        ? change
        : new Change<>(
            change.state().with(Step.APPROVED),
            change.events(),
            change.started(),
            change.stopped(),
            change.edited(),
            true);
  }

  /**
   * The supervisor approves what another entered, verified and sells; below the list, the sales
   * manager does (ORD-10, PRD-05, SEC-09).
   */
  static Change<Order> approve(Stored<Order> stored, Rules rules, Caller caller) {
    Order order = stored.state();
    order.mustStandAt("ORD-10", Step.VERIFIED);
    order.mustNotBeHeld();
    RuleViolation.unlessFourEyes(order.receivedBy(), caller.staffId());
    RuleViolation.unlessFourEyes(
        String.valueOf(order.verification().verifiedBy()), caller.staffId());
    RuleViolation.unlessFourEyes(order.content().salesperson(), caller.staffId());
    mustMayApprovePrices(order.content().lines(), rules, caller);
    return Change.to(order.approvedBy(caller.staffId()))
        .raising(new OrderApproved(stored.id(), stored.revision(), caller.staffId()));
  }

  /**
   * Lets only the sales manager, or who stands above him, approve prices below the list (PRD-05).
   */
  static void mustMayApprovePrices(List<OrderLine> lines, Rules rules, Caller caller) {
    boolean belowList =
        lines.stream().anyMatch(line -> line.isBelowList(rules.policy().priceTolerancePercent()));
    if (belowList) {
      caller.mustHaveAny("PRD-05", "sales-manager", "vp-sales", "general-manager");
    }
  }

  /** Hands the order to the workshop; with a deposit only after it has come (ORD-12, FIN-01). */
  static Change<Order> release(Stored<Order> stored, Rules rules, Cause cause) {
    Order order = stored.state();
    order.mustStandAt("ORD-12", Step.APPROVED);
    order.mustNotBeHeld();
    OrderContent content = order.content();
    boolean awaitsDeposit =
        rules.policy().releaseNeedsDeposit()
            && content.paymentTerms().kind() == PaymentTerms.Kind.DEPOSIT_BALANCE;
    if (awaitsDeposit) {
      RuleViolation.unless(
          order.payment().release().isOpenFor(stored.revision()),
          "FIN-01",
          "deposit-missing",
          "the deposit has not come for the present revision of the order");
    }
    Change<Order> change =
        Change.to(order.with(Step.RELEASED))
            .raising(
                new OrderReleased(
                    stored.id(),
                    order.number(),
                    stored.revision(),
                    content.customer().id(),
                    Goods.of(content.lines()),
                    content.requestedShipDate(),
                    cause.by()))
            .stopping(RELEASE_CLOCK)
            .starting(rules.clock(PLANT_CLOCK, rules.policy().plantAnswer(), cause.at()));
    return startShippingClocks(change, rules, cause);
  }

  /**
   * Watches the ship date that the customer asked for (ORD-16), and the day on which the goods
   * shall leave, which is another one once it is agreed.
   */
  static Change<Order> startShippingClocks(Change<Order> change, Rules rules, Cause cause) {
    Order order = change.state();
    LocalDate asked = order.content().requestedShipDate();
    DeliveryNote note = order.shipment().note();
    LocalDate leaving =
        note != null && order.step() == Step.SHIPPING_PREPARED ? note.shipDate() : asked;
    var endOfShipDate = rules.calendar().endOfWork(asked);
    Change<Order> watched =
        endOfShipDate.isAfter(cause.at())
            ? change.starting(new Deadline(SHIP_DATE_CLOCK, endOfShipDate))
            : change;
    return startRestDayClock(watched, leaving, rules, cause);
  }

  /**
   * For a shipment on a rest day, watches that all it needs is done the working day before
   * (ORD-26).
   */
  static Change<Order> startRestDayClock(
      Change<Order> change, LocalDate shipDate, Rules rules, Cause cause) {
    if (rules.calendar().isWorkingDay(shipDate)) {
      return change.stopping(REST_DAY_CLOCK);
    }
    var dayBefore = rules.calendar().dueBeforeRestDay(shipDate);
    return dayBefore.isAfter(cause.at())
        ? change.starting(new Deadline(REST_DAY_CLOCK, dayBefore))
        : change;
  }
}
