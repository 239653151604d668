package io.saleswright.finance.openings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.dunning.ADunning;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What customers owed before the system went live: it is owed, paid and chased like the rest. */
class OpeningApiTests extends RunningFinance {

  private static final Belonging REP = Belonging.to("DEMO-sales-rep");
  private static final String PATH = "/api/opening-items/imports";

  private final CustomerNames names;
  private final ADunning dunning = new ADunning(this);

  @Autowired
  OpeningApiTests(CustomerNames names) {
    this.names = names;
  }

  private String customer() {
    String customer = unique("customer");
    names.learn(customer, "Hua Xia", "CU-" + customer, 1);
    return customer;
  }

  private static String item(String number, String customer, String amount) {
    return """
    {"source": "erp", "externalNumber": "%s", "customer": "%s", "salesperson": "DEMO-sales-rep",
     "amount": {"amount": "%s", "currency": "CNY"}, "documentOn": "2026-09-01",
     "dueOn": "2026-10-01"}
    """
        .formatted(number, customer, amount);
  }

  private Answer take(String body) {
    return as("migration").post(PATH, body);
  }

  @Test
  void isOwedWatchedChasedStatedAndPaidLikeEveryOther() {
    String customer = customer();
    String number = unique("RE");
    Answer taken = take(item(number, "CU-" + customer, "500.00")).expect(201);
    String id = taken.id();
    AnOrder asOrder = new AnOrder(id, customer, REP, 1, "500.00", AnOrder.PREPAID);

    assertThat(taken.text("customerId")).isEqualTo(customer);
    assertThat(types(RECEIVABLES, id, 1)).containsExactly("PaymentOverdue");
    Answer listed = as("sales-rep").get("/api/collection?customerId=" + customer).expect(200);
    assertThat(listed.text("items/0/orderNumber")).isEqualTo(number);
    assertThat(listed.text("items/0/daysOverdue")).isEqualTo("53");
    assertThat(listed.text("items/0/ageClass")).isEqualTo("31-60");
    assertThat(dunning.awaitStage(asOrder, "DUE").text("level")).isEqualTo("4");
    String account = "/api/statements/" + customer + "?currency=CNY&from=2026-11-01&to=2026-11-23";
    Answer statement = as("finance").get(account).expect(200);
    assertThat(statement.text("movements/0/kind")).isEqualTo("OPENING_ITEM");
    assertThat(statement.text("closing/amount")).isEqualTo("500.00");

    String payment =
        as("finance")
            .post("/api/payments", Requests.payment(customer, "500.00", id, "500.00"))
            .expect(201)
            .id();

    assertThat(as("finance").get("/api/receivables/" + id).text("state")).isEqualTo("SETTLED");
    dunning.awaitStage(asOrder, "ENDED");
    assertThat(as("finance").get(account).text("closing/amount")).isEqualTo("0.00");
    as("finance-head")
        .post("/api/payments/" + payment + "/reversal", Requests.reversal())
        .expect(200);
    dunning.awaitStage(asOrder, "DUE");
    // No order waits for it: nobody is told of gates, plans or settlements.
    assertThat(types(RECEIVABLES, id, 2)).containsOnly("PaymentOverdue");
  }

