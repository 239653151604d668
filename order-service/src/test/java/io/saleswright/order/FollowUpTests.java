package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Inside sales follow orders until they are signed for: the list of orders at risk (ORD-16),
 * quality problems (ORD-21), the transport (ORD-29), the signature with its proof (ORD-30), and how
 * well lines were delivered (ORD-32).
 */
class FollowUpTests extends OrderServiceFixture {

  /** Other tests' orders are at risk and delivered, too. */
  private final String region = unique("region");

  private final AnOrder orders = new AnOrder(this, region);

  @Test
  void ordersAtRiskAreListedWithTheirReasons() {
    orders.released();
    String late = orders.released();
    String refused = orders.released();
    plantTells(
        late,
        "WorkOrderScheduled",
        "\"start\":\"%s\",\"finish\":\"%s\"".formatted(TODAY, TODAY.plusDays(15)));
    plantTells(refused, "WorkOrderRejected", "\"reason\":\"no oak\"");
    String broken = orders.released();
    plantTells(broken, "QualityIssueRaised", "\"description\":\"scratched\",\"line\":1");

    assertThat(atRisk(""))
        .as("without the one that is sound")
        .containsExactlyInAnyOrder(late, refused, broken);
    assertThat(atRisk("?risk=LATE_PLAN")).containsExactly(late);
    assertThat(atRisk("?risk=REFUSED_BY_PLANT")).containsExactly(refused);
    assertThat(atRisk("?risk=QUALITY_PROBLEM")).containsExactly(broken);
    assertThat(as("sales-support").all("/api/orders/at-risk"))
        .extracting(one -> one.path("id").asString())
        .contains(late, refused, broken);
    plantTells(
        late,
        "WorkOrderScheduled",
        "\"start\":\"%s\",\"finish\":\"%s\",\"lines\":[{\"line\":1,\"start\":\"%1$s\",\"finish\":\"%3$s\"}]"
            .formatted(TODAY, TODAY.plusDays(15), TODAY.plusDays(9)));
    assertThat(orders.get(late).text("production/lines/0/finish"))
        .isEqualTo(TODAY.plusDays(9).toString());
    JsonNode item =
        asManagerOf(region).get("/api/orders/at-risk?risk=LATE_PLAN").body().at("/items/0");
    assertThat(item.path("forecast").asString()).isEqualTo(TODAY.plusDays(15).toString());
    assertThat(item.path("risks").path(0).asString()).isEqualTo("LATE_PLAN");
    assertThat(as("hr").get("/api/orders/at-risk").status()).isEqualTo(403);
    assertThat(asManagerOf("nowhere").get("/api/orders/at-risk").expect(200).items("id")).isEmpty();
  }

  private List<String> atRisk(String query) {
    return asManagerOf(region).get("/api/orders/at-risk" + query).expect(200).items("id");
  }

  @Test
  void aQualityProblemIsFollowedUntilItIsSolved() {
    String id = orders.released();
    orders
        .post("production", id, "quality-problems", "{\"description\":\"cracked\",\"line\":1}")
        .expect(200);
    Answer assigned =
        orders
            .post(
                "sales-support",
                id,
                "quality-problems/1/assignment",
                "{\"assignee\":\"DEMO-production\"}")
            .expect(200);
    assertThat(assigned.text("production/problems/0/assignee")).isEqualTo("DEMO-production");
    assertThat(assigned.body().at("/waitingFor").toString()).contains("staff:DEMO-production");

    Answer solved =
        orders
            .post("production", id, "quality-problems/1/solution", "{\"remedy\":\"made anew\"}")
            .expect(200);
    assertThat(solved.text("production/problems/0/solution/remedy")).isEqualTo("made anew");
    assertThat(
            orders
                .post("production", id, "quality-problems/1/solution", "{\"remedy\":\"again\"}")
                .expect(409)
                .text("type"))
        .isEqualTo("/problems/problem-solved");
    assertThat(
            orders
                .post(
                    "production", id, "quality-problems", "{\"description\":\"call 13812345678\"}")
                .status())
        .isEqualTo(400);
  }

