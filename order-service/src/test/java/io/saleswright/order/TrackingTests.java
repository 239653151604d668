package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.platform.link.Links;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Customers without a login follow their order behind a link (ORD-28). */
class TrackingTests extends OrderServiceFixture {

  private static final String OPEN = "/public/orders";

  private final AnOrder orders = new AnOrder(this);

  @Autowired private Links links;

  private String link(String id) {
    return orders
        .post("sales-support", id, "tracking-links", "")
        .expect(201)
        .text("address")
        .replaceFirst("^/public/#", "");
  }

  private TestHttp holding(String link) {
    return asNobody().with("Saleswright-Link", link);
  }

  private static void isRefused(Answer answer, int status, String problem) {
    assertThat(answer.expect(status).problem()).isEqualTo("/problems/" + problem);
    assertThat(answer.header("Cache-Control")).contains("no-store");
  }

  @Test
  void aCustomerFollowsAnOrderUntilItIsSignedFor() {
    String id = orders.known(unique("customer"), "Furniture Ltd");
    TestHttp holder = holding(link(id));
    Answer first = holder.get(OPEN).expect(200);
    assertThat(first.text("progress")).isEqualTo("RECEIVED");
    assertThat(first.text("expectedOn")).isEqualTo(TODAY.plusDays(14).toString());
    assertThat(first.text("later")).isEqualTo("false");
    assertThat(first.text("lines/0/finished")).isEqualTo("0");
    orders.verify(id);
    orders.release(id);
    assertThat(holder.get(OPEN).text("progress")).isEqualTo("AGREED");
    plantTells(id, "\"type\":\"WorkOrderDelayed\",\"newFinish\":\"" + TODAY.plusDays(40));
    assertThat(holder.get(OPEN).text("later")).isEqualTo("true");
    assertThat(holder.get(OPEN).text("expectedOn")).isGreaterThan(TODAY.plusDays(14).toString());
    plantTells(id, "\"type\":\"WorkOrderCompleted\",\"completedOn\":\"" + TODAY);
    Answer made = holder.get(OPEN).expect(200);
    assertThat(made.text("progress")).isEqualTo("READY");
    assertThat(made.text("lines/0/finished")).isEqualTo("3");

    shipped(id);

    Answer seen = holder.get(OPEN).expect(200);
    assertThat(seen.text("progress")).isEqualTo("SHIPPED");
    assertThat(seen.text("shipment/trackingNumber")).isEqualTo("SF1");
    assertThat(seen.text("expectedOn")).isEmpty();
    String signed = "{\"signedOn\":\"%s\",\"signer\":\"Li\"}".formatted(TODAY);
    orders.post("sales-support", id, "sign-off", signed).expect(200);
    Answer last = holder.get(OPEN).expect(200);
    assertThat(last.text("progress")).isEqualTo("SIGNED");
    assertThat(last.text("shipment/signedOn")).isEqualTo(TODAY.toString());
  }

  private void plantTells(String id, String fact) {
    String reason = fact.contains("Delayed") ? ",\"reason\":\"machine\"" : "";
    asSystem("production-system")
        .post("/api/orders/" + id + "/production-facts", "{" + fact + "\"" + reason + "}")
        .expect(200);
  }

  private void shipped(String id) {
    orders.post("sales-support", id, "delivery-note", AnOrder.SHIPPING).expect(200);
    orders.financeTold("PaymentGateOpened.v1", id, 1, AnOrder.gateOpened(id, "SHIPMENT"));
    orders.await(id, "payment/shipment/open", "true");
    orders.post("sales-support", id, "shipment-release", "").expect(200);
    asSystem("warehouse-system")
        .post(
            "/api/orders/" + id + "/warehouse-facts",
            """
            {"type":"ShipmentDispatched","carrier":"SF","trackingNumber":"SF1","dispatchedAt":"%s"}\
            """
                .formatted(CLOCK.instant()))
        .expect(200);
  }

