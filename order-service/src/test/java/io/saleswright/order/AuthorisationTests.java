package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.Roles;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Each role against each command (SEC-06): who may not is told so before anything else is looked
 * at.
 */
class AuthorisationTests extends OrderServiceFixture {

  private static final String CHANGE =
      """
      {"reason":"r","lines":[{"productId":"p","quantity":1}],"requestedShipDate":"2027-01-04",
       "customerConfirmation":"phone"}\
      """;

  private static final String READERS =
      """
      #role,             order, list, prices
      sales-rep,           200,  200, true
      account-manager,     404,  200, true
      dealer,              404,  200, true
      sales-support,       200,  200, true
      support-supervisor,  200,  200, true
      sales-manager,       200,  200, true
      vp-sales,            200,  200, true
      general-manager,     200,  200, true
      customer-service,    200,  200, true
      finance,             200,  200, true
      finance-head,        200,  200, true
      auditor,             200,  200, true
      migration,           200,  200, true
      technical,           200,  200, false
      production,          200,  200, false
      warehouse,           200,  200, false
      marketing,           403,  403, false
      legal,               403,  403, false
      hr,                  403,  403, false
      admin,               403,  403, false
      """;

  private static final Pattern MONEY = Pattern.compile("CNY|depositPercent|unitPrice\":\\{");

  private record Command(String method, String path, String body, Set<String> allowed) {

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static Command post(String path, String body, String... allowed) {
    return new Command("POST", path, body, Set.of(allowed));
  }

