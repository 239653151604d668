package io.saleswright.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.contract.notices.ArchiveNotice;
import io.saleswright.contract.notices.ContractNotice;
import io.saleswright.contract.notices.QuoteNotice;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.NoticeKind;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.comments.Colleagues;
import io.saleswright.testkit.events.EventContract;
import io.saleswright.testkit.notices.NoticeContract;
import io.saleswright.testkit.states.StateContract;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The shared contracts of events and stored states, told by stories in which every event occurs.
 */
class EventContractTests extends RunningContracts
    implements EventContract, NoticeContract, StateContract {

  private static final Belonging REP = new Belonging("DEMO-sales-rep", "east-1", "east");

  @Override
  public String service() {
    return "contract";
  }

  @Override
  public List<NoticeKind> noticeKinds() {
    List<NoticeKind> kinds = new ArrayList<>(List.of(QuoteNotice.values()));
    kinds.addAll(List.of(ContractNotice.values()));
    kinds.addAll(List.of(ArchiveNotice.values()));
    return kinds;
  }

  @Override
  public List<String> personal() {
    return List.of("Road 1", "Wang", "Furniture");
  }

  @Override
  public void tellEveryEvent() {
    Instant begun = CLOCK.instant();
    try {
      aQuoteIsDraftedAndItsCustomerHandedOver();
      aLeadIsOfferedLessThanTheListAsksAndTakesIt();
      aQuoteIsRejected();
      aQuoteAndAContractAreTalkedAbout();
      aQuoteExpires();
      theDepartmentsAreLate();
      new ContractEventStory(this).tell();
      new ArchiveEventStory(this).tell();
    } finally {
      CLOCK.set(begun);
    }
  }

  private void aQuoteIsDraftedAndItsCustomerHandedOver() {
    String customer = aCustomer(REP);
    String quote = draft(customer, null).expect(201).id();
    customerTells(
        customer,
        2,
        "CustomerOwnerChanged",
        Requests.handedOver(
            customer, REP.owner(), new Belonging("DEMO-sales-rep-2", "south-1", "east"), "move"));
    types(QUOTES, quote, 2);
    as("sales-support").post(path(quote, "/withdrawal"), Requests.REASON).expect(200);
  }

  private void aLeadIsOfferedLessThanTheListAsksAndTakesIt() {
    String product = aProduct("100.00");
    String body =
        Requests.of(
            "\"lead\": {\"name\": \"Hua Xia Furniture\", \"contact\": \"Mr Wang, Road 1\"}",
            Requests.line(product, 10, "90.00") + "," + Requests.FREE_LINE);
    String quote = as("sales-rep").post("/api/quotes", body).expect(201).id();
    as("sales-rep").post(path(quote, "/confirmation-request"), "").expect(200);
    confirms(
            "production",
            quote,
            "{\"department\": \"PRODUCTION\", \"feasible\": false, \"remark\": \"no oak\"}")
        .expect(200);
    edits(quote, Requests.line(product, 12, "90.00") + "," + Requests.FREE_LINE);
    confirmed(quote, "2026-12-18");
    decides(as("sales-manager"), quote, "/return", Requests.REASON).expect(200);
    confirmed(quote, "2026-12-18");
    decides(as("sales-manager"), quote, "/approval", "{\"opinion\": \"new customer\"}").expect(200);
    edits(quote, Requests.line(product, 12, "89.00") + "," + Requests.FREE_LINE);
    confirmed(quote, "2026-12-18");
    decides(as("vp-sales"), quote, "/approval", "{}").expect(200);
    as("sales-rep").post(path(quote, "/dispatch"), Requests.SENT).expect(200);
    as("sales-rep").post(path(quote, "/questions"), Requests.TEXT).expect(200);
    as("technical").post(path(quote, "/questions/1/answer"), Requests.TEXT).expect(200);
    as("sales-rep").post(path(quote, "/rounds"), Requests.ROUND).expect(200);
    decides(
            as("sales-rep"),
            quote,
            "/versions",
            Requests.offer(Requests.line(product, 12, "100.00") + "," + Requests.FREE_LINE))
        .expect(200);
    sent(quote);
    String customer = aCustomer(REP);
    as("sales-rep")
        .post(path(quote, "/customer"), "{\"customerId\": \"%s\"}".formatted(customer))
        .expect(200);
    as("sales-rep").post(path(quote, "/acceptance"), Requests.accept(2)).expect(200);
  }

  private void aQuoteAndAContractAreTalkedAbout() {
    isTalkedAbout("/api/quotes/" + draft(unique("customer"), null).expect(201).id());
    isTalkedAbout("/api/contracts/" + aContract());
  }

  private void isTalkedAbout(String document) {
    String comments = document + "/comments";
    String question =
        Colleagues.ask(as("sales-support"), comments, "does Wang know?", "DEMO-sales-manager").id();
    String answer =
        as("sales-manager")
            .post(comments, "{\"text\": \"yes\", \"answers\": \"%s\"}".formatted(question))
            .expect(201)
            .id();
    as("sales-manager").post(comments + "/" + answer + "/withdrawal", "").expect(200);
  }

  private void aQuoteIsRejected() {
    String quote = draft(unique("customer"), null).expect(201).id();
    String files = path(quote, "/attachments");
    String file =
        as("technical")
            .post(files + "?name=a.pdf", ContractSteps.PDF, "Content-Type", "application/pdf")
            .expect(201)
            .id();
    as("sales-rep").delete(files + "/" + file).expect(200);
    sent(quote);
    as("sales-rep").post(path(quote, "/rejection"), Requests.REASON).expect(200);
  }

  /** QUO-07: nobody has to look at the calendar. */
  private void aQuoteExpires() {
    String today = CLOCK.instant().plus(Duration.ofHours(8)).toString().substring(0, 10);
    String body = Requests.quote(unique("customer"), null).replace("2026-12-15", today);
    String quote = as("sales-support").post("/api/quotes", body).expect(201).id();
    sent(quote);
    TestBroker.await(Notice.TOPIC, quote, 3);
    CLOCK.advance(Duration.ofHours(24));
    await()
        .until(
            () -> as("sales-support").get("/api/quotes/" + quote).text("state"),
            state -> state.equals("EXPIRED"));
    assertThat(as("sales-support").post(path(quote, "/acceptance"), Requests.accept(1)).status())
        .isEqualTo(409);
  }

  private void theDepartmentsAreLate() {
    setPolicy("10s");
    try {
      String quote = draft(unique("customer"), null).expect(201).id();
      as("sales-support").post(path(quote, "/confirmation-request"), "").expect(200);
      CLOCK.advance(Duration.ofSeconds(11));
      types(QUOTES, quote, 3);
    } finally {
      setPolicy("working 16h");
    }
  }

  private void edits(String quote, String lines) {
    String seen = as("sales-rep").get("/api/quotes/" + quote).etag();
    as("sales-rep")
        .with("If-Match", seen)
        .put("/api/quotes/" + quote, Requests.offer(lines))
        .expect(200);
  }

  private static String path(String quote, String what) {
    return "/api/quotes/" + quote + what;
  }

  private void setPolicy(String confirmation) {
    String path = "/api/admin/policies/quotes";
    as("sales-manager")
        .with("If-Match", as("sales-manager").get(path).header("ETag"))
        .put(
            path,
            "{\"values\": {\"confirmation\": \"%s\"}, \"reason\": \"a test\"}"
                .formatted(confirmation))
        .expect(200);
  }
}