  /** SEC-01, SEC-03: no price, nobody's name and no address, of whichever side. */
  @Test
  void aLinkShowsNoPriceAndNobody() {
    String customer = unique("customer");
    String id = orders.known(customer, "Furniture Ltd");
    orders.verify(id);
    String other = orders.received(customer);

    String seen = holding(link(id)).get(OPEN).expect(200).raw().body();

    assertThat(seen)
        .contains("Chair", "AGREED")
        .doesNotContain("CNY", "100.00", "300", "Wang", "Road 1", "123\"", "DEMO-", "Furniture Ltd")
        .doesNotContain(customer, id, orders.get(other).text("number"));
  }

  @Test
  void aLinkIsGoodUntilItExpiresOrIsEndedAndNoLonger() {
    String customer = unique("customer");
    String id = orders.known(customer, "Furniture Ltd");
    String old = links.make("tracking", id, customer, Duration.ofMillis(1)).token();
    CLOCK.advance(Duration.ofMillis(1));
    isRefused(holding(old).get(OPEN), 410, "link-expired");
    String lost = link(id);
    holding(lost).get(OPEN).expect(200);

    as("sales-support").delete("/api/orders/" + id + "/tracking-links").expect(200);

    isRefused(holding(lost).get(OPEN), 410, "link-revoked");
    CLOCK.advance(Duration.ofMillis(1));
    holding(link(id)).get(OPEN).expect(200);
  }

  @Test
  void aLinkThatWasAlteredOrIsOfSomethingElseOpensNothing() {
    String customer = unique("customer");
    String id = orders.known(customer, "Furniture Ltd");
    String good = link(id);
    int middle = good.length() / 2;
    String altered =
        good.substring(0, middle)
            + (good.charAt(middle) == 'A' ? 'B' : 'A')
            + good.substring(middle + 1);
    Duration day = Duration.ofDays(1);

    isRefused(holding(altered).get(OPEN), 404, "link-invalid");
    isRefused(
        holding(links.make("complaint", id, customer, day).token()).get(OPEN), 404, "link-invalid");
    isRefused(
        holding(links.make("tracking", id, unique("other"), day).token()).get(OPEN),
        404,
        "not-found");
    isRefused(
        holding(links.make("tracking", unique("no-order"), customer, day).token()).get(OPEN),
        404,
        "not-found");
    isRefused(asNobody().get(OPEN), 404, "link-invalid");
    isRefused(as("admin").get(OPEN), 404, "link-invalid");
    assertThat(holding(good).get("/api/orders/" + id).status()).isEqualTo(401);
    holding(good).get(OPEN + "?nope=1").expect(400);
  }

  /** SEC-08: the audit says of which order, and names who made the link by its moment. */
  @Test
  void whoMadeALinkAndWhatWasReadBehindItIsNotedOfTheOrder() {
    String id = orders.known(unique("customer"), "Furniture Ltd");
    String path = "/api/orders/" + id + "/tracking-links";
    as("sales-support").delete(path).expect(200);
    Answer made = as("sales-support").post(path, "").expect(201);
    holding(made.text("address").replaceFirst("^/public/#", "")).get(OPEN).expect(200);

    Instant madeAt = Instant.parse(made.text("expiresAt")).minus(Duration.ofDays(90));
    Answer ordered = as("auditor").get("/api/admin/audit?kind=ORDERED&subject=" + id);
    assertThat(ordered.text("items/0/command")).isEqualTo("make-tracking-link");
    assertThat(Instant.parse(ordered.text("items/0/at"))).isEqualTo(madeAt);
    await()
        .until(
            () -> as("auditor").get("/api/admin/audit?kind=READ&subject=" + id),
            read -> read.items("command").contains("GET /public/orders"));
  }

  @Test
  void linksAreMadeByThoseWhoSeeTheOrderOfAKnownCustomer() {
    String id = orders.known(unique("customer"), "Furniture Ltd");
    String path = "/api/orders/" + id + "/tracking-links";
    as(unique("stranger"), "sales-rep").post(path, "").expect(404);
    as(unique("stranger"), "sales-rep").delete(path).expect(404);
    Answer made = as("sales-rep").post(path, "").expect(201);

    assertThat(made.header("Cache-Control")).contains("no-store");
    assertThat(made.header("Location")).doesNotContain("#");
    String unknown = orders.received();
    assertThat(orders.post("sales-support", unknown, "tracking-links", "").expect(409).problem())
        .isEqualTo("/problems/customer-unconfirmed");
  }
}
