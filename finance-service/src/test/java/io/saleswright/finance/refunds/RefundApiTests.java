package io.saleswright.finance.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Refunds over HTTP: asked for, approved by others, paid, taken back (FIN-16, FIN-18). */
class RefundApiTests extends RunningFinance {

  private static final String PATH = "/api/refunds";

  /** A payment of 500.00 that lies on the balance. */
  private String balance() {
    return as("finance")
        .post("/api/payments", Requests.payment(unique("customer"), "500.00"))
        .expect(201)
        .id();
  }

  private static String wish(String payment, String amount) {
    return "{\"paymentId\":\"%s\",\"amount\":%s,\"reason\":\"goods came back\"}"
        .formatted(payment, Requests.cny(amount));
  }

  private Answer ask(String payment, String amount) {
    return as("finance").post(PATH, wish(payment, amount));
  }

  private Answer decide(TestHttp person, String id, String decision, String body) {
    return person.with("If-Match", "\"1\"").post(PATH + "/" + id + "/" + decision, body);
  }

  private String left(String payment) {
    return as("finance").get("/api/payments/" + payment).text("unallocated/amount");
  }

  private static String paid(String on) {
    return "{\"paidOn\":\"%s\",\"reference\":\"ICBC 4711\"}".formatted(on);
  }

  @Test
  void twoPersonsPayMoneyBack() {
    String payment = balance();
    Answer asked = ask(payment, "200.00").expect(201);
    String id = asked.id();
    assertThat(asked.text("state")).isEqualTo("REQUESTED");
    assertThat(asked.text("number")).startsWith("RF-");
    assertThat(asked.text("waitingFor")).isEqualTo("finance-head");
    assertThat(left(payment)).isEqualTo("300.00");
    assertThat(as("finance").post(PATH + "/" + id + "/pay-out", paid("2026-11-23")).status())
        .isEqualTo(409);

    assertThat(decide(as("finance-head"), id, "approval", "{}").expect(200).text("state"))
        .isEqualTo("APPROVED");
    assertThat(
            as("finance-head")
                .post(PATH + "/" + id + "/pay-out", paid("2026-11-23"))
                .expect(409)
                .problem())
        .isEqualTo("/problems/own-paper");
    as("finance").post(PATH + "/" + id + "/pay-out", paid("2026-11-20")).expect(400);
    as("finance").post(PATH + "/" + id + "/pay-out", paid("2030-01-01")).expect(400);
    Answer out = as("finance").post(PATH + "/" + id + "/pay-out", paid("2026-11-23")).expect(200);
    assertThat(out.text("paidOut/reference")).isEqualTo("ICBC 4711");
    as("finance-2", "finance").post(PATH + "/" + id + "/pay-out", paid("2026-11-23")).expect(409);
    assertThat(types("finance.refunds.v1", id, 3))
        .containsExactly("RefundRequested", "RefundApproved", "RefundPaid");

    assertThat(
            as("finance-head")
                .post("/api/payments/" + payment + "/reversal", Requests.reversal())
                .expect(409)
                .problem())
        .isEqualTo("/problems/payment-refunded");
    String reason = "{\"reason\":\"the bank sent it back\"}";
    as("finance").post(PATH + "/" + id + "/reversal", reason).expect(409);
    as("finance-head").post(PATH + "/" + id + "/reversal", reason).expect(200);
    assertThat(left(payment)).isEqualTo("500.00");
  }

  @Test
  void ofTwoClerksAtOnceOneGetsTheMoney() throws Exception {
    String payment = balance();
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> asked =
          both.invokeAll(
              List.of(
                  () -> as("finance").post(PATH, wish(payment, "300.00")).status(),
                  () -> as("finance-2", "finance").post(PATH, wish(payment, "300.00")).status()));
      for (Future<Integer> one : asked) {
        statuses.add(one.get());
      }
    }
    assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    assertThat(left(payment)).isEqualTo("200.00");
  }

  @Test
  void whatIsNotOnTheBalanceOrInAnotherCurrencyIsRefused() {
    String payment = balance();
    assertThat(ask(payment, "500.01").expect(409).problem()).isEqualTo("/problems/above-balance");
    assertThat(
            as("finance")
                .post(PATH, wish(payment, "1.00").replace("CNY", "USD"))
                .expect(409)
                .problem())
        .isEqualTo("/problems/refund-currency");
    ask(payment, "0.00").expect(400);
    ask(payment, "1.001").expect(400);
    ask("no-such", "1.00").expect(404);
  }

  @Test
  void moneyThatIsNotPaidBackIsOnTheBalanceAgain() {
    String payment = balance();
    String rejected = ask(payment, "300.00").expect(201).id();
    decide(as("finance-head"), rejected, "rejection", "{\"reason\":\"not agreed\"}").expect(200);
    assertThat(left(payment)).isEqualTo("500.00");
    String withdrawn = ask(payment, "500.00").expect(201).id();
    as("finance")
        .post(PATH + "/" + withdrawn + "/withdrawal", "{\"reason\":\"a mistake\"}")
        .expect(200);
    assertThat(left(payment)).isEqualTo("500.00");
    assertThat(as("finance").get(PATH + "?paymentId=" + payment + "&state=REJECTED").items("id"))
        .containsExactly(rejected);
  }

  @Test
  void nobodyAgreesToTheirOwnRefund() {
    String payment = balance();
    String id =
        as("both", "finance", "finance-head").post(PATH, wish(payment, "10.00")).expect(201).id();
    assertThat(
            decide(as("both", "finance", "finance-head"), id, "approval", "{}")
                .expect(409)
                .problem())
        .isEqualTo("/problems/own-paper");
    assertThat(decide(as("vp-sales"), id, "approval", "{}").status()).isEqualTo(403);
  }
}
