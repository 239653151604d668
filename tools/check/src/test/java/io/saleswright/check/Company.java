package io.saleswright.check;

import io.saleswright.check.World.Event;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the world of these tests contains before a test changes it. */
final class Company {

  static final String CUSTOMER = "c-1";
  static final String ORDER = "o-1";
  static final String PAYMENT = "p-1";

  static final String ENVELOPE =
      """
      "schema":1,"version":1,"revision":1,"outbox":[],"keys":[],"clocks":[]\
      """;

  private static final Set<String> OF_NO_ORDER =
      Set.of("finance.PaymentReceived.v1", "finance.CreditLimitSet.v1");

  private static final Pattern NAMED = Pattern.compile("\"orderId\":\"([^\"]+)\"");

  private Company() {}

  static void found(World world) {
    customer(world);
    order(world);
    receivable(world);
    payment(world);
    credit(world);
    heardOf(world);
    copied(world);
    for (String topic :
        List.of(World.ORDERS, World.RECEIVABLES, World.PAYMENTS, World.CREDIT, World.PLANT)) {
      world.events(topic).forEach(event -> entry(world, event));
    }
  }

  private static void customer(World world) {
    world.publish(
        World.CUSTOMERS,
        Event.of(
            "customer.CustomerRegistered.v1",
            CUSTOMER,
            1,
            "{\"customerId\":\"c-1\",\"name\":\"Lakeside\",\"region\":\"east\"}"));
    world.put(
        "customer", "customers", "{\"_id\":\"c-1\",\"lastEvent\":1," + ENVELOPE + ",\"state\":{}}");
    world.put(
        "order",
        "customers",
        "{\"_id\":\"c-1\",\"name\":\"Lakeside\",\"region\":\"east\",\"sequence\":1}");
  }

  private static void order(World world) {
    world.publish(
        World.ORDERS,
        Event.of(
            "order.OrderPlaced.v1",
            ORDER,
            1,
            """
            {"orderId":"o-1","customerId":"c-1","total":{"amount":"100.00","currency":"CNY"},
             "lines":[{"unitPrice":{"amount":"25.00","currency":"CNY"},"quantity":4,"discountPercent":0,
              "net":{"amount":"100.0000","currency":"CNY"}}]}\
            """));
    world.publish(
        World.ORDERS,
        Event.of("order.OrderReleased.v1", ORDER, 2, "{\"orderId\":\"o-1\",\"revision\":1}"));
    world.publish(
        World.ORDERS,
        Event.of("order.ShipmentReleased.v1", ORDER, 3, "{\"orderId\":\"o-1\",\"revision\":1}"));
    world.publish(
        World.ORDERS, Event.of("order.OrderShipped.v1", ORDER, 4, "{\"orderId\":\"o-1\"}"));
    Event accepted = Event.of("production.WorkOrderAccepted.v1", ORDER, 0, "{\"orderId\":\"o-1\"}");
    world.publish(World.PLANT, accepted);
    world.put(
        "order",
        "orders",
        """
        {"_id":"o-1","lastEvent":4,%s,
         "seen":[{"from":"finance.receivables.v1/o-1","sequence":3}],
         "facts":["/test %s"],
         "state":{"step":"SHIPPED","total":%s,
           "content":{"lines":[{"unitPrice":%s,"quantity":{"$numberDecimal":"4"},
             "discountPercent":{"$numberDecimal":"0"}}]},
           "payment":{"release":{"openFor":1},"shipment":{"openFor":1}}}}\
        """
            .formatted(ENVELOPE, accepted.id(), money("100.00"), money("25.00")));
    world.put(
        "customer",
        "purchases",
        """
        {"_id":"o-1","customerId":"c-1","sequence":1,"amount":{"$numberDecimal":"100.0000"},
         "currency":"CNY","lines":[{"line":1}]}\
        """);
  }

  private static void receivable(World world) {
    book(world, ORDER, 4);
    world.publish(
        World.RECEIVABLES,
        Event.of("finance.ReceivablePlanned.v1", ORDER, 1, "{\"orderId\":\"o-1\"}"));
    for (String gate : List.of("RELEASE", "SHIPMENT")) {
      world.publish(
          World.RECEIVABLES,
          Event.of(
              "finance.PaymentGateOpened.v1",
              ORDER,
              gate.equals("RELEASE") ? 2 : 3,
              "{\"orderId\":\"o-1\",\"gate\":\"" + gate + "\",\"orderRevision\":1}"));
    }
    world.put(
        "finance",
        "receivables",
        """
        {"_id":"o-1","lastEvent":3,%s,
         "seen":[{"from":"order.orders.v1/o-1","sequence":2}],
         "state":{"order":{"revision":1,"total":%2$s},"status":"SETTLED",
           "plan":{"terms":{"kind":"PREPAID"},
             "instalments":[{"kind":"BEFORE_SHIPMENT","amount":%2$s}]},
           "ledger":{"entries":[{"reservationId":"r-1","paymentId":"p-1","amount":%2$s}],
             "owed":[],"closed":[]},
           "credit":{"state":"NONE","turn":0,"orderRevision":0},
           "gates":{"release":true,"shipment":true}}}\
        """
            .formatted(ENVELOPE, money("100.00")));
  }

  /** What finance keeps of the order beside what is owed for it. */
  private static void book(World world, String order, int sequence) {
    world.put(
        "finance",
        "order-books",
        """
        {"_id":"%1$s","lastEvent":0,%2$s,
         "seen":[{"from":"order.orders.v1/%1$s","sequence":%3$d}],"state":{}}\
        """
            .formatted(order, ENVELOPE, sequence));
  }

