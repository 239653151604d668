package io.saleswright.contract.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.ContractBodies;
import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.platform.link.Links;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Customers without a login read and answer a quote behind a link (QUO-06, QUO-07). */
class PublicQuoteTests extends RunningContracts {

  private static final String OPEN = "/public/quotes";
  private static final String TAKE = OPEN + "/acceptance";
  private static final String DECLINE = OPEN + "/rejection";
  private static final String YES = "{\"name\": \"Li Na\", \"remark\": \"before Friday, please\"}";
  private static final String NO = "{\"name\": \"Li Na\", \"reason\": \"call 13800000000\"}";
  private static final Belonging REP = new Belonging("DEMO-sales-rep", "east-1", "east");

  @Autowired private Links links;

  private String customer = "";
  private String quote = "";

  @BeforeEach
  void aCustomerHasAQuote() {
    customer = aCustomer(REP);
    quote = draft(customer, null).expect(201).id();
    sent(quote);
  }

  private String path() {
    return "/api/quotes/" + quote;
  }

  private String link() {
    return as("sales-rep")
        .post(path() + "/links", "")
        .expect(201)
        .text("address")
        .replaceFirst("^/public/#", "");
  }

  private String bound(String document, String to, Duration validity) {
    return links.make("quote", document, to, validity).token();
  }

  private TestHttp holding(String link) {
    return asNobody().with("Saleswright-Link", link);
  }

  private static void isRefused(Answer answer, int status, String problem) {
    assertThat(answer.expect(status).problem()).isEqualTo("/problems/" + problem);
    assertThat(answer.header("Cache-Control")).contains("no-store");
  }

  /** QUO-07: who accepted through which link stands in the quote, and a contract is drafted. */
  @Test
  void aCustomerReadsTheOfferAndAcceptsIt() {
    TestHttp holder = holding(link());
    Answer seen = holder.get(OPEN).expect(200);
    assertThat(seen.text("standing")).isEqualTo("OPEN");
    assertThat(seen.text("offer/total/amount")).isEqualTo("360.00");
    assertThat(seen.text("offer/lines/0/name")).isEqualTo("Bespoke frame");
    assertThat(seen.raw().body())
        .as("nobody of ours, and no identity")
        .doesNotContain("DEMO-", customer, quote, "margin", "cost");
    Answer paper = holder.get(OPEN + "/paper").expect(200);
    assertThat(paper.header("Content-Type")).startsWith("application/pdf");
    assertThat(paper.raw().body()).startsWith("%PDF");

    Answer accepted = holder.post(TAKE, YES).expect(200);

    assertThat(accepted.text("standing")).isEqualTo("ACCEPTED");
    assertThat(accepted.text("answer/name")).isEqualTo("Li Na");
    Answer known = as("sales-rep").get(path()).expect(200);
    assertThat(known.text("state")).isEqualTo("ACCEPTED");
    assertThat(known.text("outcome/by")).startsWith("link-");
    assertThat(known.text("outcome/customerPerson")).isEqualTo("Li Na");
    assertThat(known.text("outcome/linkMadeAt")).isNotEmpty();
    assertThat(known.text("outcome/reason")).isEqualTo("before Friday, please");
    assertThat(TestBroker.await(QUOTES, quote, 6).getLast().value())
        .contains(customer)
        .doesNotContain("Li Na", "before Friday");
    await()
        .until(
            () -> as("sales-rep").get("/api/contracts?quoteId=" + quote).items("id").size() == 1);
  }

