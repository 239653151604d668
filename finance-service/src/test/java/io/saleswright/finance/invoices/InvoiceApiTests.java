package io.saleswright.finance.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.kernel.Fingerprint;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** Invoices over HTTP. */
class InvoiceApiTests extends RunningFinance {

  private static final String NINE = "false, \"taxRate\": 9";

  @Test
  void isAskedForOnceHoweverOftenTheSignOffIsTold() {
    AnOrder order = signedOrder();

    orderTells(order, 3, "OrderSigned", order.signed("2026-12-20"));
    orderTells(order, 4, "OrderChanged", order.changedTo("1200.00").changed());

    awaitReceivable(order, "orderRevision", "2");
    assertThat(list(order).body().path("items")).hasSize(1);
  }

  @Test
  void isIssuedOnceUnderOneKeyAndNotAgainUnderAnother() {
    String path = "/api/invoices/" + invoice(signedOrder()) + "/issue";
    String key = unique("key");

    Answer first =
        as("finance").with("Idempotency-Key", key).post(path, Requests.issue("13")).expect(200);
    Answer again =
        as("finance").with("Idempotency-Key", key).post(path, Requests.issue("13")).expect(200);
    Answer other = as("finance-2", "finance").post(path, Requests.issue("6")).expect(409);

    assertThat(again.text("issued/number")).isEqualTo(first.text("issued/number"));
    assertThat(other.text("rule")).isEqualTo("FIN-08");
  }

  private static String issue(String invoice) {
    return "/api/invoices/" + invoice + "/issue";
  }

  /** Another title than the one that was verified is confirmed with a reason (FIN-02). */
  @Test
  void noticesATitleThatNobodyVerified() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String mark = String.valueOf(Fingerprint.of(order.id(), "Ajanta Trading Ltd"));
    orderTells(
        order,
        2,
        "OrderSigned",
        order
            .signed("2026-12-20")
            .replace("\"total\"", "\"invoiceTitleMark\": \"%s\", \"total\"".formatted(mark)));
    String path = issue(invoice(order));

    Answer refused = as("finance").post(path, Requests.issue("13")).expect(409);
    Answer issued =
        as("finance")
            .post(
                path,
                Requests.issue("13").replace("}", ", \"titleReason\": \"they were renamed\"}"))
            .expect(200);

