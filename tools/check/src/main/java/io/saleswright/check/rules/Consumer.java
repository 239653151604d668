package io.saleswright.check.rules;

import io.saleswright.check.rules.Landscape.Place;
import java.util.List;
import java.util.Set;

/**
 * A consumer.
 *
 * @param group its name
 * @param topics what it reads
 * @param handled the types of events that it applies; it passes over others
 * @param memory how it remembers
 * @param place where
 */
public record Consumer(
    String group, Set<String> topics, Set<String> handled, Memory memory, Place place) {

  /** The consumer by which orders hear of payment gates. */
  public static final String GATES = "order.payments";

  /** All consumers. */
  public static final List<Consumer> ALL =
      List.of(
          new Consumer(
              "order.customers",
              Set.of(Landscape.CUSTOMERS),
              Set.of(
                  "customer.CustomerRegistered.v1",
                  "customer.CustomerChanged.v1",
                  "customer.CustomerOwnerChanged.v1"),
              Memory.PROJECTION,
              new Place("order", "customers")),
          new Consumer(
              GATES,
              Set.of(Landscape.RECEIVABLES, Landscape.INVOICES),
              Set.of(
                  "finance.PaymentGateOpened.v1",
                  "finance.PaymentGateClosed.v1",
                  "finance.ReceivableSettled.v1",
                  "finance.ReceivableReopened.v1",
                  "finance.InvoiceIssued.v1"),
              Memory.ENVELOPE,
              Landscape.ORDER_STORE),
          new Consumer(
              "order.production",
              Set.of(Landscape.PLANT),
              Set.of(
                  "production.WorkOrderAccepted.v1",
                  "production.WorkOrderRejected.v1",
                  "production.WorkOrderScheduled.v1",
                  "production.WorkOrderProgressed.v1",
                  "production.WorkOrderDelayed.v1",
                  "production.WorkOrderCompleted.v1",
                  "production.QualityIssueRaised.v1",
                  "production.ChangeAnswered.v1"),
              Memory.FACTS,
              Landscape.ORDER_STORE),
          new Consumer(
              "order.warehouse",
              Set.of(Landscape.WAREHOUSE),
              Set.of(
                  "warehouse.GoodsReceived.v1",
                  "warehouse.ShipmentDispatched.v1",
                  "warehouse.ShipmentDelivered.v1"),
              Memory.FACTS,
              Landscape.ORDER_STORE),
          new Consumer(
              "order.timeline",
              Set.of(
                  Landscape.ORDERS,
                  Landscape.RECEIVABLES,
                  Landscape.PAYMENTS,
                  Landscape.INVOICES,
                  Landscape.PLANT,
                  Landscape.WAREHOUSE),
              Set.of(),
              Memory.ENTRIES,
              new Place("order", "timeline")),
          new Consumer(
              "customer.purchases",
              Set.of(Landscape.ORDERS),
              Set.of(
                  "order.OrderPlaced.v1",
                  "order.OrderChanged.v1",
                  "order.OrderCancelled.v1",
                  "order.OrderImported.v1"),
              Memory.PROJECTION,
              new Place("customer", "purchases")),
          new Consumer(
              "finance.receivables",
              Set.of(Landscape.ORDERS),
              Set.of(
                  "order.OrderPlaced.v1",
                  "order.OrderChanged.v1",
                  "order.OrderCancelled.v1",
                  "order.OrderSigned.v1"),
              Memory.ENVELOPE,
              new Place("finance", "receivables")));

  /** How a consumer remembers what it has applied. */
  public enum Memory {
    /** In {@code seen} of the aggregate that it changes. */
    ENVELOPE,
    /** In {@code facts} of the aggregate that it changes. */
    FACTS,
    /** In {@code sequence} of a document for each source aggregate. */
    PROJECTION,
    /** By an entry for each event. */
    ENTRIES
  }
}
