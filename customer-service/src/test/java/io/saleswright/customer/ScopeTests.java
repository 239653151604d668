package io.saleswright.customer;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.awaitility.Awaitility.await;

import io.saleswright.customer.fixtures.OrderEventData;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.scope.Counting;
import io.saleswright.testkit.scope.Look;
import io.saleswright.testkit.scope.ScopeContract;
import io.saleswright.testkit.scope.ScopedCollection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;

/**
 * Who sees what of customers. A purchase is seen by whoever sees the customer, whomever the order
 * belongs to; dealers read no files.
 */
class ScopeTests extends RunningService implements ScopeContract {

  private static final String PATH = "/api/customers";
  private static final String ORDERS = "order.orders.v1";

  @BeforeEach
  void ordersCanBeTold() {
    TestBroker.createTopic(ORDERS);
  }

  @Override
  public TestHttp speaker(Map<String, String> claims, String name, String role) {
    return asWith(claims, name, role);
  }

  @Override
  public List<ScopedCollection> collections() {
    return List.of(
        files("customers", this::registered),
        files("customers who were handed over", this::handedOver),
        ScopedCollection.of("papers", this::registered)
            .seen("by the customer's id", Look.at(PATH + "/{id}/attachments"))
            .closedTo("dealer"),
        ScopedCollection.of("comments", this::registered)
            .seen("by the customer's id", Look.at(PATH + "/{id}/comments"))
            .closedTo("dealer"),
        ScopedCollection.of("edits", this::handedOver)
            .seen("by the customer's id", Look.at(PATH + "/{id}/edits"))
            .closedTo("dealer", "finance"),
        ScopedCollection.of("purchases", owner -> bought(owner, "10"))
            .seen("in the history", Look.inText(PATH + "/{id}/purchases"))
            .closedTo("dealer"),
        // So much that they are among the ten who bought most of all.
        ScopedCollection.of("figures", this::boughtMost)
            .seen("among those who bought most", Look.inText(PATH + "/figures"))
            .counted("customers", Counting.at(PATH + "/figures", "customers"))
            .closedTo("sales-rep", "account-manager", "dealer", "sales-support", "finance"));
  }

  private static ScopedCollection files(String name, Function<Belonging, String> maker) {
    return ScopedCollection.of(name, maker)
        .seen("by id", Look.at(PATH + "/{id}"))
        .seen("in the list", Look.inList(PATH, "id"))
        .closedTo("dealer");
  }

  private String registered(Belonging owner) {
    return as("sales-support").post(PATH, company(owner)).expect(201).id();
  }

  /** Before, it belonged to somebody whom no reader of the table is or leads. */
  private String handedOver(Belonging owner) {
    Belonging before = new Belonging(unique("DEMO-former"), unique("team"), owner.region());
    Answer file = as("sales-support").post(PATH, company(before)).expect(201);
    String team = owner.team() == null ? "" : "\"team\": \"%s\",".formatted(owner.team());
    String order = "{\"owner\": \"%s\", %s \"reason\": \"leave\"}".formatted(owner.owner(), team);
    as("support-supervisor")
        .post(PATH + "/" + file.id() + "/owner", order, "If-Match", file.etag())
        .expect(200);
    return file.id();
  }

  private String boughtMost(Belonging owner) {
    String customer = bought(owner, "500000000");
    await()
        .until(() -> as("general-manager").get(PATH + "/figures").raw().body().contains(customer));
    return customer;
  }

  private String bought(Belonging owner, String net) {
    String customer = registered(owner);
    // The order is called as its customer, so that the history of purchases names them.
    TestBroker.publish(
        ORDERS,
        TestEvent.of(
            "order.OrderPlaced.v1",
            customer,
            1,
            OrderEventData.placed(customer, customer, uniqueName(), net)));
    await()
        .until(
            () -> as("auditor").get(PATH + "/" + customer + "/purchases").items("orderId"),
            found -> found.contains(customer));
    return customer;
  }
}
