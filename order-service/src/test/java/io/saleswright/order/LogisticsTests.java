package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Carriers, routes and freight terms over HTTP, and the shipments that use them (PRD-08, ORD-25).
 */
class LogisticsTests extends OrderServiceFixture {

  private final AnOrder orders = new AnOrder(this);

  private static String carrier(String code, boolean retired) {
    return """
    {"code":"%s","name":"顺丰 Express","kind":"CARRIER","retired":%s,
     "routes":[{"code":"HS","name":"Hangzhou to Shanghai","mode":"ROAD"}]}\
    """
        .formatted(code, retired);
  }

  private static String terms(String carrierId) {
    return """
    {"payment":"COLLECT","carrierId":"%s","routeCode":"HS","papers":"with the goods"}\
    """
        .formatted(carrierId);
  }

  private String carrier() {
    return as("sales-support")
        .post("/api/carriers", carrier(unique("C"), false))
        .expect(201)
        .text("id");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          #role,              add, edit, set, read, terms
          sales-support,      201,  200, 200,  200,  200
          support-supervisor, 201,  200, 200,  200,  200
          sales-manager,      201,  200, 200,  200,  200
          vp-sales,           403,  403, 403,  200,  200
          general-manager,    403,  403, 403,  200,  200
          customer-service,   403,  403, 403,  200,  200
          finance,            403,  403, 403,  200,  200
          finance-head,       403,  403, 403,  200,  200
          warehouse,          403,  403, 403,  200,  200
          auditor,            403,  403, 403,  200,  200
          sales-rep,          403,  403, 403,  200,  404
          account-manager,    403,  403, 403,  200,  404
          dealer,             403,  403, 403,  403,  404
          marketing,          403,  403, 403,  403,  403
          legal,              403,  403, 403,  403,  403
          technical,          403,  403, 403,  403,  403
          production,         403,  403, 403,  403,  403
          hr,                 403,  403, 403,  403,  403
          admin,              403,  403, 403,  403,  403
          migration,          403,  403, 403,  403,  403
          """)
  void eachRoleMayDoWhatItIsThereFor(String role, int add, int edit, int set, int read, int terms) {
    String id = carrier();
    String customer = "customer-" + UUID.randomUUID();
    as("sales-support").put("/api/freight-terms/" + customer, terms(id)).expect(200);

    assertThat(as(role).post("/api/carriers", carrier(unique("C"), false)).status()).isEqualTo(add);
    assertThat(
            as(role)
                .with("If-Match", "\"1\"")
                .put("/api/carriers/" + id, carrier("x", false).replace("Express", "X"))
                .status())
        .isEqualTo(edit);
    assertThat(as(role).put("/api/freight-terms/" + customer, terms(id)).status()).isEqualTo(set);
    assertThat(as(role).get("/api/carriers/" + id).status()).isEqualTo(read);
    assertThat(as(role).get("/api/carriers").status()).isEqualTo(read);
    assertThat(as(role).get("/api/freight-terms/" + customer).status()).isEqualTo(terms);
  }

  @Test
  void aDealerReadsTheTermsOfTheirOwnStore() {
    String store = "customer-" + UUID.randomUUID();
    as("sales-support").put("/api/freight-terms/" + store, terms(carrier())).expect(200);
    TestHttp own = asWith(Map.of("customer_id", store), unique("dealer"), "dealer");
    TestHttp other = asWith(Map.of("customer_id", unique("c")), unique("dealer"), "dealer");

    assertThat(own.get("/api/freight-terms/" + store).expect(200).text("payment"))
        .isEqualTo("COLLECT");
    other.get("/api/freight-terms/" + store).expect(404);
    own.put("/api/freight-terms/" + store, terms(carrier())).expect(403);
  }

  /** SEC-06. */
  @Test
  void aClerkDoesNotConfirmForTheWarehouseUnderAnotherSpelling() {
    String id = orders.ready();

    orders
        .post(
            "sales-support",
            id,
            "delivery-note",
            AnOrder.SHIPPING.replace("DEMO-warehouse", " DEMO-sales-support "))
        .expect(409);
  }

  /** ORD-23. */
  @Test
  void theWarehouseKeeperAgreesByThemselves() {
    String id = orders.ready();
    String wish = AnOrder.SHIPPING.replace("\"warehouseConfirmedBy\":\"DEMO-warehouse\",", "");
    Answer prepared = orders.post("sales-support", id, "delivery-note", wish).expect(200);
    assertThat(prepared.body().at("/shipment").has("warehouseConfirmedBy")).isFalse();
    assertThat(prepared.body().at("/waitingFor").toString()).contains("warehouse");
    String seen = "{\"preparedAt\":\"" + prepared.text("shipment/preparedAt") + "\"}";

    TestHttp keeper = as("warehouse").with("Idempotency-Key", unique("key"));
    String path = "/api/orders/" + id + "/delivery-note/confirmation";
    Answer confirmed = keeper.post(path, seen).expect(200);
    assertThat(confirmed.text("shipment/warehouseConfirmedBy")).isEqualTo("DEMO-warehouse");
    keeper.post(path, seen).expect(200);
    assertThat(as("warehouse").post(path, seen).expect(409).text("type"))
        .endsWith("note-confirmed");
    assertThat(
            as("warehouse")
                .get("/api/orders/" + id + "/delivery-note")
                .text("note/warehouseConfirmedAt"))
        .isNotEmpty();

    CLOCK.advance(Duration.ofMinutes(1));
    orders.post("sales-support", id, "delivery-note", wish).expect(200);
    assertThat(as("warehouse").post(path, seen).expect(409).text("type")).endsWith("note-outdated");
  }

  @Test
  void carriersAreFoundKeepTheirCodeAndCanBeRetired() {
    String code = unique("SF");
    String id =
        as("sales-support").post("/api/carriers", carrier(code, false)).expect(201).text("id");

    Answer taken = as("sales-support").post("/api/carriers", carrier(code, false)).expect(409);
    Answer retired =
        as("sales-manager")
            .with("If-Match", "\"1\"")
            .put("/api/carriers/" + id, carrier("other", true))
            .expect(200);

    assertThat(taken.text("type")).endsWith("carrier-code-taken");
    assertThat(retired.text("code")).isEqualTo(code);
    assertThat(retired.text("retired")).isEqualTo("true");
    assertThat(retired.text("routes/0/mode")).isEqualTo("ROAD");
    assertThat(as("warehouse").get("/api/carriers?q=" + code).expect(200).items("id"))
        .containsExactly(id);
    Answer gone =
        as("sales-support").put("/api/freight-terms/" + unique("customer"), terms(id)).expect(400);
    assertThat(gone.text("errors/0/field")).isEqualTo("carrierId");
    assertThat(gone.text("errors/0/rule")).isEqualTo("PRD-08");
  }

  @Test
  void twoRoutesHaveTwoCodes() {
    String doubled =
        """
        {"code":"%s","name":"X","kind":"FORWARDER","routes":[
         {"code":"A","name":"a","mode":"RAIL"},{"code":"A","name":"b","mode":"WATER"}]}\
        """
            .formatted(unique("C"));

    assertThat(
            as("sales-support").post("/api/carriers", doubled).expect(400).text("errors/0/field"))
        .isEqualTo("routes");
  }

  @Test
  void aShipmentTakesTheTermsOfItsStore() {
    String id = orders.ready();
    String customer = orders.get(id).text("customer/id");
    as("sales-support").put("/api/freight-terms/" + customer, terms(carrier())).expect(200);
    String agreed =
        """
        {"shipDate":"%s","warehouseConfirmedBy":"DEMO-warehouse","customerConfirmation":"WeChat"}\
        """
            .formatted(TODAY.plusDays(1));

    Answer prepared = orders.post("sales-support", id, "delivery-note", agreed).expect(200);

    assertThat(prepared.text("shipment/freightPayment")).isEqualTo("COLLECT");
    assertThat(prepared.text("shipment/route")).isEqualTo("Hangzhou to Shanghai");
    assertThat(prepared.text("shipment/agreedCarrier")).isEqualTo("顺丰 Express");
    assertThat(prepared.text("shipment/mode")).isEqualTo("ROAD");
    assertThat(prepared.text("shipment/warehouseConfirmedBy")).isEqualTo("DEMO-warehouse");
    Answer paper = as("sales-support").get("/api/orders/" + id + "/delivery-note").expect(200);
    assertThat(paper.text("note/customerConfirmation")).isEqualTo("WeChat");
    assertThat(paper.text("note/preparedBy")).isEqualTo("DEMO-sales-support");
    assertThat(paper.text("lines/0/unitPrice/amount")).isEqualTo("100.00");
    assertThat(paper.text("total/amount")).isEqualTo("300.00");
    assertThat(
            as("warehouse")
                .get("/api/orders/" + id + "/delivery-note")
                .expect(200)
                .body()
                .toString())
        .contains("DEMO-warehouse")
        .doesNotContain("amount");
  }

  @Test
  void withoutTermsEverythingHasToBeSaid() {
    String id = orders.ready();

    Answer refused =
        orders
            .post(
                "sales-support",
                id,
                "delivery-note",
                """
                {"shipDate":"%s","warehouseConfirmedBy":"DEMO-warehouse",
                 "customerConfirmation":"phone"}\
                """
                    .formatted(TODAY.plusDays(1)))
            .expect(400);

    assertThat(refused.text("errors/0/field")).isEqualTo("route");
    assertThat(refused.text("errors/1/field")).isEqualTo("freightPayment");
    assertThat(refused.text("errors/2/field")).isEqualTo("papers");
    assertThat(refused.text("errors/2/rule")).isEqualTo("ORD-25");
  }
}