  @Test
  void takenOverAgainItStaysAndTheDifferencesAreTold() {
    String customer = customer();
    String number = unique("RE");
    String id = take(item(number, customer, "500.00")).expect(201).id();
    as("finance")
        .post("/api/payments", Requests.payment(customer, "100.00", id, "100.00"))
        .expect(201);

    Answer same = take(item(number, customer, "500.00")).expect(201);
    Answer other = take(item(number, customer, "700.00").replace("10-01", "10-02")).expect(201);

    assertThat(same.id()).isEqualTo(id);
    assertThat(same.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(same.body().path("differences")).isEmpty();
    assertThat(other.id()).isEqualTo(id);
    assertThat(other.text("open/amount")).isEqualTo("400.00");
    assertThat(other.text("differences/0/field")).isEqualTo("amount");
    assertThat(other.text("differences/1/field")).isEqualTo("dueOn");
    assertThat(as("finance").get("/api/receivables?customerId=" + customer).body().path("items"))
        .hasSize(1);
    String elsewhere = item(number, customer, "500.00").replace("\"erp\"", "\"other\"");
    assertThat(take(elsewhere).expect(201).id()).isNotEqualTo(id);
  }

  @Test
  void refusesWhatIsNoItemNamingEveryField() {
    String customer = customer();
    Answer refused =
        as("migration")
            .with("Accept-Language", "zh-CN")
            .post(
                PATH,
                item(unique("RE"), unique("nobody"), "-1.00").replace("2026-09-01", "2026-12-01"))
            .expect(400);

    assertThat(refused.body().path("errors").valueStream().map(e -> e.path("field").asString()))
        .containsExactly("customer", "amount", "documentOn", "dueOn");
    assertThat(refused.text("errors/0/message")).isEqualTo("必须是已知客户");
    for (String bad :
        List.of(
            item(unique("RE"), customer, "1.001"),
            item(unique("RE"), customer, "1.00").replace("CNY", "XYZ"),
            item(unique("RE"), customer, "1.00").replace("DEMO-sales-rep", "Wang Li"),
            item("", customer, "1.00"))) {
      take(bad).expect(400);
    }
  }

  /** Somebody else than who took it over says that it is not owed; nothing is deleted (FIN-16). */
  @Test
  void whatWasTakenOverByMistakeIsOwedNoMore() {
    String customer = customer();
    String id =
        as("finance-head").post(PATH, item(unique("RE"), customer, "500.00")).expect(201).id();
    String payment =
        as("finance")
            .post("/api/payments", Requests.payment(customer, "100.00", id, "100.00"))
            .expect(201)
            .id();
    String path = "/api/opening-items/" + id + "/cancellation";
    String why = "{\"reason\": \"another company\"}";
    assertThat(as("finance-head").post(path, why).expect(409).problem()).endsWith("/own-paper");

    Answer over = as("finance-head-2", "finance-head").post(path, why).expect(200);

    assertThat(over.text("state")).isEqualTo("CANCELLED");
    assertThat(over.text("open/amount")).isEqualTo("0.00");
    await()
        .until(
            () -> as("finance").get("/api/payments/" + payment).text("unallocated/amount"),
            rest -> rest.equals("100.00"));
    as("finance-head-2", "finance-head").post(path, why).expect(409);
    String account = "/api/statements/" + customer + "?currency=CNY&from=2026-11-01&to=2026-11-23";
    assertThat(as("finance").get(account).text("closing/amount")).isEqualTo("-100.00");
    assertThat(
            as("finance-head")
                .post("/api/opening-items/" + unique("none") + "/cancellation", why)
                .status())
        .isEqualTo(404);
  }

  @Test
  void whatWasWrittenOffOfItIsTakenBackFirst() {
    String customer = customer();
    String id = take(item(unique("RE"), customer, "500.00")).expect(201).id();
    as("finance")
        .post("/api/payments", Requests.payment(customer, "490.00", id, "490.00"))
        .expect(201);
    as("finance-head")
        .post(
            "/api/write-offs",
            "{\"receivableId\":\"%s\",\"amount\":%s,\"reason\":\"fees\"}"
                .formatted(id, Requests.cny("2.00")))
        .expect(201);

    Answer refused =
        as("finance-head")
            .post("/api/opening-items/" + id + "/cancellation", "{\"reason\": \"twice\"}");

    assertThat(refused.expect(409).problem()).endsWith("/opening-credited");
  }

  @Test
  void noOrderIsExceptedFromAGateOfIt() {
    String id = take(item(unique("RE"), customer(), "500.00")).expect(201).id();

    as("finance-head")
        .post("/api/receivables/" + id + "/gate-exceptions", Requests.exception("SHIPMENT"))
        .expect(409);
  }
}
