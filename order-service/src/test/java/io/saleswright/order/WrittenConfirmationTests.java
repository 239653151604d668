package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The written confirmation of an order as data for its paper (ORD-03). */
class WrittenConfirmationTests extends OrderServiceFixture {

  private final AnOrder orders = new AnOrder(this);

  private static String paper(String id) {
    return "/api/orders/" + id + "/written-confirmation";
  }

  @Test
  void thePaperTellsAllThatWasAgreed() {
    String id = orders.released();

    Answer paper = as("sales-rep").get(paper(id)).expect(200);

    assertThat(paper.text("number")).startsWith("SO-");
    assertThat(paper.text("revision")).isEqualTo("1");
    assertThat(paper.text("confirmedOn")).isEqualTo(TODAY.toString());
    assertThat(paper.text("confirmedBy")).isEqualTo("DEMO-support-supervisor");
    assertThat(paper.text("customer/name")).isEqualTo("Test customer");
    assertThat(paper.text("lines/0/quantity")).isEqualTo("3");
    assertThat(paper.text("lines/0/unitPrice/amount")).isEqualTo("100.00");
    assertThat(paper.text("total/amount")).isEqualTo("300.00");
    assertThat(paper.text("terms/kind")).isEqualTo("PREPAID");
    assertThat(paper.text("terms/taxPercent")).isEqualTo("13");
    assertThat(paper.text("terms/net/amount")).isEqualTo("300.00");
    assertThat(paper.text("terms/tax/amount")).isEqualTo("39.00");
    assertThat(paper.text("requestedShipDate")).isEqualTo(TODAY.plusDays(14).toString());
    assertThat(paper.text("delivery/address")).isEqualTo("Road 1");
    assertThat(paper.text("agreed/0/means")).isEqualTo("phone");
    assertThat(paper.text("agreed/0/recordedBy")).isEqualTo("DEMO-sales-support");
  }

  @Test
  void thePaperOfARevisionStaysAsItWas() {
    String id = orders.released();
    String before =
        as("sales-support").get(paper(id) + "?revision=1").expect(200).body().toString();
    String customer = orders.get(id).text("customer/id");

    orders
        .post(
            "sales-support",
            id,
            "change-requests",
            """
            {"reason":"moved","customerConfirmation":"by WeChat",
             "delivery":{"address":"Road 2","consignee":"Li","phone":"456"}}\
            """)
        .expect(200);
    orders
        .post("support-supervisor", id, "change-requests/1/approval", "{\"approved\":true}")
        .expect(200);
    orders.customerTold("CustomerChanged", customer, 2, "Renamed");
    orders.await(id, "customer/name", "Renamed");

    Answer latest = as("sales-support").get(paper(id)).expect(200);
    assertThat(latest.text("revision")).isEqualTo("2");
    assertThat(latest.body().at("/revisions").toString()).isEqualTo("[1,2]");
    assertThat(latest.text("delivery/address")).isEqualTo("Road 2");
    assertThat(latest.text("agreed/1/means")).isEqualTo("by WeChat");
    assertThat(latest.text("agreed/1/change")).isEqualTo("1");
    String after = as("sales-support").get(paper(id) + "?revision=1").expect(200).body().toString();
    assertThat(after.replace("\"revisions\":[1,2]", "\"revisions\":[1]")).isEqualTo(before);
  }

  @Test
  void nothingIsConfirmedBeforeTheApproval() {
    String id = orders.verified();

    as("sales-support").get(paper(id)).expect(404);
    orders.seen("support-supervisor").post("/api/orders/" + id + "/approval", "").expect(200);
    as("sales-support").get(paper(id)).expect(200);
    as("sales-support").get(paper(id) + "?revision=2").expect(404);
    as("sales-support").get(paper(id) + "?edition=1").expect(400);
  }

  @Test
  void aDealerReadsTheirOwnAndNobodyElses() {
    String id = orders.released();
    TestHttp own =
        asWith(Map.of("customer_id", orders.get(id).text("customer/id")), "own", "dealer");
    TestHttp other = asWith(Map.of("customer_id", "c-" + UUID.randomUUID()), "other", "dealer");

    own.get(paper(id)).expect(200);
    other.get(paper(id)).expect(404);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          sales-support,      200
          support-supervisor, 200
          sales-rep,          200
          account-manager,    404
          sales-manager,      200
          dealer,             404
          vp-sales,           403
          finance,            403
          auditor,            403
          production,         403
          warehouse,          403
          technical,          403
          marketing,          403
          hr,                 403
          admin,              403
          migration,          403
          """)
  void thoseWhoAgreeOnOrdersReadIt(String role, int status) {
    assertThat(as(role).get(paper(orders.released())).status()).isEqualTo(status);
  }
}
