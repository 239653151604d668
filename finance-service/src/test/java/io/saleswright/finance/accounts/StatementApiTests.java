package io.saleswright.finance.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.creditnotes.ACredit;
import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestPaper;
import io.saleswright.testkit.TestSheet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A customer's account with opening balance, movements, open items, closing balance (FIN-12). */
class StatementApiTests extends RunningFinance {

  private static final String TODAY = "?currency=CNY&from=2026-11-01&to=2026-11-23";

  private final CustomerNames names;
  private final KeptPapers kept;

  @Autowired
  StatementApiTests(CustomerNames names, KeptPapers kept) {
    this.names = names;
    this.kept = kept;
  }

  private static String path(String customer, String query) {
    return "/api/statements/" + customer + query;
  }

  private JsonNode statement(String customer) {
    return as("finance").get(path(customer, TODAY)).expect(200).body();
  }

  private static List<String> movements(JsonNode statement) {
    return statement
        .path("movements")
        .valueStream()
        .map(row ->
            row.path("kind").asString()
                + " "
                + row.at("/amount/amount").asString()
                + " "
                + row.at("/balance/amount").asString())
        .toList();
  }

  private static void passes() {
    CLOCK.advance(Duration.ofSeconds(1));
  }

  /** The identity that every statement keeps: open items less money on account is the balance. */
  private static void assertAddsUp(JsonNode statement) {
    BigDecimal items =
        statement
            .path("openItems")
            .valueStream()
            .map(item -> new BigDecimal(item.at("/open/amount").asString()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal open = new BigDecimal(statement.at("/open/amount").asString());
    BigDecimal onAccount = new BigDecimal(statement.at("/onAccount/amount").asString());

    assertThat(open).isEqualByComparingTo(items);
    assertThat(open.subtract(onAccount))
        .isEqualByComparingTo(statement.at("/closing/amount").asString());
  }

  @Test
  void everyEntryStaysAndWhatTakesItBackFollows() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    passes();
    String payment =
        as("finance")
            .post(
                "/api/payments",
                Requests.payment(order.customer(), "1200.00", order.id(), "400.00"))
            .expect(201)
            .text("id");
    JsonNode paid = statement(order.customer());
    passes();
    as("finance-head")
        .post("/api/payments/" + payment + "/reversal", Requests.reversal())
        .expect(200);
    awaitReceivable(order, "open/amount", "1000.00");
    passes();
    AnOrder dearer = order.changedTo("1100.00");
    orderTells(order, 2, "OrderChanged", dearer.changed());
    awaitReceivable(order, "total/amount", "1100.00");
    passes();
    orderTells(order, 3, "OrderCancelled", dearer.cancelled());
    awaitReceivable(order, "state", "CANCELLED");
    JsonNode end = statement(order.customer());

    assertThat(movements(paid))
        .containsExactly("RECEIVABLE 1000.00 1000.00", "PAYMENT -1200.00 -200.00");
    assertThat(paid.at("/onAccount/amount").asString()).isEqualTo("800.00");
    assertAddsUp(paid);
    assertThat(movements(end))
        .containsExactly(
            "RECEIVABLE 1000.00 1000.00",
            "PAYMENT -1200.00 -200.00",
            "PAYMENT_REVERSED 1200.00 1000.00",
            "RECEIVABLE_CHANGED 100.00 1100.00",
            "RECEIVABLE_CANCELLED -1100.00 0.00");
    assertThat(end.at("/opening/amount").asString()).isEqualTo("0.00");
    assertAddsUp(end);
  }

  @Test
  void creditNotesAndRefundsAreMovementsOfTheirOwn() {
    ACredit credits = new ACredit(this);
    AnOrder order = credits.invoiced(true);
    passes();
    String note = credits.returned(order, unique("return"), "250.00").id();
    credits.issue(note).expect(200);
    String balance = "/api/payments?customerId=" + order.customer();
    String payment =
        await()
            .until(
                () -> as("finance").get(balance),
                found -> found.text("items/0/unallocated/amount").equals("250.00"))
            .text("items/0/id");
    JsonNode credited = statement(order.customer());
    passes();
    String refund =
        as("finance")
            .post(
                "/api/refunds",
                "{\"paymentId\":\"%s\",\"amount\":%s,\"reason\":\"agreed\"}"
                    .formatted(payment, Requests.cny("250.00")))
            .expect(201)
            .id();
    as("finance-head")
        .with("If-Match", "\"1\"")
        .post("/api/refunds/" + refund + "/approval", "{}")
        .expect(200);
    assertThat(movements(statement(order.customer()))).isEqualTo(movements(credited));
    passes();
    as("finance")
        .post(
            "/api/refunds/" + refund + "/pay-out",
            "{\"paidOn\":\"2026-11-23\",\"reference\":\"ICBC 1\"}")
        .expect(200);
    JsonNode refunded = statement(order.customer());

    assertThat(movements(credited))
        .containsExactly(
            "RECEIVABLE 1000.00 1000.00", "PAYMENT -1000.00 0.00", "CREDIT_NOTE -250.00 -250.00");
    assertAddsUp(credited);
    assertThat(movements(refunded)).endsWith("REFUND 250.00 0.00");
    assertAddsUp(refunded);
  }

  @Test
  void whatIsOfAnotherCurrencyOrOfLaterDaysIsNotOnIt() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String customer = order.customer();

    JsonNode dollars =
        as("finance")
            .get(path(customer, "?currency=USD&from=2026-11-01&to=2026-11-23"))
            .expect(200)
            .body();
    JsonNode before =
        as("finance")
            .get(path(customer, "?currency=CNY&from=2026-11-01&to=2026-11-22"))
            .expect(200)
            .body();

    assertThat(movements(dollars)).isEmpty();
    assertThat(before.at("/closing/amount").asString()).isEqualTo("0.00");
    assertThat(before.path("openItems")).isEmpty();
  }

