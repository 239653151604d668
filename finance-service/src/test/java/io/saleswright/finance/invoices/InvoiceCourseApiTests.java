package io.saleswright.finance.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.creditnotes.ACredit;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What becomes of invoices: split, sent, voided, corrected (FIN-08). */
class InvoiceCourseApiTests extends RunningFinance {

  private static final String REASON = "{\"reason\":\"wrong title\"}";

  private final Signing signing = new Signing(this);
  private final ACredit credits = new ACredit(this);

  @Test
  void severalInvoicesAreTogetherOverWhatTheOrderIsOver() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    String invoice = signing.invoiceOf(order);
    split(invoice, "300.00").expect(200);
    split(invoice, "200.50").expect(200);

    assertThat(split(invoice, "499.50").expect(400).text("errors/0/field")).isEqualTo("amount");
    split(invoice, "0.00").expect(400);
    assertThat(sum(order)).isEqualByComparingTo("1000.00");
    assertThat(values(ofOrder(order), "/gross/amount"))
        .containsExactlyInAnyOrder("499.50", "300.00", "200.50");
    ofOrder(order).items("id").forEach(id -> issue(id).expect(200));
    assertThat(Set.copyOf(values(ofOrder(order), "/issued/number"))).hasSize(3);
    assertThat(split(invoice, "1.00").expect(409).problem()).isEqualTo("/problems/invoice-issued");
  }

  /** The cent that rounding the tax of two parts would make more stays out (FIN-02). */
  @Test
  void partsOfNetPricesAddUpToTheCent() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).costing("1000.05");
    String invoice = signing.invoiceOfNet(order);
    split(invoice, "333.35").expect(200);

    ofOrder(order).items("id").forEach(id -> issue(id).expect(200));
    Answer all = ofOrder(order);
    assertThat(sum(order)).isEqualByComparingTo("1130.06");
    assertThat(total(values(all, "/issued/net/amount"))).isEqualByComparingTo("1000.05");
    assertThat(total(values(all, "/issued/tax/amount"))).isEqualByComparingTo("130.01");
  }

  @Test
  void ofTwoWhoSplitAtOnceOneSawTheOthers() throws Exception {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    String path = "/api/invoices/" + signing.invoiceOf(order);
    String seen = as("finance").get(path).header("ETag");

    List<Integer> statuses =
        atOnce(
            () ->
                as("finance").with("If-Match", seen).post(path + "/parts", Requests.part("600.00")),
            () ->
                as("finance-2", "finance")
                    .with("If-Match", seen)
                    .post(path + "/parts", Requests.part("600.00")));

    assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    assertThat(sum(order)).isEqualByComparingTo("1000.00");
  }

  @Test
  void isSentOnADayAndByAChannel() {
    String invoice = signing.invoiceOf(AnOrder.over1000(AnOrder.PREPAID));
    String path = "/api/invoices/" + invoice + "/sendings";
    String mail = "{\"channel\":\"EMAIL\",\"reference\":\"books@example.com\"}";
    assertThat(as("sales-support").post(path, mail).expect(409).problem())
        .isEqualTo("/problems/invoice-not-counting");
    issue(invoice).expect(200);

    as("sales-support").post(path, mail).expect(200);
    Answer twice =
        as("sales-support")
            .post(path, "{\"channel\":\"COURIER\",\"reference\":\"SF1234\"}")
            .expect(200);

    assertThat(twice.text("sendings/0/channel")).isEqualTo("EMAIL");
    assertThat(twice.text("sendings/1/reference")).isEqualTo("SF1234");
    assertThat(twice.text("sendings/1/on")).isEqualTo(twice.text("issued/issuedOn"));
    as("sales-support").post(path, "{\"channel\":\"COURIER\",\"on\":\"2020-01-01\"}").expect(400);
    assertThat(types(INVOICES, invoice, 4)).contains("InvoiceSent");
    assertThat(as("sales-support").post(path, "{\"channel\":\"PIGEON\"}").status()).isEqualTo(400);
  }

  @Test
  void whatIsVoidedKeepsItsNumberAndIsAskedForAnew() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    String invoice = signing.invoiceOf(order);
    String path = "/api/invoices/" + invoice;
    String number = issue(invoice).expect(200).text("issued/number");
    assertThat(as("finance").post(path + "/voiding", REASON).expect(409).problem())
        .isEqualTo("/problems/own-paper");

    Answer voided = as("finance-head").post(path + "/voiding", REASON).expect(200);

    assertThat(voided.text("state")).isEqualTo("VOIDED");
    assertThat(voided.text("issued/number")).isEqualTo(number);
    assertThat(voided.text("voided/reason")).isEqualTo("wrong title");
    String again = voided.text("parts/0");
    assertThat(as("finance").get("/api/invoices/" + again).text("state")).isEqualTo("REQUESTED");
    assertThat(issue(again).expect(200).text("issued/number")).isNotEqualTo(number);
    assertThat(as("finance-head").post(path + "/voiding", REASON).status()).isEqualTo(409);
    assertThat(issue(invoice).status()).isEqualTo(409);
  }

  @Test
  void aCreditNoteCorrectsOneInvoiceAndNeverMoreThanItHasLeft() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    String invoice = signing.invoiceOf(order);
    split(invoice, "400.00").expect(200);
    String part = as("finance").get("/api/invoices/" + invoice).text("parts/0");
    issue(invoice).expect(200);
    String large = credits.byHand(order, "700.00").expect(201).id();
    assertThat(credits.issue(large).expect(409).problem())
        .isEqualTo("/problems/above-each-invoice");
    issue(part).expect(200);
    as("finance").post("/api/credit-notes/" + large + "/drop", REASON).expect(200);

    String first = credits.byHand(order, "500.00").expect(201).id();
    String second = credits.byHand(order, "300.00").expect(201).id();
    assertThat(credits.issue(first).expect(200).text("invoiceId")).isEqualTo(invoice);
    assertThat(credits.issue(second).expect(200).text("invoiceId")).isEqualTo(part);

    assertThat(
            as("finance-head")
                .post("/api/invoices/" + part + "/voiding", REASON)
                .expect(409)
                .problem())
        .isEqualTo("/problems/invoice-credited");
    as("finance-head").post("/api/credit-notes/" + second + "/reversal", REASON).expect(200);
    as("finance-head").post("/api/invoices/" + part + "/voiding", REASON).expect(200);
  }

  /** Either the invoice is voided, or the credit note corrects it; never both (FIN-08, FIN-18). */
  @Test
  void voidingAndCreditingAtOnceIsOneOfBoth() throws Exception {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    String invoice = signing.invoiceOf(order);
    issue(invoice).expect(200);
    String note = credits.byHand(order, "100.00").expect(201).id();

    List<Integer> statuses =
        atOnce(
            () -> credits.issue(note),
            () -> as("finance-head").post("/api/invoices/" + invoice + "/voiding", REASON));

    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    boolean voided = as("finance").get("/api/invoices/" + invoice).text("state").equals("VOIDED");
    boolean credited =
        as("finance").get("/api/credit-notes/" + note).text("state").equals("ISSUED");
    assertThat(voided).isNotEqualTo(credited);
    assertThat(receivable(order).text("credited/amount").equals("100.00")).isEqualTo(credited);
  }

  @SafeVarargs
  private static List<Integer> atOnce(Callable<Answer>... both) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService people = Executors.newFixedThreadPool(both.length)) {
      for (Future<Answer> one : people.invokeAll(List.of(both))) {
        statuses.add(one.get().status());
      }
    }
    return statuses;
  }

  private Answer split(String invoice, String amount) {
    String path = "/api/invoices/" + invoice;
    return as("finance")
        .with("If-Match", as("finance").get(path).header("ETag"))
        .post(path + "/parts", Requests.part(amount));
  }

  private Answer issue(String invoice) {
    return as("finance").post("/api/invoices/" + invoice + "/issue", Requests.issue("13"));
  }

  private Answer ofOrder(AnOrder order) {
    return as("finance").get("/api/invoices?orderId=" + order.id()).expect(200);
  }

  private BigDecimal sum(AnOrder order) {
    return total(values(ofOrder(order), "/gross/amount"));
  }

  private static List<String> values(Answer list, String pointer) {
    return list.body()
        .path("items")
        .valueStream()
        .map(item -> item.at(pointer).asString(""))
        .toList();
  }

  private static BigDecimal total(List<String> amounts) {
    return amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
