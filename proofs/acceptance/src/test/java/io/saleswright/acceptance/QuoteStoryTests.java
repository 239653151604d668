package io.saleswright.acceptance;

import static io.saleswright.acceptance.RunningStack.as;
import static io.saleswright.acceptance.SalesStory.soon;
import static io.saleswright.acceptance.SalesStory.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A sale on the whole stack: from the quote over the contract to the order, each step by the role
 * whose step it is, and refused to another one (QUO-01 to QUO-08, CON-03 to CON-09, DOC-10,
 * ORD-11).
 */
class QuoteStoryTests {

  private static final List<String> TOPICS =
      List.of("quality-standard", "delivery", "liability", "disputes");
  private static final String CHECKED =
      """
      {"checked":["parties-and-titles","lines-and-prices","payment-terms","delivery-dates",
       "required-clauses"]}\
      """;
  private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";
  private static final String PRINT = "{\"channel\":\"PRINT\"}";

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void stackRuns() {
    RunningStack.start();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aQuoteBelowTheListBecomesAContractAndAnOrderUnderIt() {
    textsAreThere();
    SalesStory story = SalesStory.begin();
    String contract = contractOf(acceptedQuote(story.quote("90.00")));
    passesItsChain(contract);
    isSignedAndFiled(contract);

    story.placedUnder(contract);
    soon().until(() -> story.get().text("contract/status"), "covered"::equals);
    assertThat(story.get().text("total/amount")).isEqualTo("270.00");
    soon()
        .until(
            () ->
                as("sales-support").get(contract(contract, "/execution")).text("orders/0/orderId"),
            story.order()::equals);
  }

  /** Of what is required, legal writes what is missing (CON-01). */
  private static void textsAreThere() {
    List<String> known =
        as("legal")
            .get("/api/clause-templates?kind=SALES&limit=200")
            .expect(200)
            .body()
            .path("items")
            .findValuesAsString("topic");
    for (String topic : TOPICS) {
      if (!known.contains(topic)) {
        String body =
            "{\"name\":\"%s\",\"topic\":\"%s\",\"kinds\":[\"SALES\"],\"text\":\"As agreed\"}"
                .formatted(UUID.randomUUID(), topic);
        assertThat(as("sales-rep").post("/api/clause-templates", body).status()).isEqualTo(403);
        as("legal").post("/api/clause-templates", body).expect(201);
      }
    }
  }

  /** QUO-02, QUO-03, QUO-07, QUO-08. */
  private static String acceptedQuote(String body) {
    String quote =
        soon()
            .until(
                () -> as("sales-rep").post("/api/quotes", body), answer -> answer.status() == 201)
            .id();
    String path = "/api/quotes/" + quote;
    as("sales-rep").post(path + "/confirmation-request", "").expect(200);
    confirm(path, "technical", "{\"department\":\"TECHNICAL\",\"feasible\":true}");
    Answer judged =
        confirm(
            path,
            "production",
            "{\"department\":\"PRODUCTION\",\"feasible\":true,\"feasibleOn\":\"%s\"}"
                .formatted(today().plusDays(14)));
    assertThat(judged.text("state")).isEqualTo("DECIDING");
    seen("sales-rep", path, "/approval", "{}").expect(403);
    seen("vp-sales", path, "/approval", "{\"opinion\":\"a large customer\"}").expect(200);
    as("sales-rep")
        .post(path + "/dispatch", "{\"channel\":\"EMAIL\",\"text\":\"Our offer\"}")
        .expect(200);
    Answer paper = as("sales-rep").get(path + "/versions/1/paper").expect(200);
    assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(as("warehouse").get(path + "/versions/1/paper").status()).isEqualTo(403);
    Answer accepted =
        as("sales-rep").post(path + "/acceptance", "{\"version\":1,\"how\":\"phone\"}").expect(200);
    assertThat(accepted.text("state")).isEqualTo("ACCEPTED");
    return quote;
  }

  /** Nobody types it anew (QUO-07). */
  private static String contractOf(String quote) {
    String list = "/api/contracts?quoteId=" + quote;
    soon()
        .until(
            () -> as("sales-rep").get(list).expect(200).text("items/0/customer/status"),
            "CONFIRMED"::equals);
    Answer drafts = as("sales-rep").get(list).expect(200);
    assertThat(drafts.text("items/0/versions/0/content/total/amount")).isEqualTo("270.00");
    return drafts.text("items/0/id");
  }

  /** CON-03 to CON-05: the salesperson submits, others decide, and only in their turn. */
  private static void passesItsChain(String id) {
    String path = contract(id, "");
    as("sales-rep").post(path + "/submission", "").expect(200);
    assertThat(seen("legal", path, "/approval", "{}").status()).isNotEqualTo(200);
    assertThat(as("sales-rep").post(path + "/papers", PRINT).rule()).isEqualTo("CON-05");
    seen("sales-support", path, "/approval", CHECKED).expect(200);
    seen("sales-manager", path, "/approval", "{}").expect(200);
    seen("legal", path, "/approval", "{\"opinion\":\"no objection\"}").expect(200);
  }

  /** CON-06 to CON-08. */
  private static void isSignedAndFiled(String id) {
    String path = contract(id, "");
    as("sales-support").post(path + "/papers", PRINT).expect(200);
    String files = path + "/attachments";
    String scan = scan("sales-support", files).expect(201).id();
    assertThat(scan("finance", files).status()).isEqualTo(403);
    assertThat(as("legal").post(path + "/signatures", signature("OURS", scan)).status())
        .isEqualTo(403);
    as("sales-support").post(path + "/signatures", signature("THEIRS", scan)).expect(200);
    Answer signed =
        as("sales-support").post(path + "/signatures", signature("OURS", scan)).expect(200);
    assertThat(signed.text("state")).isEqualTo("EFFECTIVE");
    assertThat(as("sales-support").delete(files + "/" + scan).status()).isEqualTo(409);
    assertThat(as("legal").get(files + "/" + scan).expect(200).raw().body()).isEqualTo(PDF);
    assertThat(as("production").get(files).status()).isEqualTo(403);
    String filing =
        "{\"archiveNumber\":\"%s\",\"place\":\"Room 2\",\"binder\":\"B3\"}"
            .formatted(UUID.randomUUID());
    assertThat(as("sales-rep").post(path + "/filing", filing).status()).isEqualTo(403);
    as("sales-support").post(path + "/filing", filing).expect(200);
  }

  private static Answer scan(String person, String files) {
    return as(person).post(files + "?name=signed.pdf", PDF, "Content-Type", "application/pdf");
  }

  private static String signature(String side, String scan) {
    return """
    {"side":"%s","signatory":"Li","signedOn":"%s","sealed":true,"scan":"%s"}\
    """
        .formatted(side, today(), scan);
  }

  private static Answer confirm(String path, String department, String body) {
    return seen(department, path, "/confirmations", body).expect(200);
  }

  /** Somebody decides about what they see. */
  private static Answer seen(String person, String path, String command, String body) {
    return as(person)
        .with("If-Match", as(person).get(path).expect(200).etag())
        .post(path + command, body);
  }

  private static String contract(String id, String below) {
    return "/api/contracts/" + id + below;
  }
}
