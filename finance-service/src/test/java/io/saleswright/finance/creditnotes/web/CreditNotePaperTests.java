package io.saleswright.finance.creditnotes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.creditnotes.ACredit;
import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.creditnotes.CreditNoteDesk;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.orderbooks.OrderAmounts;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.paper.KeptPaper;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestPaper;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The red-letter invoice as a paper (FIN-08, FIN-18). */
class CreditNotePaperTests extends RunningFinance {

  private static final String PATH = "/api/credit-notes/";
  private static final Caller READER = new Caller("r", "r", Set.of("finance"), null, null);

  private final ACredit credits = new ACredit(this);
  private final ApplicationContext service;

  @Autowired
  CreditNotePaperTests(ApplicationContext service) {
    this.service = service;
  }

  @Test
  void isPrintedForWhoReadsItOnceItIsWritten() {
    String id = credits.byHand(credits.invoiced(true), "100.00").expect(201).id();
    String paper = PATH + id + "/paper";
    assertThat(as("finance").get(paper).status()).isEqualTo(404);

    credits.issue(id).expect(200);

    assertThat(as("finance").get(paper).expect(200).header("Content-Type"))
        .startsWith("application/pdf");
    assertThat(as("warehouse").get(paper).status()).isEqualTo(403);
    assertThat(asNobody().get(paper).status()).isEqualTo(401);
  }

  /**
   * FIN-18: to look keeps nothing; what is handed out is kept, as it was written and taken back.
   */
  @Test
  void isKeptWhenItIsHandedOutAndNotWhenSomebodyLooks() {
    String id = credits.byHand(credits.invoiced(true), "100.00").expect(201).id();
    String paper = PATH + id + "/paper";
    as("finance").post(paper, "").expect(409);
    credits.issue(id).expect(200);
    KeptPapers kept = service.getBean(KeptPapers.class);

    as("finance").get(paper).expect(200);
    as("auditor").get(paper).expect(200);
    assertThat(kept.of(id)).isEmpty();
    TestHttp once = as("sales-support").with("Idempotency-Key", unique("key"));
    Answer written = once.post(paper, "").expect(200);
    assertThat(as("finance").post(paper, "").expect(200).body()).isEqualTo(written.body());
    assertThat(written.text("by")).isEqualTo("DEMO-sales-support");
    assertThat(kept.of(id)).extracting(KeptPaper::sha256).containsExactly(written.text("sha256"));

    as("finance-head").post(PATH + id + "/reversal", "{\"reason\":\"a slip\"}").expect(200);
    as("finance").get(paper).expect(200);
    assertThat(kept.of(id)).hasSize(1);
    Answer takenBack = as("finance").post(paper, "").expect(200);
    assertThat(takenBack.text("sha256")).isNotEqualTo(written.text("sha256"));
    assertThat(once.post(paper, "").expect(200).body()).isEqualTo(written.body());
    assertThat(kept.of(id)).hasSize(2);
  }

  @Test
  void takesAwayWhatTheInvoiceAskedFor() {
    AnOrder order = credits.invoiced(true);
    String id = credits.returned(order, unique("return"), "250.00").id();
    credits.issue(id).expect(200);

    assertThat(text(id))
        .contains("红字发票", "INV-", "退货 Return RT-1", "-221.24 CNY", "-28.76 CNY", "-250.00 CNY")
        .contains("人民币负贰佰伍拾元整", "订单行", "-2")
        .doesNotContain("冲回");
  }

  /** FIN-18: a line says what it is about, as the order told it. */
  @Test
  void namesTheProductsOfTheOrder() {
    AnOrder order = credits.invoiced(true);
    String named =
        order
            .changed()
            .replace(
                "\"lines\": []",
                """
                "lines": [{"line": 1, "productId": "p", "productName": "Queso Cabrales",
                 "quantity": 5}]\
                """);
    TestBroker.publish(
        "order.orders.v1", TestEvent.of("order.OrderChanged.v1", order.id(), 3, named));
    await()
        .until(() ->
            orders().books(List.of(order.id())).values().stream()
                .anyMatch(book -> book.productOf(1) != null));
    String id = credits.returned(order, unique("return"), "250.00").id();
    credits.issue(id).expect(200);

    assertThat(text(id)).contains("1 · Queso Cabrales", "-2");
    as("finance").post(PATH + id + "/paper", "").expect(200);
    KeptPapers kept = service.getBean(KeptPapers.class);
    Paper left = kept.open(id, kept.of(id).getFirst().id());
    assertThat(TestPaper.text("credit-note-named", left.bytes())).contains("1 · Queso Cabrales");
  }

  private OrderAmounts orders() {
    return service.getBean(OrderAmounts.class);
  }

  @Test
  void saysByWhichCounterEntryItWasTakenBack() {
    String id = credits.byHand(credits.invoiced(true), "100.00").expect(201).id();
    credits.issue(id).expect(200);
    as("finance-head").post(PATH + id + "/reversal", "{\"reason\":\"写错了\"}").expect(200);

    assertThat(text(id)).contains("冲回", "写错了", "counts no more").doesNotContain("订单行");
  }

  private String text(String id) {
    CreditNote note = service.getBean(CreditNoteDesk.class).get(id, READER).state();
    CreditNotePaper view =
        CreditNotePaper.of(
            note,
            Objects.requireNonNull(note.issue()),
            line ->
                orders().books(List.of(note.deal().orderId())).values().stream()
                    .findFirst()
                    .map(book -> book.productOf(line))
                    .orElse(null),
            service.getBean(WorkCalendar.class));
    PaperHead head =
        new PaperHead("红字发票", "Credit note", "1", 1, LocalDate.EPOCH, "/app/#/x", false);
    Paper paper = service.getBean(Papers.class).render("credit-note", head, view);
    return TestPaper.text("credit-note", paper.bytes());
  }
}
