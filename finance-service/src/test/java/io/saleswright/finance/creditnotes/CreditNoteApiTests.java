package io.saleswright.finance.creditnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Credit notes over HTTP and events: asked for, written, taken back (FIN-08, FIN-18). */
class CreditNoteApiTests extends RunningFinance {

  private static final String PATH = "/api/credit-notes";

  private final ACredit credits = new ACredit(this);

  @Test
  void aReturnAsksForACreditNoteAndItsMoneyComesToTheBalance() {
    AnOrder order = credits.invoiced(true);
    String returned = unique("return");
    Answer asked = credits.returned(order, returned, "250.00");
    assertThat(asked.text("state")).isEqualTo("REQUESTED");
    assertThat(asked.text("ground")).isEqualTo("RETURN");
    assertThat(asked.text("groundId")).isEqualTo(returned);
    assertThat(asked.text("lines/0/line")).isEqualTo("1");

    Answer issued = credits.issue(asked.id()).expect(200);

    assertThat(issued.text("state")).isEqualTo("ISSUED");
    assertThat(issued.text("issued/number")).matches("CN-S1-\\d{4}-\\d{8}");
    assertThat(issued.text("issued/net/amount")).isEqualTo("221.24");
    assertThat(issued.text("issued/tax/amount")).isEqualTo("28.76");
    assertThat(issued.text("issued/invoiceNumber")).startsWith("INV-");
    assertThat(receivable(order).text("state")).isEqualTo("SETTLED");
    assertThat(receivable(order).text("credited/amount")).isEqualTo("250.00");
    assertThat(as("finance").get(PATH + "?groundId=" + returned).expect(200).items("id"))
        .containsExactly(asked.id());
    await()
        .until(
            () ->
                as("finance")
                    .get("/api/payments?customerId=" + order.customer())
                    .text("items/0/unallocated/amount"),
            "250.00"::equals);
    assertThat(types("finance.credit-notes.v1", asked.id(), 2))
        .containsExactly("CreditNoteRequested", "CreditNoteIssued");
    assertThat(credits.issue(asked.id()).status()).isEqualTo(409);
  }

  @Test
  void whatIsNotPaidIsDeducted() {
    AnOrder order = credits.invoiced(false);
    String note = credits.byHand(order, "300.00").expect(201).id();
    credits.issue(note).expect(200);
    assertThat(receivable(order).text("open/amount")).isEqualTo("700.00");
    assertThat(receivable(order).text("state")).isEqualTo("OPEN");
    pay(order, "700.00").expect(201);
    assertThat(receivable(order).text("state")).isEqualTo("SETTLED");
  }

  @Test
  void neverMoreThanIsLeftOfTheInvoice() {
    AnOrder order = credits.invoiced(true);
    assertThat(credits.byHand(order, "1000.01").expect(409).problem())
        .isEqualTo("/problems/above-invoice");
    String first = credits.byHand(order, "600.00").expect(201).id();
    String second = credits.byHand(order, "600.00").expect(201).id();
    credits.issue(first).expect(200);
    assertThat(credits.issue(second).expect(409).problem()).isEqualTo("/problems/above-invoice");
    assertThat(as("finance").get(PATH + "/" + second).text("state")).isEqualTo("REQUESTED");
    as("finance").post(PATH + "/" + second + "/drop", "{\"reason\":\"too much\"}").expect(200);
    credits.issue(credits.byHand(order, "400.00").expect(201).id()).expect(200);
    assertThat(credits.byHand(order, "0.01").expect(409).problem())
        .isEqualTo("/problems/above-invoice");
  }

