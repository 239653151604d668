package io.saleswright.order.ordering;

import io.saleswright.order.ordering.OrderEvents.Line;
import io.saleswright.order.ordering.OrderEvents.OrderChanged;
import io.saleswright.order.ordering.OrderEvents.OrderImported;
import io.saleswright.order.ordering.OrderEvents.OrderPlaced;
import io.saleswright.order.ordering.OrderEvents.Terms;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** How an order comes in, and is edited while nobody relies on it (ORD-01, ORD-34). */
final class Intake {

  static final String VERIFICATION_CLOCK = "ORD-04";

  private Intake() {}

  /** Takes an order: it gets a number and a state at once, whatever else is unknown (ORD-01). */
  static Change<Order> place(
      String id, String number, OrderContent content, Rules rules, Cause cause) {
    ContentRules.check(content);
    ContentRules.mustNotBePast(content.requestedShipDate(), rules, cause);
    Order order =
        new Order(
            number,
            cause.at(),
            cause.by(),
            content,
            Step.RECEIVED,
            Verification.NONE,
            null,
            Production.NONE,
            Shipment.NONE,
            PaymentView.NONE,
            null,
            List.of(),
            null);
    return Change.to(order)
        .raising(
            new OrderPlaced(
                id,
                number,
                1,
                content.customer().id(),
                content.salesperson(),
                Line.of(content.lines()),
                content.total(),
                content.taxIncluded(),
                Terms.of(content.paymentTerms()),
                content.requestedShipDate(),
                cause.at(),
                cause.by()))
        .starting(rules.clock(VERIFICATION_CLOCK, rules.policy().verification(), cause.at()));
  }

  /**
   * Takes over an order of the past: closed, without clocks and without effect on today's business.
   * It keeps the number that people know it by.
   */
  static Change<Order> takeOver(String id, OrderContent content, Origin origin, Cause cause) {
    ContentRules.check(content);
    String number = origin.number();
    Instant then = origin.orderDate().atStartOfDay(ZoneOffset.UTC).toInstant();
    Order order =
        new Order(
            number,
            then,
            cause.by(),
            content,
            Step.CLOSED,
            Verification.NONE,
            null,
            Production.NONE,
            Shipment.NONE,
            PaymentView.NONE,
            null,
            List.of(),
            origin);
    return Change.to(order)
        .raising(
            new OrderImported(
                id,
                number,
                origin.externalNumber(),
                origin.source(),
                content.customer().id(),
                content.salesperson().isEmpty() ? null : content.salesperson(),
                Line.of(content.lines()),
                content.total(),
                origin.orderDate(),
                origin.requiredDate(),
                origin.shippedDate(),
                cause.by()));
  }

  /**
   * Corrects an order that is not verified yet; what a party agreed to before must be agreed to
   * again. Receivable, credit and purchase history hang on the customer, so he stays.
   */
  static Change<Order> edit(Stored<Order> stored, OrderContent content, Rules rules, Cause cause) {
    Order order = stored.state();
    order.mustStandAt("ORD-34", Step.RECEIVED, Step.VERIFYING);
    RuleViolation.unless(
        content.customer().id().equals(order.content().customer().id()),
        "ORD-34",
        "other-customer",
        "an order stays its customer's; cancel it and place another one");
    ContentRules.check(content);
    if (!content.requestedShipDate().equals(order.content().requestedShipDate())) {
      ContentRules.mustNotBePast(content.requestedShipDate(), rules, cause);
    }
    Order edited = order.with(content).with(Verification.NONE).with(Step.RECEIVED);
    return Change.to(edited)
        .editing()
        .raising(
            new OrderChanged(
                stored.id(),
                stored.revision() + 1,
                content.salesperson(),
                Line.of(content.lines()),
                content.total(),
                content.taxIncluded(),
                Terms.of(content.paymentTerms()),
                content.requestedShipDate(),
                "corrected before verification",
                cause.by()));
  }

  /** Learns who the customer is. */
  static Change<Order> confirmCustomer(Order order, CustomerRef customer) {
    boolean news = !customer.equals(order.content().customer()) && !order.step().isFinal();
    return news ? Change.to(order.with(order.content().with(customer))) : Change.none(order);
  }
}