  @Test
  void theTransportIsFollowedAndTheSignatureMeasured() {
    String id = shipped();
    TestBroker.publish(
        "warehouse.shipments.v1",
        TestEvent.foreign(
            "warehouse.TransportReported.v1",
            id,
            "{\"orderId\":\"%s\",\"kind\":\"UNDERWAY\",\"at\":\"%s\",\"place\":\"Wuhan\"}"
                .formatted(id, CLOCK.instant())));
    orders.await(id, "shipment/transport/0/place", "Wuhan");
    orders
        .post(
            "sales-support",
            id,
            "warehouse-facts",
            "{\"type\":\"TransportReported\",\"kind\":\"DAMAGED\",\"at\":\"%s\",\"note\":\"one box\"}"
                .formatted(CLOCK.instant()))
        .expect(200);
    assertThat(
            orders
                .post(
                    "sales-support",
                    id,
                    "warehouse-facts",
                    "{\"type\":\"ShipmentDelivered\",\"deliveredAt\":\"%s\"}"
                        .formatted(CLOCK.instant()))
                .status())
        .isEqualTo(403);
    assertThat(orders.get(id).text("shipment/transport/1/kind")).isEqualTo("DAMAGED");
    TestBroker.await(
        "order.orders.v1",
        told ->
            id.equals(told.key())
                && TestBroker.header(told, "ce_type").equals("order.TransportExceptionReported.v1"),
        1);

    assertThat(deliveries().text("lines")).isEqualTo("0");
    orders
        .post(
            "sales-rep",
            id,
            "sign-off",
            """
            {"signedOn":"%s","signer":"Li","remarks":"one is broken","proof":"scan 4711",
             "accepted":[{"line":1,"quantity":2}]}\
            """
                .formatted(TODAY))
        .expect(200);

    Answer order = orders.get(id);
    assertThat(order.text("shipment/proof")).isEqualTo("scan 4711");
    assertThat(order.text("shipment/measures/0/onTime")).isEqualTo("true");
    assertThat(order.text("shipment/measures/0/inFull")).isEqualTo("false");
    Answer after = deliveries();
    assertThat(after.text("lines")).isEqualTo("1");
    assertThat(after.text("onTime")).isEqualTo("1");
    assertThat(after.text("inFull")).isEqualTo("0");
    assertThat(after.text("rightItem")).isEqualTo("1");
    assertThat(after.text("perfect")).isEqualTo("0");
    assertThat(
            asManagerOf("nowhere")
                .get("/api/figures/deliveries?from=" + TODAY + "&to=" + TODAY)
                .expect(200)
                .text("lines"))
        .isEqualTo("0");
    assertThat(
            as("sales-rep").get("/api/figures/deliveries?from=2026-01-01&to=2026-01-02").status())
        .isEqualTo(403);
    assertThat(
            as("sales-support")
                .get("/api/figures/deliveries?from=2026-01-02&to=2026-01-01")
                .status())
        .isEqualTo(400);
  }

  private Answer deliveries() {
    return asManagerOf(region)
        .get("/api/figures/deliveries?from=" + TODAY + "&to=" + TODAY)
        .expect(200);
  }

  private String shipped() {
    String id = orders.prepared();
    orders.financeTold("PaymentGateOpened.v1", id, 1, AnOrder.gateOpened(id, "SHIPMENT"));
    orders.await(id, "payment/shipment/open", "true");
    orders.post("sales-support", id, "shipment-release", "").expect(200);
    orders
        .post(
            "warehouse",
            id,
            "warehouse-facts",
            "{\"type\":\"ShipmentDispatched\",\"carrier\":\"SF\",\"trackingNumber\":\"SF1\",\"dispatchedAt\":\"%s\"}"
                .formatted(CLOCK.instant()))
        .expect(200);
    return id;
  }

  private void plantTells(String id, String fact, String fields) {
    asSystem("production-system")
        .post(
            "/api/orders/" + id + "/production-facts",
            "{\"type\":\"%s\",%s}".formatted(fact, fields))
        .expect(200);
  }
}
