package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Orders are found by any part of what people know of them (ORD-40). */
class OrderSearchTests extends OrderServiceFixture {

  private final AnOrder orders = new AnOrder(this);
  private final String run = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void findsByNumber() {
    Answer order = orders.get(orders.received());
    String number = order.text("number");

    assertThat(found("number", number)).containsExactly(order.id());
    assertThat(found("q", number.replace("-", ""))).containsExactly(order.id());
    assertThat(found("number", number.substring(3))).containsExactly(order.id());
    assertThat(found("number", number + "9")).isEmpty();
  }

  @Test
  void findsByProject() {
    String id = placed("海景花园 B-2 " + run);

    assertThat(found("project", "花园 " + run)).containsExactly(id);
    assertThat(found("q", "B2 " + run)).containsExactly(id);
    assertThat(found("project", "王 " + run)).isEmpty();
    assertThat(found("product", "花园 " + run)).isEmpty();
  }

  @Test
  void findsByAnyPartOfTheCustomersName() {
    String customer = unique("customer");
    String id = orders.known(customer, "O’Neill 华夏家居 " + run);

    assertThat(found("q", "o'neill " + run)).containsExactly(id);
    assertThat(found("q", "夏家 " + run)).containsExactly(id);
    assertThat(found("q", "hxjj " + run)).containsExactly(id);
    orders.customerTold("CustomerChanged", customer, 2, "Neuer Name " + run);
    await().until(() -> found("q", "neuer " + run), List.of(id)::equals);
    assertThat(found("q", "hxjj " + run)).isEmpty();
  }

  @Test
  void findsByTrackingNumberAndProduct() {
    String id = orders.prepared();
    gateOpens(id);
    await()
        .untilAsserted(() -> orders.post("sales-support", id, "shipment-release", "").expect(200));
    TestBroker.publish(
        "warehouse.shipments.v1",
        TestEvent.foreign(
            "warehouse.ShipmentDispatched.v1",
            id,
            """
            {"orderId":"%s","carrier":"SF","trackingNumber":"SF-%s-77","dispatchedAt":"%s"}\
            """
                .formatted(id, run, CLOCK.instant())));
    orders.await(id, "state", "SHIPPED");
    String code = orders.get(id).text("/lines/0/productCode");

    assertThat(found("trackingNumber", "sf-" + run)).containsExactly(id);
    assertThat(found("q", "SF" + run + "77")).containsExactly(id);
    assertThat(found("product", code)).containsExactly(id);
    assertThat(found("product", "chair " + code)).containsExactly(id);
    assertThat(found("q", "Chair SF-" + run)).containsExactly(id);
  }

  /** SEC-03: where the goods go is personal, and nothing to search by. */
  @Test
  void findsNothingByPersonalData() {
    placed(run);

    assertThat(found("q", run + " Wang")).isEmpty();
    assertThat(found("q", run + " Road")).isEmpty();
  }

  @Test
  void findsByDaysOfTheCompany() {
    String id = placed(run);

    assertThat(found("q", run + "&from=" + TODAY + "&to=" + TODAY)).containsExactly(id);
    assertThat(found("q", run + "&from=" + TODAY.plusDays(1))).isEmpty();
    assertThat(found("q", run + "&to=" + TODAY.minusDays(1))).isEmpty();
    Answer refused =
        as("sales-support")
            .get("/api/orders?from=" + TODAY + "&to=" + TODAY.minusDays(1))
            .expect(400);
    assertThat(refused.text("/errors/0/field")).isEqualTo("to");
  }

  /** What is to be shipped first is found without loading the whole list. */
  @Test
  void sortsByTheDayThatWasAskedFor() {
    String customer = unique("customer");
    List<String> ids = new ArrayList<>();
    for (int days : List.of(30, 20, 40)) {
      String body =
          AnOrder.body(customer, orders.product())
              .replaceAll(
                  "\"requestedShipDate\": ?\"[^\"]+\"",
                  "\"requestedShipDate\":\"" + TODAY.plusDays(days) + "\"");
      ids.add(as("sales-rep").post("/api/orders", body).expect(201).id());
    }

    assertThat(sorted(customer, "requestedShipDate"))
        .containsExactly(ids.get(1), ids.get(0), ids.get(2));
    assertThat(sorted(customer, "-requestedShipDate"))
        .containsExactly(ids.get(2), ids.get(0), ids.get(1));
    assertThat(sorted(customer, "-created")).containsExactlyInAnyOrderElementsOf(ids);
    as("sales-rep").get("/api/orders?sort=total").expect(400);
  }

  private List<String> sorted(String customer, String sort) {
    return as("sales-rep").all("/api/orders?customerId=" + customer + "&sort=" + sort).stream()
        .map(order -> order.path("id").asString())
        .toList();
  }

  @Test
  void searchStaysInTheScope() {
    String id = placed(run);

    assertThat(found(as("sales-rep"), "q", run)).containsExactly(id);
    assertThat(found(as("sales-rep-2", "sales-rep"), "q", run)).isEmpty();
  }

  @Test
  void overdueIsNothingThatIsDueLater() {
    placed(run);

    assertThat(found("q", run + "&overdue=true")).isEmpty();
    assertThat(found("q", run + "&overdue=false")).hasSize(1);
  }

  private static void gateOpens(String id) {
    TestBroker.publish(
        "finance.receivables.v1",
        TestEvent.of(
            "finance.PaymentGateOpened.v1",
            id,
            1,
            """
            {"orderId":"%s","gate":"SHIPMENT","orderRevision":1,
             "covered":{"amount":"300.00","currency":"CNY"}}\
            """
                .formatted(id)));
  }

  private String placed(String project) {
    String body =
        AnOrder.body(unique("customer"), orders.product())
            .replaceFirst("\\{", "{\"projectName\":\"" + project + "\",");
    return as("sales-rep").post("/api/orders", body).expect(201).id();
  }

  private List<String> found(String parameter, String typed) {
    return found(as("sales-support"), parameter, typed);
  }

  /** What was typed may be followed by further parameters. */
  private static List<String> found(TestHttp person, String parameter, String typed) {
    String[] parts = typed.split("&", 2);
    String more = parts.length == 1 ? "" : "&" + parts[1];
    String text = URLEncoder.encode(parts[0], StandardCharsets.UTF_8);
    return person
        .get("/api/orders?limit=200&" + parameter + "=" + text + more)
        .expect(200)
        .items("id");
  }
}
