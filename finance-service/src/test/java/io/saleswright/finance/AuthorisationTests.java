package io.saleswright.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each role against each command and query: who may, who may not (SEC-06, FIN-16, FIN-19). */
class AuthorisationTests extends RunningFinance implements AuthorisationContract {

  private static final String REASON = "{\"reason\":\"r\"}";

  private static final List<String> COMMANDS =
      List.of(
          "record payment",
          "allocate payment",
          "reverse payment",
          "issue invoice",
          "propose invoice",
          "split invoice",
          "send invoice",
          "void invoice",
          "set credit limit",
          "except from gate",
          "read exceptions",
          "request credit note",
          "issue credit note",
          "drop credit note",
          "reverse credit note",
          "hand out credit note",
          "request refund",
          "approve refund",
          "reject refund",
          "withdraw refund",
          "pay refund",
          "reverse refund",
          "read credit notes",
          "read refunds",
          "review exception",
          "attach to receivable",
          "attach to payment",
          "comment on receivable",
          "read comments",
          "comment on invoice",
          "read invoice comments",
          "read receivables",
          "read payments",
          "read invoices",
          "read credit");

  private static final Set<String> ALL_READS =
      Set.of(
          "read comments",
          "read invoice comments",
          "read receivables",
          "read payments",
          "read invoices",
          "read credit",
          "read credit notes",
          "read refunds");
  private static final Set<String> OWN_READS =
      Set.of(
          "read comments",
          "read invoice comments",
          "read receivables",
          "read invoices",
          "read credit notes");
  private static final List<String> CORRECTIONS =
      List.of(
          "issue credit note",
          "drop credit note",
          "reverse credit note",
          "withdraw refund",
          "pay refund",
          "reverse refund");

  private static final Set<String> REVIEWERS =
      Set.of(
          "finance-head",
          "auditor",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager");

  @Test
  void aSalespersonSeesTheReceivablesOfTheirOwnOrdersOnly() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String path = "/api/receivables/" + order.id();
    String list = "/api/receivables?orderId=" + order.id();

    assertThat(as("sales-rep").get(path).status()).isEqualTo(200);
    assertThat(as("sales-rep").get(list).body().path("items")).hasSize(1);
    assertThat(as("sales-rep-2", "sales-rep").get(path).status()).isEqualTo(404);
    assertThat(as("sales-rep-2", "sales-rep").get(list).body().path("items")).isEmpty();
    assertThat(as("sales-support").get(path).status()).isEqualTo(200);
  }

  @Test
  void whoLeadsARegionSeesNeitherPaymentsNorCreditOfAllCustomers() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String payment = "/api/payments/" + pay(order, "1000.00").text("id");
    String credit = "/api/credit-accounts/" + order.customer();
    as("finance-head").put(credit, Requests.limit("500.00")).expect(200);

