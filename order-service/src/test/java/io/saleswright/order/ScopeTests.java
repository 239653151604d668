package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.scope.Counting;
import io.saleswright.testkit.scope.Look;
import io.saleswright.testkit.scope.ScopeContract;
import io.saleswright.testkit.scope.ScopedCollection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Who sees what of orders, however an order came to whom it belongs. Products are not in the table:
 * everybody sees them.
 */
class ScopeTests extends OrderServiceFixture implements ScopeContract {

  /** What each order comes to. */
  private static final BigDecimal TOTAL = new BigDecimal("300");

  private final AnOrder orders = new AnOrder(this);
  private final String source = unique("source");

  @Override
  public TestHttp speaker(Map<String, String> claims, String name, String role) {
    return asWith(claims, name, role);
  }

  @Override
  public List<ScopedCollection> collections() {
    return List.of(
        orders("orders", this::placed),
        orders("orders that inside sales took", this::taken),
        orders("orders that were handed over", this::handedOver),
        orders("orders of the past", this::imported),
        ScopedCollection.of("delivery notes", this::taken)
            .seen("by the order's id", Look.at("/api/orders/{id}/delivery-note"))
            .closedTo("finance", "auditor"),
        ScopedCollection.of("comments on orders", this::taken)
            .seen("by the order's id", Look.at("/api/orders/{id}/comments"))
            .closedTo("dealer"),
        ScopedCollection.of("freight terms of a store", this::freightTerms)
            .seen("by the customer's id", Look.at("/api/freight-terms/{id}")),
        ScopedCollection.of("written confirmations", this::released)
            .seen("by the order's id", Look.at("/api/orders/{id}/written-confirmation"))
            .closedTo("finance", "auditor"),
        ScopedCollection.of("orders at risk", this::atRisk)
            .seen("in the list", Look.inList("/api/orders/at-risk", "id")),
        ScopedCollection.of("missed orders", this::missed)
            .seen("by id", Look.at("/api/missed-orders/{id}"))
            .seen("in the list", Look.inList("/api/missed-orders", "id"))
            .closedTo("dealer", "finance"),
        ScopedCollection.of("returns", this::returned)
            .seen("by id", Look.at("/api/returns/{id}"))
            .seen("in the list", Look.inList("/api/returns", "id"))
            .seen("with photos", Look.at("/api/returns/{id}/attachments")),
        ScopedCollection.of("figures of the day", this::released)
            .counted("taken in", ordersIn("intake"))
            .counted("not shipped yet", ordersIn("unshipped"))
            .closedTo("sales-rep", "account-manager", "dealer"),
        ScopedCollection.of("figures of all time", this::imported)
            .counted("orders", Counting.at("/api/figures/all-time?source=" + source, "orders"))
            .closedTo("sales-rep", "account-manager", "dealer", "finance"));
  }

  @Test
  void anOrderThatIsHandedOverToNoKnownTeamLeavesTheTeamThatItCameFrom() {
    String team = unique("team");
    String customer = unique("customer");
    TestHttp leader = asWith(Map.of("team", team), "leader", "sales-manager");
    String id =
        place(
            asWith(Map.of("team", team), unique("former"), "sales-rep"),
            AnOrder.body(customer, orders.product()));
    assertThat(leader.get("/api/orders/" + id).status()).isEqualTo(200);

    handOver(id, customer, unique("DEMO-loner"));

    assertThat(leader.get("/api/orders/" + id).status()).isEqualTo(404);
    assertThat(leader.get("/api/orders").expect(200).items("id")).isEmpty();
  }

  private static ScopedCollection orders(String name, Function<Belonging, String> maker) {
    return ScopedCollection.of(name, maker)
        .seen("by id", Look.at("/api/orders/{id}"))
        .seen("in the list", Look.inList("/api/orders", "id"))
        .seen("with files", Look.at("/api/orders/{id}/attachments"))
        .seen("as time line", Look.at("/api/orders/{id}/timeline"))
        .seen("as stream", Look.inStream("/api/orders/{id}/timeline"));
  }

  /** The figures of the day tell amounts; all orders of this class come to the same. */
  private static Counting ordersIn(String figure) {
    return person -> {
      Answer answer = person.get("/api/figures/today");
      if (answer.status() == 403) {
        return 0;
      }
      String amount = answer.expect(200).text(figure + "/CNY/amount");
      return amount.isEmpty() ? 0 : new BigDecimal(amount).divideToIntegralValue(TOTAL).longValue();
    };
  }