    assertThat(refused.text("type")).endsWith("title-differs");
    assertThat(refused.text("rule")).isEqualTo("FIN-02");
    assertThat(issued.text("issued/titleReason")).isEqualTo("they were renamed");
  }

  /** Who writes the next invoice finds what the customer's last one said (FIN-02). */
  @Test
  void proposesWhatTheCustomersLastInvoiceSaid() {
    AnOrder first = AnOrder.over1000(AnOrder.PREPAID);
    AnOrder next = AnOrder.over1000(AnOrder.PREPAID).of(first.customer());
    String written = new Signing(this).invoiceOf(first);
    String path = "/api/invoices/" + new Signing(this).invoiceOf(next) + "/proposal";
    assertThat(as("finance").get(path).expect(200).text("taxNumber")).isEmpty();
    Answer issued =
        as("finance")
            .post(
                issue(written),
                Requests.issue("13")
                    .replace("}", ", \"taxNumber\": \"91330200X\", \"bank\": \"Bank 1\"}"))
            .expect(200);

    Answer proposal = as("finance").get(path).expect(200);

    assertThat(proposal.text("title")).isEqualTo(issued.text("issued/title"));
    assertThat(proposal.text("taxNumber")).isEqualTo("91330200X");
    assertThat(proposal.text("bank")).isEqualTo("Bank 1");
    assertThat(proposal.text("taxRate")).isEqualTo("13");
    assertThat(proposal.text("fromInvoice")).isEqualTo(issued.text("issued/number"));
    assertThat(as("sales-support").get(path).status()).isEqualTo(403);
  }

  @Test
  void refusesARateThatIsNotInUse() {
    String path = "/api/invoices/" + invoice(signedOrder()) + "/issue";

    Answer refused = as("finance").post(path, Requests.issue("12.5")).expect(400);

    assertThat(refused.text("errors/0/field")).isEqualTo("taxRate");
  }

  @Test
  void isOverWhatWasPaidWhenPricesExcludeTax() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    orderTells(order, 1, "OrderPlaced", order.placedWithoutTax());
    awaitReceivable(order, "total/amount", "1130.00");
    pay(order, "1130.00").expect(201);
    orderTells(order, 2, "OrderSigned", order.signed("2026-12-20"));
    String path = "/api/invoices/" + invoice(order);

    assertThat(as("finance").get(path).text("taxRate")).isEqualTo("13");
    assertThat(as("finance").post(path + "/issue", Requests.issue("6")).status()).isEqualTo(400);
    Answer issued = as("finance").post(path + "/issue", Requests.issue("13")).expect(200);

    assertThat(issued.text("issued/net/amount")).isEqualTo("1000.00");
    assertThat(issued.text("issued/tax/amount")).isEqualTo("130.00");
    assertThat(issued.text("gross/amount")).isEqualTo("1130.00");
    assertThat(receivable(order).text("state")).isEqualTo("SETTLED");
    assertThat(receivable(order).text("netPrice/net/amount")).isEqualTo("1000.00");
  }

  /** The order has the rate of its day, whatever finance's policy says of older orders (FIN-02). */
  @Test
  void hasTheRateThatTheOrderTells() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    orderTells(order, 1, "OrderPlaced", order.placedWithoutTax().replace("false", NINE));
    awaitReceivable(order, "total/amount", "1090.00");
    String untold = order.changedTo("2000.00").changed();
    orderTells(
        order, 2, "OrderChanged", untold.replace("\"lines\"", "\"taxIncluded\": false, \"lines\""));
    awaitReceivable(order, "total/amount", "2180.00");
    orderTells(order, 3, "OrderSigned", order.changedTo("2000.00").signed("2026-12-20"));
    String path = "/api/invoices/" + invoice(order);

    assertThat(as("finance").get(path).text("taxRate")).isEqualTo("9");
    assertThat(as("finance").post(path + "/issue", Requests.issue("13")).status()).isEqualTo(400);
    Answer issued = as("finance").post(path + "/issue", Requests.issue("9")).expect(200);
    assertThat(issued.text("issued/tax/amount")).isEqualTo("180.00");
  }

  /** The buyer's tax number, address and bank stand on it, where the buyer has them (FIN-02). */
  @Test
  void saysWhoTheBuyerIs() {
    String path = issue(invoice(signedOrder()));
    String buyer =
        Requests.issue("13")
            .replace(
                "}",
                ", \"taxNumber\": \"91440300 ma5fxyza1b\", \"address\": \"深南大道 1 号\","
                    + " \"bank\": \"招商银行 7559\"}");

    Answer wrong = as("finance").post(path, buyer.replace("91440300 ma5fxyza1b", "税号")).expect(400);
    Answer issued = as("finance").post(path, buyer).expect(200);

    assertThat(wrong.text("errors/0/field")).isEqualTo("taxNumber");
    assertThat(issued.text("issued/taxNumber")).isEqualTo("91440300MA5FXYZA1B");
    assertThat(issued.text("issued/address")).isEqualTo("深南大道 1 号");
    assertThat(issued.text("issued/bank")).isEqualTo("招商银行 7559");
  }

  @Test
  void isSeenByTheSalespersonOfItsOrderOnly() {
    AnOrder order = signedOrder();
    String path = "/api/invoices/" + invoice(order);

    assertThat(as("sales-rep").get(path).status()).isEqualTo(200);
    assertThat(as("sales-rep-2", "sales-rep").get(path).status()).isEqualTo(404);
    assertThat(
            as("sales-rep-2", "sales-rep")
                .get("/api/invoices?orderId=" + order.id())
                .body()
                .path("items"))
        .isEmpty();
  }

  private AnOrder signedOrder() {
    AnOrder order = AnOrder.over1000(AnOrder.CREDIT_45);
    placed(order);
    orderTells(order, 2, "OrderSigned", order.signed("2026-12-20"));
    return order;
  }

  private String invoice(AnOrder order) {
    return await().until(() -> list(order).text("items/0/id"), found -> !found.isEmpty());
  }

  private Answer list(AnOrder order) {
    return as("finance").get("/api/invoices?orderId=" + order.id());
  }
}