  @Test
  void ofTwoAtOnceOnlyWhatIsLeftIsWritten() throws Exception {
    AnOrder order = credits.invoiced(true);
    String first = credits.byHand(order, "600.00").expect(201).id();
    String second = credits.byHand(order, "600.00").expect(201).id();
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> asked =
          both.invokeAll(
              List.of(() -> credits.issue(first).status(), () -> credits.issue(second).status()));
      for (Future<Integer> one : asked) {
        statuses.add(one.get());
      }
    }
    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    assertThat(receivable(order).text("credited/amount")).isEqualTo("600.00");
  }

  @Test
  void anotherCurrencyOrNoInvoiceIsRefused() {
    AnOrder order = credits.invoiced(true);
    Answer foreign =
        as("sales-support")
            .post(PATH, ACredit.wish(order, "10.00").replace("CNY", "USD"))
            .expect(409);
    assertThat(foreign.problem()).isEqualTo("/problems/other-currency");
    AnOrder early = AnOrder.over1000(AnOrder.PREPAID);
    placed(early);
    assertThat(credits.byHand(early, "1.00").expect(409).problem())
        .isEqualTo("/problems/no-invoice");
    credits.byHand(order, "0.00").expect(400);
    credits.byHand(order, "1.005").expect(400);
    as("sales-support")
        .post(PATH, ACredit.wish(AnOrder.over1000(AnOrder.PREPAID), "1.00"))
        .expect(404);
  }

  @Test
  void nothingIsWrittenAgainstAnInvoiceThatIsNotThere() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String invoice = credits.signed(order, order.signed("2026-11-23"));
    String note = credits.byHand(order, "10.00").expect(201).id();
    assertThat(credits.issue(note).expect(409).problem()).isEqualTo("/problems/invoice-unwritten");
    as("finance").post("/api/invoices/" + invoice + "/issue", Requests.issue("13")).expect(200);
    credits.issue(note).expect(200);
  }

  @Test
  void whoAskedDoesNotWriteItAndWhoWroteItDoesNotTakeItBack() {
    AnOrder order = credits.invoiced(true);
    String note = as("finance").post(PATH, ACredit.wish(order, "100.00")).expect(201).id();
    assertThat(credits.issue(note).expect(409).problem()).isEqualTo("/problems/own-paper");
    as("finance-2", "finance").post(PATH + "/" + note + "/issue", "").expect(200);
    String reason = "{\"reason\":\"wrong order\"}";
    as("finance-2", "finance").post(PATH + "/" + note + "/reversal", reason).expect(409);
    Answer reversed = as("finance-head").post(PATH + "/" + note + "/reversal", reason).expect(200);
    assertThat(reversed.text("state")).isEqualTo("REVERSED");
    assertThat(reversed.text("end/counterNumber")).startsWith("CR-");
    assertThat(reversed.text("issued/number")).startsWith("CN-");
    assertThat(receivable(order).text("state")).isEqualTo("OPEN");
    assertThat(receivable(order).text("open/amount")).isEqualTo("100.00");
    assertThat(receivable(order).text("waitingFor/0")).isEqualTo("finance");
    as("finance-head").post(PATH + "/" + note + "/reversal", reason).expect(409);
  }

  @Test
  void whatWasNotAcceptedAtTheSignOffIsCredited() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    credits.signed(
        order,
        order
            .signed("2026-11-23")
            .replace(
                "\"withRemarks\": false",
                "\"withRemarks\": true, \"shortage\": {\"amount\": \"100.00\", \"currency\": \"CNY\"},"
                    + " \"shortLines\": [{\"line\": 1, \"quantity\": 1}]"));
    Answer list =
        await()
            .until(
                () -> as("finance").get(PATH + "?orderId=" + order.id()),
                answer -> !answer.text("items/0/id").isEmpty());
    assertThat(list.text("items/0/ground")).isEqualTo("SHORTAGE");
    assertThat(list.text("items/0/gross/amount")).isEqualTo("100.00");
  }

  @Test
  void taxComesOnTopWhereThePricesExcludeIt() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    orderTells(order, 1, "OrderPlaced", order.placedWithoutTax());
    awaitReceivable(order);
    String invoice = credits.signed(order, order.signed("2026-11-23"));
    as("finance").post("/api/invoices/" + invoice + "/issue", Requests.issue("13")).expect(200);
    Answer asked = credits.returned(order, unique("return"), "100.00");
    assertThat(asked.text("gross/amount")).isEqualTo("113.00");
    Answer issued = credits.issue(asked.id()).expect(200);
    assertThat(issued.text("issued/net/amount")).isEqualTo("100.00");
  }
}
