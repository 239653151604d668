package io.saleswright.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.notices.FinanceNotice;
import io.saleswright.platform.notice.Notice;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.events.EventContract;
import io.saleswright.testkit.notices.NoticeContract;
import io.saleswright.testkit.states.StateContract;
import java.time.Duration;
import java.util.List;

/**
 * The shared contracts of events and stored states, told by stories in which every event occurs.
 */
class EventContractTests extends RunningFinance
    implements EventContract, NoticeContract, StateContract {

  @Override
  public String service() {
    return "finance";
  }

  @Override
  public List<FinanceNotice> noticeKinds() {
    return List.of(FinanceNotice.values());
  }

  @Override
  public List<String> personal() {
    return List.of("Road 1", "Wang");
  }

  @Override
  public void tellEveryEvent() {
    aPaymentComesAndGoes();
    anOrderIsCancelledAfterItsDeposit();
    anOrderIsOnCredit();
    anOrderNeedNotWait();
    anInvoiceIsLate();
    filesAreAddedAndRemoved();
  }

  private void filesAreAddedAndRemoved() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String payment = pay(order, "1000.00").text("id");
    for (String owner : List.of("receivables/" + order.id(), "payments/" + payment)) {
      String papers = "/api/" + owner + "/attachments";
      String file =
          as("finance")
              .post(papers + "?name=a.pdf", "%PDF-1.7\n%%EOF\n", "Content-Type", "application/pdf")
              .expect(201)
              .id();
      as("finance").delete(papers + "/" + file).expect(200);
    }
  }

  private void aPaymentComesAndGoes() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String payment = pay(order, "1000.00").text("id");
    as("finance-head")
        .post("/api/payments/" + payment + "/reversal", Requests.reversal())
        .expect(200);
  }

  private void anOrderIsCancelledAfterItsDeposit() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
    orderTells(order, 1, "OrderPlaced", order.placed().replace("2026-11-23T", "2026-11-01T"));
    awaitReceivable(order, "overdue", "true");
    String payment = pay(order, "500.00").text("id");
    orderTells(order, 2, "OrderCancelled", order.cancelled());
    await()
        .until(
            () -> as("finance").get("/api/payments/" + payment).text("unallocated/amount"),
            found -> found.equals("500.00"));
  }

  private void anOrderIsOnCredit() {
    AnOrder order = AnOrder.over1000(AnOrder.CREDIT_45);
    placed(order);
    awaitReceivable(order, "credit", "REFUSED");
    String path = "/api/credit-accounts/" + order.customer();
    as("finance-head")
        .with("If-Match", as("finance").get(path).header("ETag"))
        .put(path, Requests.limit("1000.00"))
        .expect(200);
    awaitReceivable(order, "credit", "RESERVED");
    pay(order, "1000.00").expect(201);
  }

  private void anOrderNeedNotWait() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    as("finance-head")
        .post("/api/receivables/" + order.id() + "/gate-exceptions", Requests.exception("SHIPMENT"))
        .expect(200);
  }

  private void anInvoiceIsLate() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    Answer before = setPolicy("10s");
    orderTells(order, 2, "OrderSigned", order.signed("2026-12-20"));
    String path = "/api/invoices?orderId=" + order.id();
    String invoice =
        await().until(() -> as("finance").get(path).text("items/0/id"), found -> !found.isEmpty());
    CLOCK.advance(Duration.ofSeconds(6));
    assertThat(TestBroker.await(Notice.TOPIC, invoice, 2))
        .extracting(row -> row.value().replaceAll(".*\"kind\":\"([a-z-]+)\".*", "$1"))
        .containsExactly("invoice-requested", "invoice-due");
    CLOCK.advance(Duration.ofSeconds(6));
    assertThat(types(INVOICES, invoice, 2)).containsExactly("InvoiceRequested", "DeadlineMissed");
    CLOCK.advance(Duration.ofSeconds(9));
    assertThat(types(INVOICES, invoice, 3)).contains("InvoiceReminded");
    as("finance").post("/api/invoices/" + invoice + "/issue", Requests.issue("13")).expect(200);
    assertThat(before.status()).isEqualTo(200);
    setPolicy("working 16h").expect(200);
  }

  private Answer setPolicy(String invoiceAfterSignOff) {
    String path = "/api/admin/policies/finance";
    return as("finance-head")
        .with("If-Match", as("finance-head").get(path).header("ETag"))
        .put(
            path,
            "{\"values\": {\"invoice-after-sign-off\": \"%s\"}, \"reason\": \"a test\"}"
                .formatted(invoiceAfterSignOff));
  }
}