  /** Of a customer who belongs to somebody; the terms have no owner of their own. */
  private String freightTerms(Belonging owner) {
    String customer = unique("customer");
    becomesKnown(orders.received(customer), customer, owner);
    as("sales-support")
        .put("/api/freight-terms/" + customer, "{\"payment\":\"COLLECT\"}")
        .expect(200);
    return customer;
  }

  /** By the salesperson, whose token tells the team. */
  private String placed(Belonging owner) {
    String customer = unique("customer");
    Map<String, String> claims = owner.team() == null ? Map.of() : Map.of("team", owner.team());
    String name = String.valueOf(owner.owner()).replace("DEMO-", "");
    String id = place(asWith(claims, name, "sales-rep"), AnOrder.body(customer, orders.product()));
    becomesKnown(id, customer, new Belonging("DEMO-somebody", unique("team"), owner.region()));
    return id;
  }

  /** For the salesperson, whose team is told with the customer that they look after. */
  private String taken(Belonging owner) {
    String customer = unique("customer");
    String id = place(as("sales-support"), body(customer, owner.owner()));
    becomesKnown(id, customer, owner);
    return id;
  }

  /** Before, it belonged to somebody whom no reader of the table is or leads. */
  private String handedOver(Belonging owner) {
    String customer = unique("customer");
    TestHttp former = asWith(Map.of("team", unique("team")), unique("former"), "sales-rep");
    String id = place(former, AnOrder.body(customer, orders.product()));
    becomesKnown(id, customer, owner);
    handOver(id, customer, owner.owner());
    return id;
  }

  private void handOver(String id, String customer, @Nullable String salesperson) {
    orders.seen("sales-support").put("/api/orders/" + id, body(customer, salesperson)).expect(200);
  }

  private String released(Belonging owner) {
    String id = taken(owner);
    orders.verify(id);
    orders.release(id);
    return id;
  }

  private String atRisk(Belonging owner) {
    String id = released(owner);
    asSystem("production-system")
        .post(
            "/api/orders/" + id + "/production-facts",
            "{\"type\":\"WorkOrderRejected\",\"reason\":\"no oak\"}")
        .expect(200);
    return id;
  }

  private String returned(Belonging owner) {
    String order = released(owner);
    asSystem("production-system")
        .post(
            "/api/orders/" + order + "/production-facts",
            "{\"type\":\"WorkOrderCompleted\",\"completedOn\":\"" + TODAY + "\"}")
        .expect(200);
    orders.post("sales-support", order, "delivery-note", AnOrder.SHIPPING).expect(200);
    AReturn returns = new AReturn(this);
    return returns.requested(returns.signed(order, ""), "RETURN", 1);
  }

  private String missed(Belonging owner) {
    String customer = unique("customer");
    becomesKnown(orders.received(customer), customer, owner);
    return as("sales-support")
        .post(
            "/api/missed-orders",
            """
            {"breach":"LOST","customerId":"%s","askedOn":"%s","description":"by fax"}\
            """
                .formatted(customer, TODAY))
        .expect(201)
        .id();
  }

  /** Of a customer who is known already, because nothing is learnt of orders that are over. */
  private String imported(Belonging owner) {
    String customer = unique("customer");
    becomesKnown(orders.received(customer), customer, owner);
    return as("migration")
        .post(
            "/api/orders/imports",
            """
            {"source":"%s","externalNumber":"%s","customerId":"%s","salesperson":"%s",
             "orderDate":"1996-07-04",
             "lines":[{"productId":"p","productCode":"11","productName":"Queso","quantity":1,
                       "unitPrice":{"amount":"14.00","currency":"USD"},"discountPercent":0}]}\
            """
                .formatted(source, unique("number"), customer, owner.owner()))
        .expect(201)
        .id();
  }

  /** The wish of an order that belongs to this salesperson. */
  private String body(String customer, @Nullable String salesperson) {
    return AnOrder.body(customer, orders.product())
        .replaceFirst("\\{", "{\"salesperson\":\"%s\",".formatted(salesperson));
  }

  private static String place(TestHttp person, String body) {
    return person.post("/api/orders", body).expect(201).id();
  }

  private void becomesKnown(String id, String customer, Belonging to) {
    orders.customerTold(customer, to);
    if (orders.get(id).text("customer/status").equals("claimed")) {
      orders.post("sales-support", id, "customer-verification", "{\"reason\":\"by phone\"}");
    }
    orders.await(id, "customer/status", "confirmed");
  }
}
