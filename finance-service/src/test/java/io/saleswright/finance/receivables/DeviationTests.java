package io.saleswright.finance.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * One list of all that did not go as the rules have it, looked through by managers (SEC-07): prices
 * off the list, release and shipment without money, no contract, other deeds than were agreed.
 */
class DeviationTests extends RunningFinance {

  private static final String LIST = "/api/receivables/exceptions";

  @Test
  void listsAllKindsInTheOrderInWhichTheyCameToBeKnown() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    tellAll(order);
    as("finance-head")
        .post("/api/receivables/" + order.id() + "/gate-exceptions", Requests.exception("SHIPMENT"))
        .expect(200);

    List<JsonNode> listed = exceptions(order);

    assertThat(listed)
        .extracting(one -> one.path("kind").asString())
        .containsExactlyInAnyOrder(
            "PRICE_OFF_LIST",
            "RELEASE_WITHOUT_MONEY",
            "NO_CONTRACT",
            "OFF_CONTRACT",
            "FACT_REFUSED",
            "SHIPMENT_WITHOUT_MONEY");
    assertThat(kind(listed, "PRICE_OFF_LIST").path("reason").asString()).isEqualTo("BELOW_LIST");
    assertThat(kind(listed, "PRICE_OFF_LIST").path("by").asString()).isEqualTo("DEMO-manager");
    assertThat(kind(listed, "OFF_CONTRACT").path("reason").asString()).isEqualTo("agreed by phone");
    assertThat(kind(listed, "FACT_REFUSED").path("by").asString()).isEqualTo("/plant/mes");
    assertThat(kind(listed, "SHIPMENT_WITHOUT_MONEY").at("/missing/amount").asString())
        .isEqualTo("1000.00");
  }

  @Test
  void whatGoesAsTheRulesHaveItIsNotListed() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    orderTells(order, 2, "OrderApproved", approved(order, ""));
    orderTells(order, 3, "OrderReleased", released(order, ""));
    orderTells(order, 4, "OrderChanged", order.changedTo("1200.00").changed());

    awaitReceivable(order, "orderRevision", "2");
    assertThat(exceptions(order)).isEmpty();
  }

  @Test
  void isLookedAtByAManagerWhoDidNotLetIt() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    tellAll(order);
    String price = kind(exceptions(order), "PRICE_OFF_LIST").path("id").asString();
    String path = "/api/receivables/" + order.id() + "/exceptions/" + price + "/review";

    Answer own = as("manager", "sales-manager").post(path, "{}").expect(409);
    assertThat(own.problem()).endsWith("own-paper");
    as("finance-head").post(path, "{}").expect(403);
    as("sales-manager").post(path, "{\"remark\": \"a loyal customer\"}").expect(200);
    Answer again = as("vp-sales").post(path, "{}").expect(409);
    assertThat(again.problem()).endsWith("exception-reviewed");
    assertThat(again.rule()).isEqualTo("SEC-07");

    JsonNode review = kind(exceptions(order), "PRICE_OFF_LIST").path("review");
    assertThat(review.path("by").asString()).isEqualTo("DEMO-sales-manager");
    assertThat(review.path("remark").asString()).isEqualTo("a loyal customer");
    as("sales-manager")
        .post("/api/receivables/" + order.id() + "/exceptions/order-99/review", "{}")
        .expect(404);
  }

  @Test
  void isLookedForByWhetherSomethingWaitsForAManager() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    as("finance-head")
        .post("/api/receivables/" + order.id() + "/gate-exceptions", Requests.exception("RELEASE"))
        .expect(200);
    assertThat(listed(LIST + "?open=true")).contains(order.id());
    assertThat(listed(LIST + "?open=false")).doesNotContain(order.id());

    as("general-manager")
        .post("/api/receivables/" + order.id() + "/exceptions/gate-1/review", "{}")
        .expect(200);

    assertThat(listed(LIST + "?open=true")).doesNotContain(order.id());
    assertThat(listed(LIST + "?open=false")).contains(order.id());
  }

  /** A repeat of an event lists nothing twice. */
  @Test
  void isListedOnceHoweverOftenItIsTold() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    tellAll(order);
    int before = exceptions(order).size();

    orderTells(order, 6, "FactRefused", refused(order));
    orderTells(order, 7, "OrderChanged", order.changedTo("1200.00").changed());

    awaitReceivable(order, "orderRevision", "2");
    assertThat(exceptions(order)).hasSize(before);
  }

  private void tellAll(AnOrder order) {
    orderTells(
        order, 2, "OrderApproved", approved(order, "\"priceDeviations\": [\"BELOW_LIST\"],"));
    orderTells(
        order,
        3,
        "ReleaseExempted",
        """
        {"orderId": "%s", "revision": 1, "reason": "old friends", "by": "DEMO-vp"}
        """
            .formatted(order.id()));
    orderTells(order, 4, "OrderReleased", released(order, "\"withoutContract\": true,"));
    orderTells(
        order,
        5,
        "ContractExempted",
        """
        {"orderId": "%s", "revision": 1, "contractId": "c", "differences": ["1:PRICE"],
         "reason": "agreed by phone", "by": "DEMO-vp"}
        """
            .formatted(order.id()));
    orderTells(order, 6, "FactRefused", refused(order));
    await().until(() -> exceptions(order).size() >= 5);
  }

  private static String approved(AnOrder order, String more) {
    return "{\"orderId\": \"%s\", \"revision\": 1, %s \"by\": \"DEMO-manager\"}"
        .formatted(order.id(), more);
  }

  private static String released(AnOrder order, String more) {
    return """
    {"orderId": "%s", "number": "SO-1", "revision": 1, "customerId": "c", "lines": [],
     "requestedShipDate": "2026-12-15", %s "by": "DEMO-sales-support"}
    """
        .formatted(order.id(), more);
  }

  private static String refused(AnOrder order) {
    return """
    {"orderId": "%s", "told": "/plant/mes 4711", "fact": "production.WorkOrderAccepted.v1",
     "rule": "ORD-14", "problem": "not-in-production"}
    """
        .formatted(order.id());
  }

  private List<JsonNode> exceptions(AnOrder order) {
    return as("auditor")
        .get("/api/receivables/" + order.id())
        .expect(200)
        .body()
        .path("exceptions")
        .valueStream()
        .toList();
  }

  private static JsonNode kind(List<JsonNode> listed, String kind) {
    return listed.stream()
        .filter(one -> one.path("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private List<String> listed(String path) {
    return as("auditor").all(path).stream().map(one -> one.path("orderId").asString()).toList();
  }
}
