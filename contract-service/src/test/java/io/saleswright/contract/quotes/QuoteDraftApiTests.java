package io.saleswright.contract.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotes are drafted from this service's own copies of customers and products. */
class QuoteDraftApiTests extends RunningContracts {

  /** QUO-01: totals are computed by the currency's rule, from what the catalogue asks. */
  @Test
  void takesNameUnitAndPriceFromTheCatalogueAndComputesTheTotal() {
    String product = aProduct("9.999");

    Answer quote = as("sales-rep").post("/api/quotes", Requests.lead(product)).expect(201);

    assertThat(quote.text("number")).matches("QU-\\d{8}-\\d{4,}");
    assertThat(quote.text("state")).isEqualTo("DRAFT");
    assertThat(quote.text("newest/offer/lines/0/name")).isEqualTo("Chair");
    assertThat(quote.text("newest/offer/lines/0/productCode")).isEqualTo("C-" + product);
    assertThat(quote.text("newest/offer/total/amount")).isEqualTo("25.00");
    assertThat(quote.text("customer/status")).isEqualTo("LEAD");
  }

  /** PRD-03: the price of the day counts, and a price of the customer's own before it. */
  @Test
  void takesTheApprovedPriceOfTheDay() {
    String product = aProduct("10.00");
    productTells(
        product, 2, "PriceChanged", Requests.price(product, "12.00", "2026-11-20", "8.00"));
    productTells(
        product, 3, "PriceChanged", Requests.price(product, "99.00", "2026-12-24", "8.00"));

    await()
        .untilAsserted(() ->
            assertThat(
                    as("sales-rep")
                        .post("/api/quotes", Requests.lead(product))
                        .text("newest/offer/total/amount"))
                .isEqualTo("30.00"));
  }

  /** QUO-04: inside sales writes for the salesperson, and both are named. */
  @Test
  void namesOwnerAndAuthorApart() {
    String customer = aCustomer(new Belonging("DEMO-sales-rep", "east-1", "east"));

    Answer quote = draft(customer, null).expect(201);
    Answer forOther =
        as("sales-rep").post("/api/quotes", Requests.quote(customer, "DEMO-sales-rep-2"));

    assertThat(quote.text("salesperson")).isEqualTo("DEMO-sales-rep");
    assertThat(quote.text("author")).isEqualTo("DEMO-sales-support");
    assertThat(forOther.status()).isEqualTo(403);
    assertThat(forOther.rule()).isEqualTo("QUO-04");
  }

  /** SEC-02: whoever names somebody else's customer learns nothing of them. */
  @Test
  void tellsNothingOfACustomerOutsideOfTheScope() {
    String customer = aCustomer(new Belonging("DEMO-sales-rep-2", "south-1", "south"));

    Answer quote =
        as("sales-rep").post("/api/quotes", Requests.quote(customer, "DEMO-sales-rep")).expect(201);

    assertThat(quote.text("customer/status")).isEqualTo("CLAIMED");
    assertThat(quote.text("customer/name")).isEmpty();
  }

  /** HR-01: a date may not hold whose holidays nobody knows, and who promises it is told. */
  @Test
  void warnsOfAPromisedDateWhoseHolidaysAreUnknown() {
    String body = Requests.quote(unique("customer"), "DEMO-sales-rep");

    Answer known = as("sales-rep").post("/api/quotes", body).expect(201);
    Answer unknown =
        as("sales-rep").post("/api/quotes", body.replace("2026-12-20", "2027-03-01")).expect(201);

    assertThat(known.body().at("/warnings").size()).isZero();
    assertThat(unknown.body().at("/warnings").size()).isEqualTo(1);
    assertThat(unknown.text("warnings/0/name")).isEqualTo("holidays-unknown");
    assertThat(unknown.text("warnings/0/field")).isEqualTo("newest/offer/deliveryOn");
  }

  /** SEC-02: somebody else's customer, and one who is nobody's, look alike. */
  @Test
  void tellsNobodyWhetherThereIsSuchACustomer() {
    Answer quote =
        as("sales-rep")
            .post("/api/quotes", Requests.quote(unique("nobody"), "DEMO-sales-rep"))
            .expect(201);

    assertThat(quote.text("customer/status")).isEqualTo("CLAIMED");
  }

