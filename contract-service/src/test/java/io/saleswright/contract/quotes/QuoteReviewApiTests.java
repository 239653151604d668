package io.saleswright.contract.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What departments and managers say before a customer gets a quote (QUO-02, QUO-08). */
class QuoteReviewApiTests extends RunningContracts {

  /** QUO-01: what a customer has to know is checked before anybody is asked. */
  @Test
  void namesWhatTheOfferLacks() {
    String body =
        """
        {"customerId": "%s", "salesperson": "DEMO-sales-rep",
         "lines": [{"name": "Frame", "unit": "piece", "quantity": 1,
                    "unitPrice": {"amount": "1.00", "currency": "CNY"}}]}\
        """
            .formatted(unique("customer"));
    String quote = as("sales-support").post("/api/quotes", body).expect(201).id();

    Answer refused = as("sales-support").post("/api/quotes/" + quote + "/confirmation-request", "");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("/problems/offer-incomplete");
    assertThat(refused.raw().body())
        .contains(
            "lines[0].specification", "paymentTerms", "deliveryOn", "afterSales", "validUntil");
  }

  /** QUO-02: both departments confirm, each with who, when and what; then it may be sent. */
  @Test
  void isReadyWhenBothDepartmentsHaveConfirmedWhatDeviatesInNothing() {
    String quote = draft(unique("customer"), null).expect(201).id();
    String path = "/api/quotes/" + quote;
    assertThat(as("sales-rep").post(path + "/dispatch", Requests.SENT).problem())
        .isEqualTo("/problems/wrong-step");

    as("sales-rep").post(path + "/confirmation-request", "").expect(200);
    assertThat(as("technical").get("/api/quotes?waitingFor=me").body().path("items").toString())
        .contains(quote);
    confirms("technical", quote, Requests.TECHNICAL).expect(200);
    assertThat(confirms("technical", quote, Requests.production("2026-12-01")).status())
        .isEqualTo(403);
    Answer ready = confirms("production", quote, Requests.production("2026-12-18")).expect(200);

    assertThat(ready.text("state")).isEqualTo("READY");
    assertThat(ready.text("newest/confirmations/given/0/by")).isEqualTo("DEMO-technical");
    assertThat(ready.text("newest/confirmations/given/1/feasibleOn")).isEqualTo("2026-12-18");
    assertThat(ready.text("newest/approval/approved")).isEqualTo("true");
    assertThat(ready.body().at("/newest/approval/steps")).isEmpty();
  }

  /** QUO-08: earlier than production confirmed, below the floor and the list, other terms. */
  @Test
  void comesBeforeTheManagerForWhatItDeviatesIn() {
    String product = aProduct("1.00");
    productTells(
        product, 2, "PriceChanged", Requests.price(product, "100.00", "2026-11-20", "95.00"));
    await()
        .until(
            () -> as("sales-rep").post("/api/quotes", Requests.lead(product)),
            quote -> quote.text("newest/offer/total/amount").equals("250.00"));
    String lines = Requests.line(product, 1, "94.00");
    String body =
        Requests.of("\"customerId\": \"%s\"".formatted(unique("customer")), lines)
            .replace("12 months", "for life")
            .replace("\"kind\": \"PREPAID\"", "\"kind\": \"CREDIT\", \"creditDays\": 30");
    String quote = as("sales-rep").post("/api/quotes", body).expect(201).id();

    Answer deciding = confirmed(quote, "2026-12-21");

    assertThat(deciding.text("state")).isEqualTo("DECIDING");
    assertThat(
            deciding.body().at("/newest/approval/grounds").valueStream().map(it -> it.asString()))
        .containsExactly(
            "below-list", "below-floor", "early-delivery", "payment-terms", "after-sales");
  }

  /** SEC-06: nobody agrees with their own paper, whatever else they are. */
  @Test
  void isNotApprovedByWhoeverWroteOrSellsIt() {
    TestHttp manager = as("sales-manager");
    String product = aProduct("100.00");
    String body =
        Requests.of(
            "\"customerId\": \"%s\"".formatted(unique("customer")),
            Requests.line(product, 1, "90.00"));
    String quote = manager.post("/api/quotes", body).expect(201).id();
    confirmed(quote, "2026-12-18");

    assertThat(decides(manager, quote, "/approval", "{}").problem())
        .isEqualTo("/problems/own-paper");
    assertThat(decides(as("vp-sales"), quote, "/approval", "{}").expect(200).text("state"))
        .isEqualTo("READY");
  }

  /** QUO-08: whoever agreed with one content has not agreed with another. */
  @Test
  void anEditLetsWhatWasSaidFallAndAnApprovalOfTheStateBeforeIsRefused() {
    String product = aProduct("100.00");
    String body =
        Requests.of(
            "\"customerId\": \"%s\"".formatted(unique("customer")),
            Requests.line(product, 1, "90.00"));
    String quote = as("sales-rep").post("/api/quotes", body).expect(201).id();
    String path = "/api/quotes/" + quote;
    String seen = confirmed(quote, "2026-12-18").etag();
    Answer edited =
        as("sales-rep")
            .with("If-Match", seen)
            .put(path, Requests.offer(Requests.line(product, 1, "80.00")))
            .expect(200);

    assertThat(edited.text("state")).isEqualTo("DRAFT");
    assertThat(edited.body().at("/newest/confirmations/past")).hasSize(2);
    assertThat(as("sales-manager").with("If-Match", seen).post(path + "/approval", "{}").status())
        .isEqualTo(412);
    assertThat(
            as("sales-rep")
                .with("If-Match", seen)
                .put(path, Requests.offer(Requests.FREE_LINE))
                .status())
        .isEqualTo(412);
  }

  /** QUO-08: a changed chain is tried on what was decided, and changes nothing. */
  @Test
  void triesAnotherChainOnStoredQuotes() {
    String quote = draft(unique("customer"), null).expect(201).id();
    confirmed(quote, "2026-12-18");
    String chain =
        """
        {"values": {"approval": [{"name": "everybody", "rule": "QUO-08", "roles": ["vp-sales"],
          "kinds": [], "grounds": [], "from": {"amount": "0", "currency": "CNY"},
          "within": "working 8h"}]}, "days": 30}\
        """;

    Answer tried =
        as("sales-manager").post("/api/admin/policies/quotes/simulation", chain).expect(200);

    assertThat(tried.raw().body()).contains(quote, "everybody");
    assertThat(as("sales-rep").get("/api/quotes/" + quote).text("state")).isEqualTo("READY");
  }

  /** CON-03: the last days are those on which a version came before its chain. */
  @Test
  void triesAVersionOfTheLastDayHoweverOldItsQuoteIs() {
    Instant begun = CLOCK.instant();
    String quote = draft(unique("customer"), null).expect(201).id();
    String chain =
        """
        {"values": {"approval": [{"name": "everybody", "rule": "QUO-08", "roles": ["vp-sales"],
          "kinds": [], "grounds": [], "from": {"amount": "0", "currency": "CNY"},
          "within": "working 8h"}]}, "days": 1}\
        """;
    try {
      CLOCK.advance(Duration.ofHours(25));
      confirmed(quote, "2026-12-18");
      assertThat(
              as("sales-manager")
                  .post("/api/admin/policies/quotes/simulation", chain)
                  .expect(200)
                  .raw()
                  .body())
          .contains(quote);
    } finally {
      CLOCK.set(begun);
    }
  }
}
