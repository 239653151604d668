package io.saleswright.contract.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.contract.fixtures.ContractBodies;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Orders and finance tell what the file of a deal is made of (DOC-06, FIN-10, DOC-01). */
class DealFileApiTests extends RunningContracts {

  private static final String PATH = "/api/deal-files";

  private final String order = unique("order");
  private final String number = unique("SO");

  private void orderTells(long sequence, String type, String fields) {
    TestBroker.publish(
        ORDERS,
        TestEvent.of("order." + type + ".v1", order, sequence, DealEvents.of(order, fields)));
  }

  private void placed(@Nullable String contract) {
    TestBroker.publish(
        ORDERS,
        TestEvent.of(
            "order.OrderPlaced.v1",
            order,
            1,
            DealEvents.placed(order, number, contract, DealEvents.REP)));
  }

  private void invoiced(String invoice) {
    TestBroker.publish(
        "finance.invoices.v1",
        TestEvent.of("finance.InvoiceIssued.v1", invoice, 2, DealEvents.invoice(invoice, order)));
  }

  private void settled(long sequence) {
    TestBroker.publish(
        "finance.receivables.v1",
        TestEvent.of("finance.ReceivableSettled.v1", order, sequence, DealEvents.settled(order)));
  }

  private Answer file() {
    return as("sales-support").get(PATH + "/" + order);
  }

  private void awaitState(String state) {
    await().until(() -> file().text("state").equals(state));
  }

  /** The voided invoice stays in the file beside the one that replaces it (FIN-08, DOC-06). */
  @Test
  void aVoidedInvoiceStaysInTheFile() {
    String wrong = unique("invoice");
    String right = unique("invoice");
    placed(aContract());
    invoiced(wrong);
    TestBroker.publish(
        "finance.invoices.v1",
        TestEvent.of("finance.InvoiceVoided.v1", wrong, 3, DealEvents.voided(wrong, order)));
    invoiced(right);

    Answer seen = await().until(this::file, found -> invoices(found).size() == 2);
    await().until(() -> invoices(file()).get(wrong), day -> !day.isEmpty());
    assertThat(invoices(file()).get(right)).isEmpty();
    assertThat(seen.status()).isEqualTo(200);
  }

  /** The days on which the invoices in the file came not to count; empty of one that does. */
  private static Map<String, String> invoices(Answer file) {
    Map<String, String> found = new HashMap<>();
    file.body()
        .path("papers")
        .valueStream()
        .filter(paper -> paper.path("kind").asString().equals("INVOICE"))
        .forEach(paper ->
            found.put(paper.path("documentId").asString(), paper.path("voidedOn").asString("")));
    return found;
  }