  /** SEC-02, PRD-03: nor what they pay, when they are named by somebody who does not see them. */
  @Test
  void tellsNoPriceOfACustomerOutsideOfTheScope() {
    String product = aProduct("10.00");
    String customer = aCustomer(new Belonging("DEMO-sales-rep-2", "south-1", "south"));
    productTells(product, 2, "PriceChanged", Requests.priceOf(customer, product, "6.00"));
    String body =
        Requests.of(
            "\"customerId\": \"%s\"".formatted(customer),
            "{\"productId\": \"%s\", \"quantity\": 1}".formatted(product));
    String total = "newest/offer/total/amount";
    await()
        .untilAsserted(() ->
            assertThat(as("sales-rep-2", "sales-rep").post("/api/quotes", body).text(total))
                .isEqualTo("6.00"));

    Answer claimed = as("sales-rep").post("/api/quotes", body).expect(201);
    Answer edited =
        as("sales-rep")
            .with("If-Match", claimed.etag())
            .put(
                "/api/quotes/" + claimed.id(),
                Requests.offer("{\"productId\": \"%s\", \"quantity\": 2}".formatted(product)))
            .expect(200);

    assertThat(claimed.text(total)).isEqualTo("10.00");
    assertThat(edited.text(total)).isEqualTo("20.00");
  }

  @Test
  void namesTheLineThatCannotBeOffered() {
    String gone = unique("product");
    productTells(gone, 1, "ProductPublished", Requests.product(gone, "1.00", true));
    String body =
        Requests.of(
            "\"lead\": {\"name\": \"Somebody\"}",
            "{\"productId\": \"%s\", \"quantity\": 1}, {\"name\": \"Free\", \"quantity\": 1}"
                .formatted(gone));

    await()
        .untilAsserted(() ->
            assertThat(as("sales-rep").post("/api/quotes", body).expect(400).raw().body())
                .contains("lines[0].productId", "is not sold any more", "lines[1].unit"));
  }

  /** QUO-07: what is withdrawn is over. */
  @Test
  void isWithdrawnOnce() {
    String path =
        "/api/quotes/"
            + as("sales-support")
                .post("/api/quotes", Requests.quote(unique("customer"), "DEMO-sales-rep"))
                .expect(201)
                .id();

    Answer withdrawn =
        as("sales-rep").post(path + "/withdrawal", "{\"reason\": \"no stock\"}").expect(200);
    Answer again = as("sales-rep").post(path + "/withdrawal", "{\"reason\": \"no stock\"}");

    assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
    assertThat(withdrawn.text("outcome/reason")).isEqualTo("no stock");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("/problems/quote-over");
  }

  /** SEC-02: what is left after cost is shown to those alone who answer for it. */
  @Test
  void showsTheMarginToThoseWhoMaySeeCost() {
    String product = aProduct("100.00");
    TestBroker.publish(
        COSTS,
        TestEvent.of(
            "order.ProductCostSet.v1",
            product,
            1,
            """
            {"productId": "%s", "cost": {"amount": "60.00", "currency": "CNY"},
             "by": "DEMO-finance"}\
            """
                .formatted(product)));
    String body =
        Requests.of(
            "\"customerId\": \"%s\"".formatted(unique("customer")),
            Requests.line(product, 2, "80.00") + "," + Requests.FREE_LINE);
    String path =
        await()
            .until(
                () -> {
                  String made = "/api/quotes/" + as("sales-rep").post("/api/quotes", body).id();
                  return as("vp-sales").get(made).text("newest/margin/percent").isEmpty()
                      ? ""
                      : made;
                },
                made -> !made.isEmpty());

    Answer seen = as("general-manager").get(path);
    assertThat(seen.text("newest/margin/amount/amount")).isEqualTo("40.00");
    assertThat(seen.text("newest/margin/percent")).isEqualTo("25.0");
    assertThat(seen.text("newest/margin/complete")).isEqualTo("false");
    for (String role : List.of("sales-rep", "sales-support", "technical", "production")) {
      Answer hidden = as(role).get(path).expect(200);
      assertThat(hidden.raw().body()).as(role).doesNotContain("\"margin\"", "\"60.00\"");
      assertThat(as(role).get(path + "/versions/1").raw().body()).doesNotContain("\"margin\"");
    }
  }
}
