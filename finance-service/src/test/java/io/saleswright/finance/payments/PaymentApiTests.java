package io.saleswright.finance.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Payments over HTTP: repeats, refusals, lists. */
class PaymentApiTests extends RunningFinance {

  private static final String PATH = "/api/payments";

  @Test
  void recordsAPaymentOnceUnderOneKey() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String key = unique("key");
    String body = Requests.payment(order.customer(), "1000.00", order.id(), "1000.00");

    Answer first = as("finance").with("Idempotency-Key", key).post(PATH, body).expect(201);
    Answer again = as("finance").with("Idempotency-Key", key).post(PATH, body).expect(201);
    Answer other =
        as("finance")
            .with("Idempotency-Key", key)
            .post(PATH, Requests.payment(order.customer(), "1.00"));

    assertThat(again.text("id")).isEqualTo(first.text("id"));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text("type")).endsWith("idempotency-key-reused");
    assertThat(receivable(order).text("covered/amount")).isEqualTo("1000.00");
  }

  @Test
  void namesAShareThatIsMissing() {
    String body =
        Requests.payment(unique("customer"), "10.00", "r", "10.00")
            .replaceAll("\\[.*\\]", "[null]");

    Answer refused = as("finance").post(PATH, body).expect(400);

    assertThat(refused.text("errors/0/field")).startsWith("allocations[0]");
  }

  @Test
  void allocatesOnceUnderOneKey() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String path = PATH + "/" + unallocated(order.customer(), "1000.00") + "/allocations";
    String key = unique("key");
    String body = Requests.allocation(order.id(), "400.00");

    as("finance").with("Idempotency-Key", key).post(path, body).expect(200);
    Answer again = as("finance").with("Idempotency-Key", key).post(path, body).expect(200);

    assertThat(again.text("unallocated/amount")).isEqualTo("600.00");
    assertThat(receivable(order).text("covered/amount")).isEqualTo("400.00");
  }

  @Test
  void refusesMoreThanIsDueAndKeepsTheMoneyFree() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String payment = unallocated(order.customer(), "2000.00");

    Answer refused =
        as("finance")
            .post(PATH + "/" + payment + "/allocations", Requests.allocation(order.id(), "1000.01"))
            .expect(409);

    assertThat(refused.text("rule")).isEqualTo("FIN-05");
    assertThat(refused.text("type")).endsWith("above-due");
    assertThat(as("finance").get(PATH + "/" + payment).text("unallocated/amount"))
        .isEqualTo("2000.00");
  }

  @Test
  void refusesAnotherCustomersReceivableAndOneThatDoesNotExistYet() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);

    Answer stranger =
        as("finance")
            .post(PATH, Requests.payment(unique("customer"), "10.00", order.id(), "10.00"))
            .expect(409);
    Answer early =
        as("finance")
            .post(PATH, Requests.payment(order.customer(), "10.00", unique("order"), "10.00"))
            .expect(409);

    assertThat(stranger.text("type")).endsWith("other-customer");
    assertThat(early.text("type")).endsWith("receivable-unknown");
    assertThat(as("finance").get(PATH + "?customerId=" + order.customer()).body().path("items"))
        .isEmpty();
  }

  @Test
  void keepsMoneyThatComesBeforeItsOrderOnTheCustomersBalance() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    String payment = unallocated(order.customer(), "1000.00");

    placed(order);
    as("finance")
        .post(PATH + "/" + payment + "/allocations", Requests.allocation(order.id(), "1000.00"))
        .expect(200);

    assertThat(receivable(order).text("state")).isEqualTo("SETTLED");
  }

  @Test
  void refusesAnotherCurrency() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String dollars =
        Requests.payment(order.customer(), "10.00", order.id(), "10.00").replace("CNY", "USD");

    Answer refused = as("finance").post(PATH, dollars).expect(409);

    assertThat(refused.text("type")).endsWith("other-currency");
  }

  @Test
  void namesTheFieldsOfInvalidInput() {
    assertThat(field(Requests.payment("c", "0.00"))).isEqualTo("amount");
    assertThat(field(Requests.payment("c", "1.00").replace("BANK_TRANSFER", "SHELLS")))
        .isEqualTo("method");
    assertThat(field(Requests.payment("c", "1.00").replace("2026-11-23", "2027-11-23")))
        .isEqualTo("receivedOn");
    assertThat(field(Requests.payment("c", "1.00", "r", "1.01")))
        .isEqualTo("allocations[0].amount");
    assertThat(field(Requests.payment("", "1.00"))).isEqualTo("customerId");
    assertThat(field(Requests.payment("c", "1.00").replace("method", "way"))).isEqualTo("way");
  }

  @Test
  void pagesThroughACustomersPayments() {
    String customer = unique("customer");
    for (int i = 1; i <= 3; i++) {
      unallocated(customer, i + ".00");
    }

    Answer first = as("finance").get(PATH + "?limit=2&customerId=" + customer);
    Answer rest =
        as("finance")
            .get(PATH + "?limit=2&customerId=" + customer + "&after=" + first.text("next"));

    assertThat(first.body().path("items")).hasSize(2);
    assertThat(rest.body().path("items")).hasSize(1);
    assertThat(rest.text("next")).isEmpty();
    assertThat(as("finance").get(PATH + "?sort=number").status()).isEqualTo(400);
  }

  /** FIN-09: the day on which money came, and how much it was, the other way round as well. */
  @Test
  void isListedByDayAndByAmount() {
    String customer = unique("customer");
    List<String> ids = new ArrayList<>();
    for (String day : List.of("2026-11-20", "2026-11-18", "2026-11-19")) {
      String body = Requests.payment(customer, 100 + ids.size() + ".00");
      ids.add(as("finance").post(PATH, body.replace("2026-11-23", day)).expect(201).id());
    }
    String list = PATH + "?customerId=" + customer + "&sort=";

    assertThat(as("finance").get(list + "receivedOn").expect(200).items("id"))
        .containsExactly(ids.get(1), ids.get(2), ids.get(0));
    assertThat(as("finance").get(list + "-amount").expect(200).items("id"))
        .containsExactly(ids.get(2), ids.get(1), ids.get(0));
    Answer first = as("finance").get(list + "-receivedOn&limit=2").expect(200);
    String next = list + "-receivedOn&limit=2&after=" + first.text("next");
    assertThat(as("finance").get(next).expect(200).items("id")).containsExactly(ids.get(1));
  }

  private String field(String body) {
    return as("finance").post(PATH, body).expect(400).text("errors/0/field");
  }

  private String unallocated(String customer, String amount) {
    return as("finance").post(PATH, Requests.payment(customer, amount)).expect(201).text("id");
  }
}