  /** Told before the order, twice, and late: the file is the same. */
  @Test
  void isPutTogetherInWhateverOrderItIsTold() {
    String contract = aContract();
    contracts().makeEffective(contract);
    settled(2);
    settled(2);
    placed(contract);
    placed(contract);
    orderTells(2, "OrderVerified", "\"revision\": 1, \"total\": %s, \"by\": \"s\"");
    awaitState("INCOMPLETE");
    assertThat(as("sales-support").get(PATH + "?state=INCOMPLETE&missing=CONTRACT").items("id"))
        .contains(order);

    orderTells(
        3,
        "DeliveryNotePrepared",
        "\"revision\": 1, \"shipDate\": \"2026-11-25\", \"route\": \"road\","
            + " \"freightPayment\": \"PREPAID\", \"papers\": \"x\", \"by\": \"s\"");
    orderTells(
        4,
        "OrderSigned",
        "\"number\": \"SO-1\", \"revision\": 1, \"customerId\": \"c\", \"signedOn\":"
            + " \"2026-11-26\", \"withRemarks\": false, \"total\": %s, \"by\": \"s\"");
    invoiced(unique("invoice"));
    as("sales-support")
        .post("/api/contracts/" + contract + "/filing", ContractBodies.filing(unique("A")))
        .expect(200);
    awaitState("COMPLETE");

    Answer seen = file().expect(200);
    assertThat(seen.text("number")).isEqualTo(number);
    assertThat(seen.text("paidOn")).isNotEmpty();
    List<String> kinds = new ArrayList<>();
    seen.body().path("papers").forEach(paper -> kinds.add(paper.path("kind").asString()));
    assertThat(kinds)
        .containsExactly(
            "CONTRACT", "ORDER", "VERIFICATION", "DELIVERY_NOTE", "SIGN_OFF", "INVOICE");
    assertThat(seen.text("papers/0/number")).startsWith("CT-");
    assertThat(seen.text("papers/3/date")).isEqualTo("2026-11-25");
    assertThat(seen.text("missing/0")).isEmpty();
    String archived = "/api/archive-entries?kind=deal-file&q=" + number;
    await().until(() -> as("sales-rep").get(archived).items("id").size() == 1);

    // DOC-05: a contract without a last day is over when what was ordered under it is done.
    String kept = "/api/archive-entries?kind=contract&q=" + seen.text("papers/0/number");
    await().until(() -> as("sales-rep").get(kept).items("id").size() == 1);
    String ofContract = as("sales-rep").get(kept).items("id").getFirst();
    await()
        .until(() ->
            as("sales-rep")
                .get("/api/archive-entries/" + ofContract)
                .text("countsFrom")
                .equals(latest(seen.text("paidOn"), "2026-11-26")));

    String entry = as("sales-rep").get(archived).items("id").getFirst();
    orderTells(
        5,
        "OrderScopeChanged",
        "\"salesperson\": \"DEMO-account-manager\", \"sharedWith\": [\"DEMO-technical\"]");
    await().until(() -> as("account-manager").get(archived).items("id").contains(entry));
    assertThat(as("sales-rep").get("/api/archive-entries/" + entry).status()).isEqualTo(404);
    as("technical").get("/api/archive-entries/" + entry).expect(200);
    orderTells(6, "OrderScopeChanged", "\"salesperson\": \"DEMO-account-manager\"");
    await().until(() -> as("technical").get("/api/archive-entries/" + entry).status() == 404);
  }

  private static String latest(String one, String other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  @Test
  void whatDoesNotExistIsWaivedOnce() {
    placed(null);
    settled(2);
    awaitState("INCOMPLETE");
    Answer seen = file().expect(200);
    assertThat(seen.text("missing/0")).isEqualTo("VERIFICATION");
    assertThat(seen.text("actions/0/name") + seen.text("actions/0/action")).contains("waive-paper");

    String waiver = "{\"kind\": \"%s\", \"reason\": \"agreed on by telephone\"}";
    String path = PATH + "/" + order + "/waivers";
    assertThat(as("sales-support").post(path, waiver.formatted("ORDER")).expect(409).problem())
        .isEqualTo("/problems/paper-not-missing");
    for (String kind : List.of("VERIFICATION", "DELIVERY_NOTE", "SIGN_OFF", "INVOICE")) {
      as("sales-support").post(path, waiver.formatted(kind)).expect(200);
    }
    assertThat(file().text("state")).isEqualTo("COMPLETE");
    assertThat(as("sales-support").post(path, waiver.formatted("INVOICE")).status()).isEqualTo(409);
  }

  /** A contract of which the order knows only the number is a paper that has to be filed. */
  @Test
  void contractOnPaperIsAskedFor() {
    TestBroker.publish(
        ORDERS,
        TestEvent.of(
            "order.OrderPlaced.v1",
            order,
            1,
            DealEvents.placed(order, number, null, DealEvents.REP)
                .replace("\"revision\": 1", "\"revision\": 1, \"paperContract\": true")));
    settled(2);
    awaitState("INCOMPLETE");
    assertThat(file().text("missing/0")).isEqualTo("CONTRACT");
  }

  /** What an earlier release asked for is found, and not asked for any more. */
  @Test
  void contractThatThereIsNotIsForgotten(ApplicationContext running) {
    placed(null);
    settled(2);
    awaitState("INCOMPLETE");
    running
        .getBean(MongoDatabase.class)
        .getCollection("dealFiles")
        .updateOne(
            Filters.eq("_id", order),
            Updates.set("state.missing", List.of(PaperKind.CONTRACT.name())));
    await().until(() -> missing("INVOICE").contains(order));
    assertThat(missing("CONTRACT")).doesNotContain(order);
  }

  private List<String> missing(String kind) {
    return as("sales-support").get(PATH + "?limit=200&missing=" + kind).expect(200).items("id");
  }
}