  static List<Command> commands() {
    String[] takers = {
      "sales-support",
      "support-supervisor",
      "sales-rep",
      "account-manager",
      "sales-manager",
      "dealer"
    };
    String[] insiders = {
      "sales-support", "support-supervisor", "sales-rep", "account-manager", "sales-manager"
    };
    String[] clerks = {"sales-support", "support-supervisor"};
    String[] supervisors = {"support-supervisor", "sales-manager", "vp-sales", "general-manager"};
    String[] askers =
        Stream.concat(
                Stream.of(takers), Stream.of("production", "warehouse", "finance", "finance-head"))
            .toArray(String[]::new);
    String[] commenters =
        Stream.concat(
                Stream.of(insiders),
                Stream.of(
                    "vp-sales", "general-manager", "customer-service", "finance", "finance-head"))
            .toArray(String[]::new);
    String order = AnOrder.body("c", "p");
    return List.of(
        post("", order, takers),
        new Command("PUT", "/ID", order, Set.of(takers)),
        post(
            "/ID/confirmations",
            "{\"party\":\"WORKSHOP\",\"means\":\"phone\"}",
            "sales-support",
            "support-supervisor",
            "production"),
        post(
            "/ID/confirmations",
            "{\"party\":\"CUSTOMER\",\"means\":\"phone\"}",
            "sales-support",
            "support-supervisor",
            "sales-rep",
            "account-manager",
            "dealer"),
        post("/ID/verification", AnOrder.ALL_ITEMS, clerks),
        post("/ID/approval", "", supervisors),
        post("/ID/release", "", clerks),
        post(
            "/ID/release-exemption",
            "{\"reason\":\"r\"}",
            "sales-manager",
            "vp-sales",
            "general-manager",
            "finance-head"),
        post(
            "/ID/contract-exemption",
            "{\"reason\":\"r\"}",
            "sales-manager",
            "vp-sales",
            "general-manager"),
        post("/ID/hold", "{\"question\":\"?\"}", takers),
        post("/ID/resumption", "", clerks),
        post("/ID/questions", "{\"question\":\"when?\"}", askers),
        post("/ID/questions", "{\"question\":\"when?\",\"forCustomer\":true}", takers),
        post("/ID/questions/1/answer", "{\"answer\":\"on Friday\"}", askers),
        post("/ID/questions/1/escalation", "", askers),
        post(
            "/ID/cancellation",
            "{\"reason\":\"r\"}",
            "sales-support",
            "support-supervisor",
            "sales-manager",
            "vp-sales"),
        post("/ID/customer-verification", "{\"reason\":\"r\"}", clerks),
        post(
            "/ID/hand-over",
            "{\"salesperson\":\"s\",\"reason\":\"r\"}",
            "support-supervisor",
            "sales-manager"),
        post("/ID/change-requests", CHANGE, takers),
        post("/ID/change-requests/1/approval", "{\"approved\":true}", supervisors),
        post("/ID/production-facts", "{\"type\":\"WorkOrderAccepted\"}", "production"),
        post(
            "/ID/warehouse-facts",
            "{\"type\":\"ShipmentDelivered\",\"deliveredAt\":\"2026-12-01T00:00:00Z\"}",
            "warehouse"),
        post(
            "/ID/warehouse-facts",
            "{\"type\":\"TransportReported\",\"kind\":\"LOST\",\"at\":\"2026-11-23T00:00:00Z\"}",
            "warehouse",
            "sales-support",
            "support-supervisor"),
        post(
            "/ID/quality-problems",
            "{\"description\":\"cracked\"}",
            "production",
            "sales-support",
            "support-supervisor"),
        post("/ID/quality-problems/1/assignment", "{\"assignee\":\"DEMO-production\"}", clerks),
        post(
            "/ID/quality-problems/1/solution",
            "{\"remedy\":\"made anew\"}",
            "production",
            "sales-support",
            "support-supervisor"),
        post(
            "/ID/delay-acknowledgement",
            "{\"forecastDate\":\"2027-01-04\",\"means\":\"phone\"}",
            "sales-support",
            "support-supervisor",
            "sales-rep",
            "account-manager",
            "dealer"),
        post("/ID/delivery-note", AnOrder.SHIPPING, clerks),
        post(
            "/ID/delivery-note/confirmation",
            "{\"preparedAt\":\"2026-12-01T00:00:00Z\"}",
            "warehouse"),
        post("/ID/shipment-release", "", clerks),
        post(
            "/ID/sign-off",
            "{\"signedOn\":\"2026-12-01\",\"signer\":\"Li\"}",
            "sales-rep",
            "account-manager",
            "sales-support",
            "support-supervisor",
            "dealer"),
        post("/ID/closing", "", clerks),
        post("/ID/tracking-links", "", insiders),
        new Command("DELETE", "/ID/tracking-links", "", Set.of(insiders)),
        post("/ID/attachments?name=a.pdf", "%PDF-1.7", takers),
        post("/ID/comments", "{\"text\":\"t\"}", commenters),
        post("/ID/comments/C/withdrawal", "", commenters),
        post(
            "/imports",
            """
            {"source":"s","externalNumber":"1","customerId":"c","orderDate":"1996-07-04","lines":[{"productId":"p",
             "productCode":"1","productName":"n","quantity":1,"unitPrice":{"amount":"1.00","currency":"CNY"},
             "discountPercent":0}]}\
            """,
            "migration"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void onlyTheRightRolesGetThrough(Command command) {
    Map<String, Boolean> permitted = new LinkedHashMap<>();
    for (String role : Roles.OF_PEOPLE) {
      String path = "/api/orders" + command.path().replace("ID", "no-such-order");
      var http = as(role).with("If-Match", "\"1\"");
      int status =
          switch (command.method()) {
            case "PUT" -> http.put(path, command.body()).status();
            case "DELETE" -> http.delete(path).status();
            default -> http.post(path, command.body()).status();
          };
      permitted.put(role, status != 403);
    }

    assertThat(permitted)
        .allSatisfy((role, through) ->
            assertThat(through).as(role).isEqualTo(command.allowed().contains(role)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(textBlock = READERS)
  void eachRoleReadsWhatItNeeds(String role, int order, int list, boolean prices) {
    String id = new AnOrder(this).received();
    String path = "/api/orders/" + id;

    assertThat(as(role).get("/api/orders").status()).isEqualTo(list);
    assertThat(as(role).get(path + "/timeline").status()).isEqualTo(order);
    Answer read = as(role).get(path);
    assertThat(read.status()).isEqualTo(order);
    if (order == 200) {
      assertThat(MONEY.matcher(read.body().toString()).find()).isEqualTo(prices);
      assertThat(read.body().hasNonNull("total")).isEqualTo(prices);
      assertThat(read.text("lines/0/quantity")).isEqualTo("3");
      JsonNode listed =
          as(role)
              .get("/api/orders?customerId=" + new AnOrder(this).get(id).text("customer/id"))
              .expect(200)
              .body()
              .path("items");
      assertThat(listed).hasSize(1);
      assertThat(listed.path(0).hasNonNull("total")).isEqualTo(prices);
    }
  }

  @Test
  void theTimeLineTellsThePlantNoAmounts() {
    AnOrder orders = new AnOrder(this);
    String id = orders.received();
    String path = "/api/orders/" + id + "/timeline";
    orders.financeTold("PaymentGateOpened.v1", id, 1, AnOrder.gateOpened(id, "SHIPMENT"));
    await()
        .untilAsserted(() ->
            assertThat(as("finance").get(path).body().toString())
                .contains("OrderPlaced", "300.00 CNY", "PaymentGateOpened"));

    assertThat(as("production").get(path).expect(200).body().toString())
        .contains("OrderPlaced", "PaymentGateOpened", "SHIPMENT")
        .doesNotContain("CNY");
  }

  @Test
  void aManagerOfOneRegionIsNotShownTheRefusalsOfAll() {
    assertThat(as("sales-manager").get("/api/integration/refusals").status()).isEqualTo(200);
    assertThat(as("auditor").get("/api/integration/refusals").status()).isEqualTo(200);
    assertThat(asManagerOf("east").get("/api/integration/refusals").expect(403).text("rule"))
        .isEqualTo("SEC-02");
    assertThat(as("hr").get("/api/integration/refusals").status()).isEqualTo(403);
  }

  @Test
  void noRoleIsForgotten() {
    assertThat(READERS.lines().skip(1).map(row -> row.substring(0, row.indexOf(','))))
        .containsExactlyInAnyOrderElementsOf(Roles.OF_PEOPLE);
  }

  @Test
  void nobodyGetsInWithoutAToken() {
    assertThat(as("x").as("").get("/api/orders").status()).isEqualTo(401);
    assertThat(as("x").as(TOKENS.expired("sales-rep", "sales-rep")).get("/api/orders").status())
        .isEqualTo(401);
    assertThat(
            as("x")
                .as(TOKENS.forAnotherAudience("sales-rep", "sales-rep"))
                .get("/api/orders")
                .status())
        .isEqualTo(401);
    assertThat(
            as("x")
                .as(TOKENS.signedByAStranger("sales-rep", "sales-rep"))
                .get("/api/orders")
                .status())
        .isEqualTo(401);
  }
}
