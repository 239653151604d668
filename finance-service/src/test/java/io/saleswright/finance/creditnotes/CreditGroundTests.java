package io.saleswright.finance.creditnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.disputes.Disputes;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One return, shortage or complaint is credited once, and all of them together never more than the
 * invoice (FIN-18).
 */
class CreditGroundTests extends RunningFinance {

  private static final String PATH = "/api/credit-notes";
  private static final String REASON = "{\"reason\":\"a mistake\"}";

  private final ACredit credits = new ACredit(this);
  private final Disputes disputes;

  @Autowired
  CreditGroundTests(Disputes disputes) {
    this.disputes = disputes;
  }

  private Answer byHand(AnOrder order, String amount, String kind, String groundId) {
    return as("sales-support").post(PATH, ACredit.wish(order, amount, kind, groundId));
  }

  private AnOrder invoicedWithoutTax() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    orderTells(order, 1, "OrderPlaced", order.placedWithoutTax());
    awaitReceivable(order);
    String invoice = credits.signed(order, order.signed("2026-11-23"));
    as("finance").post("/api/invoices/" + invoice + "/issue", Requests.issue("13")).expect(200);
    return order;
  }

  @Test
  void whatAReturnAsksForNobodyAsksForOnceMore() {
    AnOrder order = credits.invoiced(true);
    AnOrder other = credits.invoiced(true);
    String returned = unique("return");
    assertThat(byHand(order, "100.00", "RETURN", returned).expect(409).problem())
        .isEqualTo("/problems/ground-untold");

    String note = credits.returned(order, returned, "100.00").id();

    assertThat(byHand(order, "100.00", "RETURN", returned).expect(409).problem())
        .isEqualTo("/problems/ground-credited");
    credits.issue(note).expect(200);
    assertThat(byHand(order, "100.00", "RETURN", returned).expect(409).problem())
        .isEqualTo("/problems/ground-credited");
    as("finance-head").post(PATH + "/" + note + "/reversal", REASON).expect(200);
    assertThat(byHand(other, "100.00", "RETURN", returned).expect(409).problem())
        .isEqualTo("/problems/ground-untold");
    String again = byHand(order, "100.00", "RETURN", returned).expect(201).id();
    assertThat(byHand(order, "100.00", "RETURN", returned).expect(409).problem())
        .isEqualTo("/problems/ground-credited");
    as("finance").post(PATH + "/" + again + "/drop", REASON).expect(200);
    byHand(order, "90.00", "RETURN", returned).expect(201);
    assertThat(byHand(order, "1.00", "SHORTAGE", order.id()).expect(409).problem())
        .isEqualTo("/problems/ground-untold");
  }

  @Test
  void ofTwoClerksAtOnceOneAsksForAComplaint() throws Exception {
    AnOrder order = credits.invoiced(true);
    String complaint = unique("complaint");
    List<Answer> answers = new ArrayList<>();
    try (ExecutorService all = Executors.newFixedThreadPool(4)) {
      List<Future<Answer>> asked = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        asked.add(all.submit(() -> byHand(order, "50.00", "COMPLAINT", complaint)));
      }
      for (Future<Answer> one : asked) {
        answers.add(one.get());
      }
    }
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("/problems/ground-credited"));
  }

  @Test
  void forTheComplaintOfAnotherCustomerNoMoneyGoesBack() {
    AnOrder order = credits.invoiced(true);
    String foreign = unique("complaint");
    complained(foreign, unique("customer"));
    String own = unique("complaint");
    complained(own, order.customer());
    await().until(() -> disputes.find(foreign).isPresent());

    assertThat(byHand(order, "5.00", "COMPLAINT", foreign).expect(409).problem())
        .isEqualTo("/problems/complaint-of-another");
    Answer asked = byHand(order, "5.00", "COMPLAINT", own).expect(201);
    awaitConfirmed(asked.id());
    Answer issued = credits.issue(asked.id()).expect(200);
    assertThat(issued.text("groundConfirmed")).isEqualTo("true");
  }

  @Test
  void aComplaintThatWasNotToldIsTakenAndSettledWhenItIs() {
    AnOrder order = credits.invoiced(true);
    String complaint = unique("complaint");
    String stranger = unique("complaint");
    Answer asked = byHand(order, "5.00", "COMPLAINT", complaint).expect(201);
    Answer wrong = byHand(order, "6.00", "COMPLAINT", stranger).expect(201);
    assertThat(asked.text("groundConfirmed")).isEqualTo("false");
    assertThat(credits.issue(asked.id()).expect(409).problem())
        .isEqualTo("/problems/complaint-unconfirmed");

    complained(complaint, order.customer());
    complained(stranger, unique("customer"));

    awaitConfirmed(asked.id());
    credits.issue(asked.id()).expect(200);
    await()
        .untilAsserted(() ->
            assertThat(credits.issue(wrong.id()).expect(409).problem())
                .isEqualTo("/problems/complaint-of-another"));
    assertThat(as("finance").get(PATH + "/" + wrong.id()).text("groundConfirmed"))
        .isEqualTo("false");
    as("finance").post(PATH + "/" + wrong.id() + "/drop", REASON).expect(200);
  }

  private static void complained(String complaint, String customer) {
    String data =
        """
        {"complaintId": "%s", "number": "CP-1", "customerId": "%s", "kind": "QUALITY"}
        """
            .formatted(complaint, customer);
    TestBroker.publish(
        COMPLAINTS, TestEvent.of("complaint.ComplaintOpened.v1", complaint, 1, data));
  }

  private void awaitConfirmed(String note) {
    await()
        .untilAsserted(() ->
            assertThat(as("finance").get(PATH + "/" + note).text("groundConfirmed"))
                .isEqualTo("true"));
  }

  @Test
  void whatItComesFromIsNamedExceptForOtherReasons() {
    AnOrder order = credits.invoiced(true);

    Answer refused = byHand(order, "5.00", "COMPLAINT", " ").expect(400);

    assertThat(refused.text("errors/0/field")).isEqualTo("groundId");
    byHand(order, "5.00", "RETURN", "").expect(400);
    credits.byHand(order, "5.00").expect(201);
    credits.byHand(order, "5.00").expect(201);
  }

  /** Net 333.35, 333.35 and 333.30 of 1000.00 at 13 %: their gross amounts are a cent too much. */
  @Test
  void roundingsOfPartsAreTheWholeHoweverLateTheyAreWritten() {
    AnOrder order = invoicedWithoutTax();
    List<String> notes = new ArrayList<>();
    for (String value : List.of("333.35", "333.35", "333.30")) {
      notes.add(credits.returned(order, unique("return"), value).id());
    }

    BigDecimal sum = BigDecimal.ZERO;
    for (String note : notes) {
      Answer issued = credits.issue(note).expect(200);
      sum = sum.add(new BigDecimal(issued.text("gross/amount")));
      assertThat(new BigDecimal(issued.text("issued/net/amount")))
          .isEqualTo(
              new BigDecimal(issued.text("gross/amount"))
                  .subtract(new BigDecimal(issued.text("issued/tax/amount"))));
    }

    assertThat(sum).isEqualTo(new BigDecimal("1130.00"));
    Answer last = as("finance").get(PATH + "/" + notes.getLast());
    assertThat(last.text("gross/amount")).isEqualTo("376.62");
    assertThat(last.text("goods/amount")).isEqualTo("376.63");
    assertThat(as("finance").get(PATH + "/" + notes.getFirst()).text("goods/amount")).isEmpty();
    assertThat(receivable(order).text("state")).isEqualTo("SETTLED");
  }

  @Test
  void ofAnInvoiceThatIsCreditedAsAWholeNothingIsAskedFor() {
    AnOrder order = credits.invoiced(true);
    String whole = credits.byHand(order, "1000.00").expect(201).id();
    credits.issue(whole).expect(200);
    String returned = unique("return");

    ACredit.tellReturn(order, returned, "100.00");

    // Once it was told, people may ask for it; but there is nothing left.
    await()
        .atMost(PATIENCE)
        .until(
            () -> byHand(order, "100.00", "RETURN", returned).problem(),
            "/problems/above-invoice"::equals);
    assertThat(as("finance").get(PATH + "?groundId=" + returned).items("id")).isEmpty();
    as("finance-head").post(PATH + "/" + whole + "/reversal", REASON).expect(200);
    byHand(order, "100.00", "RETURN", returned).expect(201);
  }
}