    TestHttp leader = asLeaderOf("east", "sales-manager");
    assertThat(leader.get(payment).status()).isEqualTo(404);
    assertThat(leader.get(credit).status()).isEqualTo(404);
    assertThat(leader.get("/api/payments?customerId=" + order.customer()).body().path("items"))
        .isEmpty();
    assertThat(as("sales-manager").get(payment).status()).isEqualTo(200);
    assertThat(as("sales-manager").get(credit).status()).isEqualTo(200);
  }

  @Test
  void nobodyReversesWhatTheyRecorded() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String payment = pay(order, "1000.00").text("id");
    String path = "/api/payments/" + payment + "/reversal";

    Answer own = as("finance").post(path, Requests.reversal());
    assertThat(own.status()).isEqualTo(409);
    assertThat(own.text("rule")).isEqualTo("FIN-16");
    assertThat(actions(as("finance").get("/api/payments/" + payment)))
        .containsExactly(
            "allocate false FIN-09", "reverse false FIN-16", "attach true ", "detach true ");
    Answer chinese = as("finance").with("Accept-Language", "zh-CN").get("/api/payments/" + payment);
    assertThat(chinese.text("actions/1/problem")).isEqualTo("own-payment");
    assertThat(chinese.text("actions/1/reason")).isEqualTo("任何人不得冲销自己登记或分配的付款，请由财务部其他同事办理。");
    assertThat(actions(as("finance-2", "finance").get("/api/payments/" + payment)))
        .contains("reverse true ");
    as("finance-2", "finance").post(path, Requests.reversal()).expect(200);
  }

  @Test
  void tellsEveryReaderWhatTheyMayDo() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String path = "/api/receivables/" + order.id();

    assertThat(actions(as("finance").get(path)))
        .containsExactly("allocate true ", "attach true ", "detach true ");
    assertThat(actions(as("sales-rep").get(path))).isEmpty();
  }

  @Override
  public List<String> commands() {
    return COMMANDS;
  }

  @Override
  public List<String> table(String role) {
    List<String> may = new ArrayList<>();
    switch (role) {
      case "finance" ->
          may.addAll(
              List.of(
                  "record payment",
                  "allocate payment",
                  "reverse payment",
                  "issue invoice",
                  "propose invoice",
                  "split invoice",
                  "void invoice",
                  "attach to receivable",
                  "attach to payment"));
      case "finance-head" ->
          may.addAll(
              List.of(
                  "reverse payment",
                  "set credit limit",
                  "split invoice",
                  "void invoice",
                  "attach to receivable",
                  "attach to payment"));
      default -> {}
    }
    switch (role) {
      case "finance",
          "finance-head",
          "auditor",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager" ->
          may.addAll(ALL_READS);
      case "sales-rep", "account-manager" -> may.addAll(OWN_READS);
      default -> {}
    }
    if (Set.of("finance-head", "vp-sales", "general-manager").contains(role)) {
      may.addAll(List.of("except from gate", "approve refund", "reject refund"));
    }
    if (Set.of("finance", "finance-head").contains(role)) {
      may.addAll(CORRECTIONS);
    }
    if (Set.of("finance", "finance-head", "sales-support", "support-supervisor").contains(role)) {
      may.add("send invoice");
    }
    if (may.contains("read credit notes") && !role.equals("auditor")) {
      may.add("hand out credit note");
    }
    if (may.contains("read comments") && !role.equals("auditor")) {
      may.addAll(List.of("comment on receivable", "comment on invoice"));
    }
    if (role.equals("finance")) {
      may.add("request refund");
    }
    if (Set.of("finance", "sales-support", "support-supervisor", "sales-manager").contains(role)) {
      may.add("request credit note");
    }
    if (Set.of("sales-manager", "vp-sales", "general-manager").contains(role)) {
      may.add("review exception");
    }
    if (REVIEWERS.contains(role)) {
      may.add("read exceptions");
    }
    return may;
  }

  @Override
  public Answer call(TestHttp person, String command) {
    String nothing = unique("nothing");
    return switch (command) {
      case "record payment" ->
          person.post("/api/payments", Requests.payment(unique("customer"), "1.00"));
      case "allocate payment" ->
          person.post(
              "/api/payments/" + nothing + "/allocations", Requests.allocation("r", "1.00"));
      case "reverse payment" ->
          person.post("/api/payments/" + nothing + "/reversal", Requests.reversal());
      case "propose invoice" -> person.get("/api/invoices/" + nothing + "/proposal");
      case "issue invoice" ->
          person.post("/api/invoices/" + nothing + "/issue", Requests.issue("13"));
      case "split invoice" ->
          person
              .with("If-Match", "\"1\"")
              .post("/api/invoices/" + nothing + "/parts", Requests.part("1.00"));
      case "send invoice" ->
          person.post("/api/invoices/" + nothing + "/sendings", "{\"channel\":\"EMAIL\"}");
      case "void invoice" -> person.post("/api/invoices/" + nothing + "/voiding", REASON);
      case "set credit limit" ->
          person.put("/api/credit-accounts/" + nothing, Requests.limit("1.00"));
      case "except from gate" ->
          person.post(
              "/api/receivables/" + nothing + "/gate-exceptions", Requests.exception("RELEASE"));
      case "review exception" ->
          person.post("/api/receivables/" + nothing + "/exceptions/gate-1/review", "{}");
      case "comment on receivable" ->
          person.post("/api/receivables/" + nothing + "/comments", "{\"text\":\"t\"}");
      case "read comments" -> person.get("/api/receivables/" + nothing + "/comments");
      case "comment on invoice" ->
          person.post("/api/invoices/" + nothing + "/comments", "{\"text\":\"t\"}");
      case "read invoice comments" -> person.get("/api/invoices/" + nothing + "/comments");
      case "attach to receivable" ->
          person.post("/api/receivables/" + nothing + "/attachments?name=a.pdf", "%PDF-1.7");
      case "attach to payment" ->
          person.post("/api/payments/" + nothing + "/attachments?name=a.pdf", "%PDF-1.7");
      case "request credit note" ->
          person.post(
              "/api/credit-notes",
              """
              {"orderId":"%s","gross":%s,"kind":"OTHER","reason":"r"}\
              """
                  .formatted(nothing, Requests.cny("1.00")));
      case "issue credit note" -> person.post("/api/credit-notes/" + nothing + "/issue", "");
      case "drop credit note" -> person.post("/api/credit-notes/" + nothing + "/drop", REASON);
      case "reverse credit note" ->
          person.post("/api/credit-notes/" + nothing + "/reversal", REASON);
      case "hand out credit note" -> person.post("/api/credit-notes/" + nothing + "/paper", "");
      case "request refund" ->
          person.post(
              "/api/refunds",
              """
              {"paymentId":"%s","amount":%s,"reason":"r"}\
              """
                  .formatted(nothing, Requests.cny("1.00")));
      case "approve refund" ->
          person.with("If-Match", "\"1\"").post("/api/refunds/" + nothing + "/approval", "{}");
      case "reject refund" ->
          person.with("If-Match", "\"1\"").post("/api/refunds/" + nothing + "/rejection", REASON);
      case "withdraw refund" -> person.post("/api/refunds/" + nothing + "/withdrawal", REASON);
      case "pay refund" ->
          person.post(
              "/api/refunds/" + nothing + "/pay-out",
              "{\"paidOn\":\"2026-11-23\",\"reference\":\"r\"}");
      case "reverse refund" -> person.post("/api/refunds/" + nothing + "/reversal", REASON);
      case "read credit notes" -> person.get("/api/credit-notes?orderId=" + nothing);
      case "read refunds" -> person.get("/api/refunds?customerId=" + nothing);
      case "read exceptions" -> person.get("/api/receivables/exceptions");
      case "read receivables" -> person.get("/api/receivables?customerId=" + nothing);
      case "read payments" -> person.get("/api/payments?customerId=" + nothing);
      case "read invoices" -> person.get("/api/invoices?orderId=" + nothing);
      case "read credit" -> person.get("/api/credit-accounts/" + nothing);
      default -> throw new AssertionError(command);
    };
  }

  private static List<String> actions(Answer answer) {
    return answer
        .body()
        .path("actions")
        .valueStream()
        .map(action ->
            action.path("name").asString()
                + " "
                + action.path("allowed").asBoolean()
                + " "
                + action.path("rule").asString(""))
        .toList();
  }
}