  /** SEC-06: it is theirs as well when the customer took it by themselves. */
  @Test
  void whoeverWroteTheQuoteDoesNotCheckTheContractMadeOfIt() {
    String name = unique("writer");
    TestHttp writer = as(name, "sales-support", "support-supervisor");
    quote = writer.post("/api/quotes", Requests.quote(customer, null)).expect(201).id();
    sent(quote);
    holding(link()).post(TAKE, YES).expect(200);
    String made = "/api/contracts?quoteId=" + quote;
    await().until(() -> as("sales-rep").get(made).items("id").size() == 1);
    String contract = as("sales-rep").get(made).items("id").getFirst();
    String drafted = "/api/contracts/" + contract;
    TestHttp clerk = as("sales-support");
    clerk
        .with("If-Match", clerk.get(drafted).etag())
        .put(drafted, ContractBodies.sale("120.00"))
        .expect(200);
    contracts().submit(contract).expect(200);

    TestHttp checking = writer.with("If-Match", writer.get(drafted).expect(200).etag());

    isOwn(checking.post(drafted + "/approval", ContractBodies.CHECKED));
    isOwn(checking.post(drafted + "/rejection", Requests.REASON));
    TestHttp other = as("support-supervisor");
    other
        .with("If-Match", other.get(drafted).etag())
        .post(drafted + "/rejection", Requests.REASON)
        .expect(200);
    assertThat(TestBroker.awaitNotice(contract, "contract-rejected").getFirst().value())
        .contains("DEMO-" + name)
        .doesNotContain("link-");
  }

  private static void isOwn(Answer answer) {
    assertThat(answer.expect(409).problem()).isEqualTo("/problems/own-paper");
  }

  /** DOC-04: what was printed and read behind a link is found by the quote that it is of. */
  @Test
  void whatIsReadBehindALinkIsNotedOfTheQuote() {
    TestHttp holder = holding(link());
    holder.get(OPEN).expect(200);
    holder.get(OPEN + "/paper").expect(200);

    Answer printed = as("auditor").get("/api/admin/audit?kind=PRINTED&subject=" + quote);
    assertThat(printed.items("command")).containsExactly("GET /public/quotes/paper");
    assertThat(printed.items("thing")).containsExactly("quotes");
    assertThat(printed.text("items/0/by")).startsWith("link-");
    await()
        .until(
            () -> as("auditor").get("/api/admin/audit?kind=READ&subject=" + quote),
            read -> read.items("command").contains("GET /public/quotes"));
  }

  /** QUO-07: also of a link that was made in the moment in which earlier ones were ended. */
  @Test
  void whoMadeTheLinkIsFoundByItsMoment() {
    as("sales-rep").delete(path() + "/links").expect(200);
    holding(link()).post(TAKE, YES).expect(200);

    String madeAt = as("sales-rep").get(path()).text("outcome/linkMadeAt");
    Answer ordered = as("auditor").get("/api/admin/audit?kind=ORDERED&subject=" + quote);
    assertThat(ordered.body().path("items").valueStream())
        .filteredOn(entry -> entry.path("command").asString().equals("make-answer-link"))
        .singleElement()
        .satisfies(entry -> {
          assertThat(Instant.parse(entry.path("at").asString())).isEqualTo(Instant.parse(madeAt));
          assertThat(entry.path("by").asString()).isEqualTo("DEMO-sales-rep");
        });
  }

  /** ADR 0017: what a stranger writes stays in the quote. */
  @Test
  void aCustomerDeclinesAndOurPeopleReadWhy() {
    TestHttp holder = holding(link());

    assertThat(holder.post(DECLINE, NO).expect(200).text("standing")).isEqualTo("DECLINED");

    Answer known = as("sales-rep").get(path()).expect(200);
    assertThat(known.text("state")).isEqualTo("REJECTED");
    assertThat(known.text("outcome/reason")).isEqualTo("call 13800000000");
    assertThat(TestBroker.await(QUOTES, quote, 6).getLast().value())
        .contains("behind a link")
        .doesNotContain("13800000000", "Li Na");
    isRefused(holder.post(TAKE, YES), 409, "offer-answered");
  }