  @Test
  void refusesWhatIsNoPeriodNoCurrencyOrNoCustomer() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    for (String bad :
        List.of(
            "?currency=CNY&from=2026-11-23&to=2026-11-22",
            "?currency=CNY&from=2026-11-01&to=2026-11-30",
            "?currency=XYZ&from=2026-11-01&to=2026-11-23",
            "?currency=CNY&from=2026-11-01")) {
      as("finance").get(path(order.customer(), bad)).expect(400);
    }
    as("finance").get(path(unique("nobody"), TODAY)).expect(404);
    asLeaderOf("east", "sales-manager").get(path(order.customer(), TODAY)).expect(404);
    as("sales-rep").get(path(order.customer(), TODAY)).expect(403);
    String known = unique("customer");
    names.learn(known, "Hua Xia", 1);
    assertThat(statement(known).path("customerName").asString()).isEqualTo("Hua Xia");
  }

  /** FIN-12: what left the house is kept, and that of days that are over is one paper for ever. */
  @Test
  void whatLeftTheHouseIsPrintedAgainAsItWas() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String customer = order.customer();
    names.learn(customer, "Hua Xia", 1);
    String first22 = handOut("finance", customer, "2026-11-22").expect(200).body().toString();
    names.learn(customer, "Hua Xia Furniture", 2);
    assertThat(handOut("sales-support", customer, "2026-11-22").expect(200).body())
        .hasToString(first22);
    assertThat(left(customer)).hasSize(1);
    passes();

    String once = handOut("finance", customer, "2026-11-23").expect(200).id();
    assertThat(handOut("finance", customer, "2026-11-23").expect(200).id()).isEqualTo(once);
    passes();
    pay(order, "400.00").expect(201);
    handOut("finance", customer, "2026-11-23").expect(200);

    String key = unique("key");
    String today = account("2026-11-23");
    TestHttp repeating = as("finance").with("Idempotency-Key", key);
    Answer told = repeating.post(path(customer, "/papers"), today).expect(200);
    pay(order, "100.00").expect(201);
    assertThat(repeating.post(path(customer, "/papers"), today).expect(200).body())
        .as("a repeat tells what was told")
        .isEqualTo(told.body());
    assertThat(repeating.post(path(customer, "/papers"), account("2026-11-22")).problem())
        .endsWith("/idempotency-key-reused");

    List<String> papers = left(customer);
    assertThat(papers).hasSize(3);
    String first = text(customer, papers.getLast());
    assertThat(first).contains("Hua Xia", "2026-11-22").doesNotContain("Furniture", "400.00");
    assertThat(text(customer, papers.get(1))).contains("1,000.00 CNY").doesNotContain("400.00");
    assertThat(text(customer, papers.getFirst())).contains("-400.00 CNY", "600.00 CNY");
    String again = path(customer, "/papers/" + papers.getFirst());
    assertThat(as("auditor").get(again).expect(200).header("Content-Type"))
        .isEqualTo("application/pdf");
    as("sales-rep").get(again).expect(403);
    asLeaderOf("east", "sales-manager").get(again).expect(404);
    asLeaderOf("east", "sales-manager").get(path(customer, "/papers")).expect(404);
    as("finance").get(path(unique("customer"), "/papers/" + papers.getFirst())).expect(404);
  }

  /** FIN-12: to look, and to ask how long it is, sends nothing to anybody. */
  @Test
  void whatIsOnlyLookedAtIsNotKept() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String customer = order.customer();
    names.learn(customer, "Hua Xia", 1);
    String past = path(customer, "/paper?currency=CNY&from=2026-11-01&to=2026-11-22");

    for (String reader : List.of("auditor", "finance")) {
      as(reader).get(past).expect(200);
      as(reader).get(path(customer, "/paper" + TODAY)).expect(200);
    }
    as("finance").head(past).expect(200);
    assertThat(left(customer)).isEmpty();
    handOut("auditor", customer, "2026-11-22").expect(403);
    asLeaderOf("east", "sales-manager")
        .post(path(customer, "/papers"), account("2026-11-22"))
        .expect(404);
    handOut("finance", customer, "2026-11-30").expect(400);
    assertThat(left(customer)).isEmpty();

    String sent = as("finance").get(past).expect(200).raw().body();
    handOut("finance", customer, "2026-11-22").expect(200);
    names.learn(customer, "Hua Xia Furniture", 2);
    assertThat(as("auditor").get(past).expect(200).raw().body()).isEqualTo(sent);
    assertThat(left(customer)).hasSize(1);
  }

  private Answer handOut(String role, String customer, String to) {
    return as(role).post(path(customer, "/papers"), account(to));
  }

  private static String account(String to) {
    return "{\"currency\":\"CNY\",\"from\":\"2026-11-01\",\"to\":\"%s\"}".formatted(to);
  }

  /** Identities of the papers of a customer that left the house, the newest first. */
  private List<String> left(String customer) {
    return as("auditor").get(path(customer, "/papers")).expect(200).items("id");
  }

  @Test
  void hasALineForANameThatNobodyHasTold() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);

    handOut("finance", order.customer(), "2026-11-22").expect(200);

    String paper = left(order.customer()).getFirst();
    assertThat(text(order.customer(), paper)).contains("____").doesNotContain(order.customer());
  }

  private String text(String customer, String paper) {
    byte[] bytes = kept.open(Ids.derived("statement", customer), paper).bytes();
    return TestPaper.text("statement-kept", bytes).replaceAll("\\s+", " ");
  }

  @Test
  void hasSheetsAndAPaper() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    pay(order, "400.00").expect(201);
    String movements = path(order.customer(), "/movements" + TODAY);
    String items = path(order.customer(), "/open-items" + TODAY);

    TestSheet sheet = TestSheet.of(as("finance"), movements, "en");
    assertThat(sheet.entries()).hasSize(4);
    assertThat(sheet.entries().getLast().toString()).contains("CLOSING_BALANCE");
    assertThat(TestSheet.of(as("finance"), items, "en").entries()).hasSize(1);
    TestSheet.assertHeadingsInChinese(as("finance"), movements);
    TestSheet.assertHeadingsInChinese(as("finance"), items);
    Answer first = as("finance").get(movements + "&limit=3").expect(200);
    Answer rest = as("finance").get(movements + "&limit=3&after=" + first.text("next")).expect(200);
    assertThat(rest.text("items/0/kind")).isEqualTo("CLOSING_BALANCE");
    Answer paper = as("finance").get(path(order.customer(), "/paper" + TODAY)).expect(200);
    assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
  }
}
