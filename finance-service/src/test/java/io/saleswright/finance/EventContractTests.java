package io.saleswright.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.finance.creditnotes.ACredit;
import io.saleswright.finance.dunning.ADunning;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.ExpenseSteps;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.notices.FinanceNotice;
import io.saleswright.finance.statements.AnUnfinishedStatement;
import io.saleswright.finance.statements.BankStatement;
import io.saleswright.finance.statements.BankStatementRules;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.notice.Notice;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestPolicy;
import io.saleswright.testkit.comments.Colleagues;
import io.saleswright.testkit.events.EventContract;
import io.saleswright.testkit.notices.NoticeContract;
import io.saleswright.testkit.states.StateContract;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The shared contracts of events and stored states, told by stories in which every event occurs.
 */
class EventContractTests extends RunningFinance
    implements EventContract, NoticeContract, StateContract {

  private final MongoDatabase database;
  private final Aggregates<BankStatement> statements;
  private final Supplier<BankStatementRules> statementRules;

  @Autowired
  EventContractTests(
      MongoDatabase database,
      Aggregates<BankStatement> statements,
      Supplier<BankStatementRules> statementRules) {
    this.database = database;
    this.statements = statements;
    this.statementRules = statementRules;
  }

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
    return List.of("Road 1", "Wang", "PAYER-", "mother");
  }

  @Override
  public void tellEveryEvent() {
    aPaymentComesAndGoes();
    anOrderIsCancelledAfterItsDeposit();
    anOrderIsOnCredit();
    anOrderNeedNotWait();
    anInvoiceIsLate();
    anInvoiceIsSentAndVoided();
    aCustomerMayNotPay();
    filesAreAddedAndRemoved();
    aReceivableAnInvoiceAndAnExpenseAreTalkedAbout();
    moneyGoesBack();
    overdueMoneyIsChased();
    new ExpenseEventStory(this).tell();
    new BankEventStory(this, this::unfinished).tell();
    aMonthIsClosed();
  }

  private String unfinished(ReadStatement read) {
    Cause cause = Cause.internal("finance-service", CLOCK.instant());
    return AnUnfinishedStatement.of(read, statements, statementRules, cause);
  }

  private void overdueMoneyIsChased() {
    ADunning dunning = new ADunning(this);
    AnOrder order = dunning.late(AnOrder.over1000(AnOrder.DEPOSIT_30));
    dunning.awaitStage(order, "DUE");
    String complaint = unique("complaint");
    dunning.complained(complaint, 1, order.customer(), order.id());
    dunning.awaitStage(order, "HELD");
    dunning.turned(complaint, 2, "ComplaintClosed", order.customer());
    dunning.awaitStage(order, "DUE");
    dunning.promise(order).expect(200);
    dunning.letPromisePass(database, order);
    dunning.awaitStage(order, "DUE");
    pay(order, "1000.00").expect(201);
    dunning.awaitStage(order, "ENDED");
  }

  private void aReceivableAnInvoiceAndAnExpenseAreTalkedAbout() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    isTalkedAbout("/api/receivables/" + order.id());
    isTalkedAbout("/api/invoices/" + new ACredit(this).signed(order, order.signed("2026-11-23")));
    isTalkedAbout("/api/expenses/" + expenses().applied(ExpenseSteps.TODAY, "10.00"));
  }

  private void isTalkedAbout(String document) {
    String comments = document + "/comments";
    String question =
        Colleagues.ask(as("finance"), comments, "does Wang pay?", "DEMO-finance-head").id();
    String answer =
        as("finance-head")
            .post(comments, "{\"text\":\"soon\",\"answers\":\"%s\"}".formatted(question))
            .expect(201)
            .id();
    as("finance-head").post(comments + "/" + answer + "/withdrawal", "").expect(200);
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

  private void moneyGoesBack() {
    ACredit credits = new ACredit(this);
    AnOrder order = credits.invoiced(true);
    String note;
    try (TestPolicy _ = within("credits", "credit-note-within", "1s")) {
      note = credits.returned(order, unique("return"), "250.00").id();
    }
    CLOCK.advance(Duration.ofSeconds(2));
    assertThat(types("finance.credit-notes.v1", note, 2)).contains("DeadlineMissed");
    credits.issue(note).expect(200);
    String dropped = credits.byHand(order, "1.00").expect(201).id();
    String reason = "{\"reason\":\"not agreed\"}";
    as("finance").post("/api/credit-notes/" + dropped + "/drop", reason).expect(200);
    String payment =
        await()
            .until(
                () -> as("finance").get("/api/payments?customerId=" + order.customer()),
                found -> found.text("items/0/unallocated/amount").equals("250.00"))
            .text("items/0/id");
    String large =
        as("finance")
            .post("/api/payments", Requests.payment(unique("customer"), "100000.00"))
            .expect(201)
            .id();
    String twice = refund(large, null, "100000.00");
    decide("finance-head", twice, "approval", "{}");
    decide("general-manager", twice, "rejection", reason);
    String paid = refund(payment, note, "10.00");
    try (TestPolicy _ = within("credits", "pay-out-within", "1s")) {
      decide("finance-head", paid, "approval", "{}");
    }
    CLOCK.advance(Duration.ofSeconds(2));
    assertThat(types("finance.refunds.v1", paid, 3)).contains("DeadlineMissed");
    as("finance")
        .post(
            "/api/refunds/" + paid + "/pay-out",
            "{\"paidOn\":\"2026-11-23\",\"reference\":\"ICBC 1\"}")
        .expect(200);
    as("finance-head").post("/api/refunds/" + paid + "/reversal", reason).expect(200);
    decide("finance-head", refund(payment, note, "10.00"), "rejection", reason);
    as("finance-head")
        .post("/api/refunds/" + refund(payment, note, "10.00") + "/withdrawal", reason)
        .expect(200);
    as("finance-head").post("/api/credit-notes/" + note + "/reversal", reason).expect(200);
  }

  private String refund(String payment, @Nullable String note, String amount) {
    String follows = note == null ? "null" : "\"" + note + "\"";
    return as("finance")
        .post(
            "/api/refunds",
            "{\"paymentId\":\"%s\",\"amount\":%s,\"creditNoteId\":%s,\"reason\":\"agreed\"}"
                .formatted(payment, Requests.cny(amount), follows))
        .expect(201)
        .id();
  }

  private void decide(String role, String refund, String decision, String body) {
    as(role)
        .with("If-Match", "\"1\"")
        .post("/api/refunds/" + refund + "/" + decision, body)
        .expect(200);
  }

  private void anInvoiceIsLate() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String invoice;
    try (TestPolicy _ = within("finance", "invoice-after-sign-off", "10s")) {
      invoice = new ACredit(this).signed(order, order.signed("2026-12-20"));
      CLOCK.advance(Duration.ofSeconds(6));
      assertThat(TestBroker.await(Notice.TOPIC, invoice, 2))
          .extracting(row -> row.value().replaceAll(".*\"kind\":\"([a-z-]+)\".*", "$1"))
          .containsExactly("invoice-requested", "invoice-due");
      CLOCK.advance(Duration.ofSeconds(6));
      assertThat(types(INVOICES, invoice, 2)).containsExactly("InvoiceRequested", "DeadlineMissed");
      CLOCK.advance(Duration.ofSeconds(9));
      assertThat(types(INVOICES, invoice, 3)).contains("InvoiceReminded");
    }
    as("finance").post("/api/invoices/" + invoice + "/issue", Requests.issue("13")).expect(200);
  }

  private void anInvoiceIsSentAndVoided() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String invoice = new ACredit(this).signed(order, order.signed("2026-11-23"));
    String path = "/api/invoices/" + invoice;
    as("finance").post(path + "/issue", Requests.issue("13")).expect(200);
    as("sales-support")
        .post(path + "/sendings", "{\"channel\":\"COURIER\",\"reference\":\"SF 1\"}")
        .expect(200);
    as("finance-head").post(path + "/voiding", "{\"reason\":\"wrong title\"}").expect(200);
  }

  /** A month long ago, of which no other test tells. */
  private void aMonthIsClosed() {
    String last = as("finance").get("/api/books").expect(200).text("closedThrough");
    String month = last.isEmpty() ? "2018-12" : YearMonth.parse(last).plusMonths(1).toString();
    as("finance-head").post("/api/books/months/" + month + "/closing", "").expect(200);
    CLOCK.advance(Duration.ofSeconds(31));
    await()
        .until(
            () -> as("finance").get("/api/books").body().path("months").toString(),
            months -> !months.contains("CLOSING"));
  }

  private void aCustomerMayNotPay() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).costing("3000000.00");
    placed(order);
    String risk = "/api/customer-risks/" + order.customer();
    await().until(() -> as("finance").get(risk).status() == 200);
    String reason = "{\"reason\":\"three invoices are overdue\"}";
    as("sales-manager").post(risk + "/block", reason).expect(200);
    as("general-manager").post(risk + "/release", reason).expect(200);
    pay(order, "3000000.00").expect(201);
  }

  private TestPolicy within(String policy, String key, String time) {
    return ruling(policy, key, "\"" + time + "\"");
  }
}