  @Test
  void anAnswerIsGivenOnceAndARepeatIsNone() {
    TestHttp holder = holding(link());
    TestHttp pressedTwice = holder.with("Idempotency-Key", unique("key"));
    pressedTwice.post(TAKE, YES).expect(200);
    assertThat(pressedTwice.post(TAKE, YES).expect(200).text("standing")).isEqualTo("ACCEPTED");

    isRefused(holder.post(TAKE, YES), 409, "offer-answered");
    isRefused(holder.post(DECLINE, NO), 409, "offer-answered");
    assertThat(holder.get(OPEN).expect(200).text("standing")).isEqualTo("ACCEPTED");
    assertThat(as("sales-rep").post(path() + "/links", "").expect(409).problem())
        .isEqualTo("/problems/wrong-step");
  }

  @Test
  void ofManyAnswersAtOnceOneCounts() throws Exception {
    String link = link();
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> clicks = new ArrayList<>();
      for (int click = 0; click < 6; click++) {
        boolean takes = click % 2 == 0;
        clicks.add(
            people.submit(
                () -> takes ? holding(link).post(TAKE, YES) : holding(link).post(DECLINE, NO)));
      }
      for (Future<Answer> click : clicks) {
        statuses.add(click.get().status());
      }
    }

    assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
  }

  /** QUO-06: nobody accepts by a link what they have not read. */
  @Test
  void aLinkIsOfOneVersionAndSaysSoWhenThereIsAnother() {
    String first = link();
    decides(
            as("sales-rep"),
            quote,
            "/versions",
            Requests.offer(Requests.FREE_LINE.replace("120.00", "110.00")))
        .expect(200);

    for (int state = 0; state < 2; state++) {
      Answer changed = holding(first).get(OPEN).expect(200);
      assertThat(changed.text("standing")).isEqualTo("CHANGED");
      assertThat(changed.body().has("offer")).isFalse();
      isRefused(holding(first).get(OPEN + "/paper"), 404, "not-found");
      isRefused(holding(first).post(TAKE, YES), 409, "offer-changed");
      isRefused(holding(first).post(DECLINE, NO), 409, "offer-changed");
      if (state == 0) {
        sent(quote);
      }
    }
    String second = link();
    assertThat(holding(second).get(OPEN).text("offer/total/amount")).isEqualTo("330.00");
    isRefused(
        holding(bound(quote + ":3", customer, Duration.ofDays(1))).get(OPEN), 404, "not-found");
    assertThat(holding(second).post(TAKE, YES).expect(200).text("version")).isEqualTo("2");
  }

  /** QUO-07: neither is taken what ended, nor what we took back. */
  @Test
  void anOfferThatEndedIsNotTaken() {
    String withdrawn = link();
    as("sales-rep").post(path() + "/withdrawal", Requests.REASON).expect(200);
    assertThat(holding(withdrawn).get(OPEN).text("standing")).isEqualTo("WITHDRAWN");
    isRefused(holding(withdrawn).post(TAKE, YES), 409, "offer-withdrawn");
    String today = CLOCK.instant().plus(Duration.ofHours(8)).toString().substring(0, 10);
    String body = Requests.quote(customer, null).replace("2026-12-15", today);
    quote = as("sales-support").post("/api/quotes", body).expect(201).id();
    sent(quote);
    String late = link();

    CLOCK.advance(Duration.ofDays(1));

    assertThat(holding(late).get(OPEN).expect(200).text("standing")).isEqualTo("EXPIRED");
    isRefused(holding(late).post(TAKE, YES), 409, "offer-expired");
    await().until(() -> as("sales-rep").get(path()).text("state").equals("EXPIRED"));
    isRefused(holding(late).post(TAKE, YES), 409, "offer-expired");
    assertThat(
            holding(late)
                .with("Accept-Language", "zh-CN")
                .post(TAKE, YES)
                .expect(409)
                .text("title"))
        .isEqualTo("此报价已过期");
  }

  @Test
  void aLinkIsGoodUntilItExpiresOrIsEndedAndNoLonger() {
    String old = bound(quote + ":1", customer, Duration.ofMillis(1));
    CLOCK.advance(Duration.ofMillis(1));
    isRefused(holding(old).get(OPEN), 410, "link-expired");
    isRefused(holding(old).post(TAKE, YES), 410, "link-expired");
    String lost = link();
    holding(lost).get(OPEN).expect(200);

    as("sales-rep").delete(path() + "/links").expect(200);

    isRefused(holding(lost).get(OPEN), 410, "link-revoked");
    isRefused(holding(lost).post(TAKE, YES), 410, "link-revoked");
    isRefused(holding(lost).get(OPEN + "/paper"), 410, "link-revoked");
    CLOCK.advance(Duration.ofMillis(1));
    holding(link()).get(OPEN).expect(200);
  }

  @Test
  void aLinkThatWasAlteredOrIsOfSomethingElseOpensNothing() {
    String good = link();
    int middle = good.length() / 2;
    String altered =
        good.substring(0, middle)
            + (good.charAt(middle) == 'A' ? 'B' : 'A')
            + good.substring(middle + 1);
    Duration day = Duration.ofDays(1);
    String tracking = links.make("tracking", quote + ":1", customer, day).token();

    isRefused(holding(altered).get(OPEN), 404, "link-invalid");
    isRefused(holding(altered).post(TAKE, YES), 404, "link-invalid");
    isRefused(holding(tracking).post(TAKE, YES), 404, "link-invalid");
    isRefused(asNobody().get(OPEN), 404, "link-invalid");
    isRefused(as("admin").post(TAKE, YES), 404, "link-invalid");
    for (String document : List.of(unique("no-quote") + ":1", quote, quote + ":x", quote + ":0")) {
      isRefused(holding(bound(document, customer, day)).get(OPEN), 404, "not-found");
    }
    String strangers = bound(quote + ":1", unique("other"), day);
    isRefused(holding(strangers).get(OPEN), 404, "not-found");
    isRefused(holding(strangers).post(TAKE, YES), 404, "not-found");
    isRefused(holding(strangers).get(OPEN + "/paper"), 404, "not-found");
    assertThat(holding(good).get(path()).status()).isEqualTo(401);
  }

  @Test
  void whatStrangersWriteIsBounded() {
    TestHttp holder = holding(link());
    holder.post(TAKE, "{\"name\": \"  \"}").expect(400);
    holder.post(TAKE, "{\"name\": \"a\\u0000b\"}").expect(400);
    holder.post(TAKE, "{\"name\": \"%s\"}".formatted("x".repeat(101))).expect(400);
    holder.post(TAKE, "{\"name\": \"a\", \"version\": 1}").expect(400);
    holder.post(DECLINE, "{\"name\": \"a\"}").expect(400);
    Answer large = holder.post(TAKE, "{\"name\": \"%s\"}".formatted("x".repeat(1_000_000)));
    assertThat(large.expect(413).problem()).isEqualTo("/problems/too-large");

    assertThat(holder.get(OPEN).text("standing")).isEqualTo("OPEN");
  }

  @Test
  void linksAreMadeByThoseWhoSeeTheQuoteAndNotKept() {
    as("DEMO-stranger", "sales-rep").post(path() + "/links", "").expect(404);
    as("DEMO-stranger", "sales-rep").delete(path() + "/links").expect(404);
    as("technical").post(path() + "/links", "").expect(403);
    Answer made = as("sales-rep").post(path() + "/links", "").expect(201);

    assertThat(made.header("Cache-Control")).contains("no-store");
    assertThat(made.header("Location")).doesNotContain("#");
    String unsent = draft(customer, null).expect(201).id();
    assertThat(as("sales-rep").post("/api/quotes/" + unsent + "/links", "").expect(409).problem())
        .isEqualTo("/problems/wrong-step");
  }
}