  private static void payment(World world) {
    world.publish(
        World.PAYMENTS,
        Event.of("finance.PaymentReceived.v1", PAYMENT, 1, "{\"paymentId\":\"p-1\"}"));
    world.publish(
        World.PAYMENTS,
        Event.of(
            "finance.PaymentAllocated.v1",
            PAYMENT,
            2,
            "{\"paymentId\":\"p-1\",\"orderId\":\"o-1\"}"));
    world.put(
        "finance",
        "payments",
        """
        {"_id":"p-1","lastEvent":2,%s,
         "state":{"receipt":{"amount":%s},"takenBack":[],
           "allocations":[{"id":"r-1","receivableId":"o-1","amount":%s,"state":"APPLIED"}]}}\
        """
            .formatted(ENVELOPE, money("120.00"), money("100.00")));
  }

  private static void credit(World world) {
    world.publish(
        World.CREDIT,
        Event.of(
            "finance.CreditLimitSet.v1",
            CUSTOMER,
            1,
            "{\"limit\":{\"amount\":\"500.00\",\"currency\":\"CNY\"}}"));
    world.publish(
        World.CREDIT,
        Event.of(
            "finance.CreditReserved.v1",
            CUSTOMER,
            2,
            "{\"orderId\":\"o-9\",\"amount\":{\"amount\":\"300.00\",\"currency\":\"CNY\"}}"));
    world.put(
        "finance",
        "credit-accounts",
        """
        {"_id":"c-1","lastEvent":2,%s,
         "state":{"limit":%s,"claims":[{"orderId":"o-9","held":%s}]}}\
        """
            .formatted(ENVELOPE, money("500.00"), money("300.00")));
  }

  /** What the contract service has heard of all that. */
  private static void heardOf(World world) {
    world.put("contract", "customers", "{\"_id\":\"c-1\",\"sequence\":1}");
    world.put("finance", "customers", "{\"_id\":\"c-1\",\"sequence\":1}");
    world.put(
        "contract",
        "orderProgress",
        """
        {"_id":"o-1","lastEvent":0,%s,
         "seen":[{"from":"order.orders.v1/o-1","sequence":4},
           {"from":"finance.receivables.v1/o-1","sequence":1}]}\
        """
            .formatted(ENVELOPE));
    world.put(
        "contract",
        "dealFiles",
        """
        {"_id":"o-1","lastEvent":0,%s,
         "seen":[{"from":"order.orders.v1/o-1","sequence":1}]}\
        """
            .formatted(ENVELOPE));
    world.put(
        "contract",
        "knownPayments",
        """
        {"_id":"p-1","lastEvent":0,%s,
         "seen":[{"from":"finance.payments.v1/p-1","sequence":2}]}\
        """
            .formatted(ENVELOPE));
  }

  /** What the complaint service has heard of all that. */
  private static void copied(World world) {
    world.put("complaint", "customers", "{\"_id\":\"c-1\",\"sequence\":1}");
    world.put("complaint", "orders", "{\"_id\":\"o-1\",\"sequence\":1}");
  }

  /** An order of so many units under the contract c-1, as all services have heard of it. */
  static void underContract(World world, List<Event> told, int units, boolean covered) {
    String id = told.getFirst().key();
    told.forEach(event -> {
      world.publish(World.ORDERS, event);
      entry(world, event);
    });
    String seen = "\"seen\":[{\"from\":\"order.orders.v1/%s\",\"sequence\":1}]".formatted(id);
    world.put(
        "order",
        "orders",
        """
        {"_id":"%1$s","lastEvent":2,%2$s,"seen":[],
         "state":{"step":"RECEIVED","total":%3$s,
           "content":{"project":{"contractId":"c-1"},
             "lines":[{"unitPrice":%4$s,"quantity":{"$numberDecimal":"%5$d"},
               "discountPercent":{"$numberDecimal":"0"}}]},
           "payment":{"contract":{"contractId":"c-1","status":"%6$s"}}}}\
        """
            .formatted(
                id,
                ENVELOPE,
                money(units + ".00"),
                money("1.00"),
                units,
                covered ? "COVERED" : "DIFFERS"));
    world.put(
        "customer",
        "purchases",
        """
        {"_id":"%s","customerId":"c-1","sequence":1,"amount":{"$numberDecimal":"%d.00"},
         "currency":"CNY","lines":[{"line":1}]}\
        """
            .formatted(id, units));
    world.put(
        "finance",
        "receivables",
        """
        {"_id":"%s","lastEvent":0,%s,%s,
         "state":{"order":{"revision":1,"total":%4$s},"status":"OPEN",
           "plan":{"instalments":[{"kind":"BEFORE_SHIPMENT","amount":%4$s}]}}}\
        """
            .formatted(id, ENVELOPE, seen, money(units + ".00")));
    book(world, id, 1);
    for (String heard : List.of("orderProgress", "dealFiles")) {
      world.put(
          "contract",
          heard,
          "{\"_id\":\"%s\",\"lastEvent\":0,%s,%s}".formatted(id, ENVELOPE, seen));
    }
    world.put("complaint", "orders", "{\"_id\":\"%s\",\"sequence\":1}".formatted(id));
  }

  /** An entry of the time line, for what is told of an order. */
  static void entry(World world, Event event) {
    if (!OF_NO_ORDER.contains(event.type())) {
      Matcher named = NAMED.matcher(event.json());
      String order = named.find() ? named.group(1) : "o-1";
      world.put(
          "order",
          "timeline",
          "{\"_id\":\"%s\",\"order\":\"%s\",\"type\":\"%s\"}"
              .formatted(event.id(), order, event.type()));
    }
  }

  /** Stored money. */
  static String money(String amount) {
    return "{\"amount\":{\"$numberDecimal\":\"" + amount + "\"},\"currency\":\"CNY\"}";
  }
}
