package io.saleswright.order.lifecycle;

import io.saleswright.order.changes.Accuracy;
import io.saleswright.order.changes.Discussion;
import io.saleswright.order.content.ContentRules;
import io.saleswright.order.content.Line;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.Origin;
import io.saleswright.order.content.PlacedTerms;
import io.saleswright.order.intake.OrderChanged;
import io.saleswright.order.intake.OrderImported;
import io.saleswright.order.intake.OrderPlaced;
import io.saleswright.order.intake.Receipt;
import io.saleswright.order.rules.OrderRefusal;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.ZoneOffset;

/** How an order comes in, and is edited while nobody relies on it (ORD-01, ORD-34). */
public final class Intake {

  private Intake() {}

  /** Takes an order: it gets a number and a state at once, whatever else is unknown (ORD-01). */
  public static Change<Order> place(
      String id, String number, OrderContent content, OrderRules rules, Cause cause) {
    ContentRules.check(content);
    ContentRules.mustNotBePast(content.requestedShipDate(), rules.today(cause.at()));
    Receipt receipt =
        new Receipt(number, cause.at(), cause.by(), rules.policy().taxRateOnNetPrices());
    Order received = Order.received(receipt, content, OrderStage.RECEIVED, null);
    return Change.to(received.underContract(1, cause.at()))
        .raising(placed(id, receipt, content, cause))
        .starting(rules.clock(OrderClocks.VERIFICATION, rules.policy().verification(), cause.at()));
  }

  private static OrderPlaced placed(String id, Receipt receipt, OrderContent content, Cause cause) {
    return new OrderPlaced(
        id,
        receipt.number(),
        1,
        content.customer().id(),
        content.salesperson(),
        Line.of(content.lines()),
        content.total(),
        content.terms().taxIncluded(),
        receipt.taxRate(),
        PlacedTerms.of(content.terms().payment()),
        content.requestedShipDate(),
        cause.at(),
        content.customer().region(),
        content.team(),
        content.customer().isClaimed() ? false : null,
        content.project().contractId(),
        cause.by());
  }

  /**
   * Takes over an order of the past: closed, without clocks and without effect on today's business.
   * It keeps the number that people know it by.
   */
  public static Change<Order> takeOver(
      String id, OrderContent content, Origin origin, Cause cause) {
    ContentRules.check(content);
    origin.mustBePast(cause.at());
    Instant then = origin.orderDate().atStartOfDay(ZoneOffset.UTC).toInstant();
    Receipt receipt = new Receipt(origin.number(), then, cause.by(), null);
    return Change.to(Order.received(receipt, content, OrderStage.CLOSED, origin))
        .raising(imported(id, content, origin, cause));
  }

  private static OrderImported imported(
      String id, OrderContent content, Origin origin, Cause cause) {
    return new OrderImported(
        id,
        origin.number(),
        origin.externalNumber(),
        origin.source(),
        content.customer().id(),
        content.salesperson().isEmpty() ? null : content.salesperson(),
        Line.of(content.lines()),
        content.total(),
        origin.orderDate(),
        origin.requiredDate(),
        origin.shippedDate(),
        content.customer().region(),
        content.team(),
        cause.by());
  }

  /**
   * Corrects an order that is not verified yet; what a party agreed to before must be agreed to
   * again. Receivable, credit and purchase history hang on the customer, so the customer stays.
   */
  public static Change<Order> edit(
      Stored<Order> stored, OrderContent content, OrderRules rules, Cause cause) {
    Order order = stored.state();
    OrderStep.EDIT.mustStartFrom(order.stage());
    OrderRefusal.OTHER_CUSTOMER.unless(
        content.customer().id().equals(order.content().customer().id()));
    ContentRules.check(content);
    if (!content.requestedShipDate().equals(order.content().requestedShipDate())) {
      ContentRules.mustNotBePast(content.requestedShipDate(), rules.today(cause.at()));
    }
    Discussion counted =
        content.equals(order.content())
            ? order.discussion()
            : order.discussion().counting(Accuracy::corrected);
    Order edited =
        order
            .with(content)
            .with(counted)
            .with(order.verification().anew(cause.by()))
            .with(OrderStage.RECEIVED);
    return edited(stored, edited, "corrected before verification", cause);
  }

  /** The order has another content now, and so another revision. */
  static Change<Order> edited(Stored<Order> stored, Order edited, String reason, Cause cause) {
    OrderContent content = edited.content();
    return Change.to(edited.underContract(stored.nextRevision(), cause.at()))
        .editing()
        .raising(
            new OrderChanged(
                stored.id(),
                stored.nextRevision(),
                content.salesperson(),
                Line.of(content.lines()),
                content.total(),
                content.terms().taxIncluded(),
                edited.receipt().taxRate(),
                PlacedTerms.of(content.terms().payment()),
                content.requestedShipDate(),
                reason,
                content.customer().region(),
                content.team(),
                content.project().contractId(),
                cause.by()));
  }
}
