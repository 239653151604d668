package io.saleswright.complaint.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.complaint.fixtures.AtOnce;
import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.platform.link.Links;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Customers without a login complain behind a link (CMP-01). */
class PublicComplaintTests extends RunningComplaints {

  private static final String OPEN = "/public/complaints";
  private static final int MOST_OPEN = 5;
  private static final String BROKEN =
      "{\"kind\": \"DAMAGE\", \"line\": 1, \"content\": \"The seat is torn\"}";

  @Autowired private Links links;

  private String customer = "";
  private String order = "";

  @BeforeEach
  void anOrderIsKnown() {
    customer = aCustomer();
    order = anOrderOf(customer);
  }

  private String anOrderOf(String owner) {
    String id = unique("order");
    orderTells(id, 1, "OrderPlaced", Bodies.order(id, owner));
    await()
        .until(() -> as("sales-support").post("/api/complaint-links", asked(id)).status() == 201);
    return id;
  }

  private static String asked(String id) {
    return "{\"orderId\": \"%s\"}".formatted(id);
  }

  /** A link that staff made, as its holder sends it. */
  private String link(String id) {
    return as("sales-support")
        .post("/api/complaint-links", asked(id))
        .expect(201)
        .text("address")
        .replaceFirst("^/public/#", "");
  }

  private TestHttp holding(String link) {
    return asNobody().with("Saleswright-Link", link);
  }

  private static void isRefused(Answer answer, int status, String problem) {
    assertThat(answer.expect(status).problem()).isEqualTo("/problems/" + problem);
    assertThat(answer.header("Cache-Control")).contains("no-store");
  }

  @Test
  void aCustomerComplainsAndSeesWhatBecameOfIt() {
    TestHttp holder = holding(link(order));
    assertThat(holder.get(OPEN).expect(200).body().path("complaints")).isEmpty();

    Answer opened = holder.post(OPEN, BROKEN).expect(201);

    assertThat(opened.text("number")).startsWith("CP-");
    assertThat(opened.text("state")).isEqualTo("OPEN");
    String id = ofNumber(opened.text("number"));
    assertThat(shown(id).text("channel")).isEqualTo("LINK");
    assertThat(shown(id).text("goods/line")).isEqualTo("1");
    does("customer-service", id, "take-over", "{}").expect(200);
    does("customer-service", id, "replies", Bodies.REPLY).expect(200);
    does("customer-service", id, "messages", Bodies.NOTE).expect(200);
    Answer seen = holding(link(order)).get(OPEN).expect(200);
    assertThat(seen.text("complaints/0/answers/0/text")).contains("We look into it");
    assertThat(seen.raw().body())
        .as("nobody of ours, and nothing that we say among ourselves")
        .doesNotContain("DEMO-", "third time", "staff", customer);
    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(200);
    assertThat(holder.get(OPEN).text("complaints/0/state")).isEqualTo("RESOLVED");
  }

  private String ofNumber(String number) {
    return as("sales-support")
        .get(PATH + "?customerId=" + customer)
        .expect(200)
        .body()
        .path("items")
        .valueStream()
        .filter(item -> item.path("number").asString().equals(number))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asString();
  }

  @Test
  void aLinkShowsNothingOfAnybodyElse() {
    accepts(customer, "\"goods\": {\"orderId\": \"%s\"}".formatted(order)).expect(201);
    String other = anOrderOf(customer);
    holding(link(other)).post(OPEN, BROKEN).expect(201);

    Answer seen = holding(link(order)).get(OPEN).expect(200);

    assertThat(seen.body().path("complaints"))
        .as("neither what our people wrote down, nor what is about another order")
        .isEmpty();
  }

  @Test
  void aParameterThatNobodyReadsIsRefused() {
    Answer answer = holding(link(order)).get(OPEN + "?nope=1").expect(400);

    assertThat(answer.text("errors/0/field")).isEqualTo("nope");
  }

  @Test
  void aLinkIsGoodUntilItExpiresAndNoLonger() {
    String old =
        links.make(LinksConfiguration.PURPOSE, order, customer, Duration.ofMillis(1)).token();
    CLOCK.advance(Duration.ofMillis(1));

    isRefused(holding(old).get(OPEN), 410, "link-expired");
    isRefused(holding(old).post(OPEN, BROKEN), 410, "link-expired");
    assertThat(holding(old).with("Accept-Language", "zh-CN").get(OPEN).text("title"))
        .isEqualTo("此链接已过期");
  }

  @Test
  void aLinkThatWasEndedLeadsNowhereAndANewOneDoes() {
    String lost = link(order);
    holding(lost).post(OPEN, BROKEN).expect(201);

    as("sales-support").delete("/api/complaint-links/" + order).expect(200);

    isRefused(holding(lost).get(OPEN), 410, "link-revoked");
    isRefused(holding(lost).post(OPEN, BROKEN), 410, "link-revoked");
    CLOCK.advance(Duration.ofMillis(1));
    assertThat(holding(link(order)).get(OPEN).expect(200).body().path("complaints")).hasSize(1);
  }

  @Test
  void aLinkThatWasAlteredOrIsOfAnotherPurposeIsNone() {
    String good = link(order);
    String survey = links.make("survey", order, customer, Duration.ofDays(1)).token();
    int middle = good.length() / 2;
    String altered =
        good.substring(0, middle)
            + (good.charAt(middle) == 'A' ? 'B' : 'A')
            + good.substring(middle + 1);

    isRefused(holding(altered).get(OPEN), 404, "link-invalid");
    isRefused(holding(survey).get(OPEN), 404, "link-invalid");
    isRefused(holding("x".repeat(5_000)).get(OPEN), 404, "link-invalid");
    isRefused(asNobody().get(OPEN), 404, "link-invalid");
    isRefused(holding(altered).post(OPEN, BROKEN), 404, "link-invalid");
  }

  /** The link of a customer opens no order of another, whoever asked for it. */
  @Test
  void aLinkOfAnotherCustomerOpensNothing() {
    String token =
        links.make(LinksConfiguration.PURPOSE, order, unique("other"), Duration.ofDays(1)).token();

    isRefused(holding(token).get(OPEN), 404, "not-found");
    isRefused(holding(token).post(OPEN, BROKEN), 404, "not-found");
  }

  /** Neither does a login open what is public, nor a link what is not. */
  @Test
  void aLoginIsNoLinkAndALinkIsNoLogin() {
    isRefused(as("admin").get(OPEN), 404, "link-invalid");
    String link = link(order);

    assertThat(holding(link).get(PATH).status()).isEqualTo(401);
    assertThat(holding(link).get("/api/admin/audit").status()).isEqualTo(401);
    assertThat(holding(link).get("/public/other").status()).isEqualTo(404);
  }

  @Test
  void whatStrangersWriteIsTextAndNoMore() {
    TestHttp holder = holding(link(order));
    String markup = "<script>alert(1)</script><img src=x onerror=alert(2)> ' OR 1=1 --";
    Answer opened =
        holder
            .post(OPEN, "{\"kind\": \"OTHER\", \"content\": \"%s\"}".formatted(markup))
            .expect(201);

    assertThat(opened.text("content")).isEqualTo(markup);
    assertThat(opened.header("Content-Type")).startsWith("application/json");
    assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
    Answer control =
        holder.post(OPEN, "{\"kind\": \"OTHER\", \"content\": \"a\\u0000b\\u202e\"}").expect(400);
    assertThat(control.text("errors/0/field")).isEqualTo("content");
    holder.post(OPEN, "{\"kind\": \"OTHER\", \"content\": \"   \"}").expect(400);
    holder.post(OPEN, "{\"kind\": \"OTHER\", \"line\": 9, \"content\": \"a\"}").expect(400);
    holder.post(OPEN, "{\"kind\": \"OTHER\", \"content\": \"a\", \"orderId\": \"x\"}").expect(400);
    Answer long4001 =
        holder.post(
            OPEN, "{\"kind\": \"OTHER\", \"content\": \"%s\"}".formatted("x".repeat(4_001)));
    assertThat(long4001.expect(400).text("errors/0/field")).isEqualTo("content");
    isTooLarge(holder.post(OPEN, "{\"content\": \"%s\"}".formatted("x".repeat(1_000_000))));
    assertThat(holder.get(OPEN).body().path("complaints")).hasSize(1);
  }

  private static void isTooLarge(Answer answer) {
    assertThat(answer.expect(413).problem()).isEqualTo("/problems/too-large");
  }

  @Test
  void aRepeatOpensNothingTwiceAndSoManyAreOpenAtOnce() {
    TestHttp holder = holding(link(order));
    TestHttp pressedTwice = holder.with("Idempotency-Key", unique("key"));
    String number = pressedTwice.post(OPEN, BROKEN).expect(201).text("number");
    assertThat(pressedTwice.post(OPEN, BROKEN).expect(201).text("number")).isEqualTo(number);
    for (int i = 1; i < 5; i++) {
      holder.post(OPEN, BROKEN).expect(201);
    }

    Answer refused = holder.post(OPEN, BROKEN).expect(409);

    assertThat(refused.problem()).isEqualTo("/problems/too-many-open-complaints");
    assertThat(refused.rule()).isEqualTo("CMP-01");
    assertThat(holder.get(OPEN).body().path("complaints")).hasSize(5);
  }

  /** However many are sent at once, as many get in as the policy lets, and no more. */
  @Test
  void noMoreAreOpenThanTheyMayAlsoAtTheSameMoment() throws Exception {
    String link = link(order);
    List<Callable<Answer>> many = Collections.nCopies(12, () -> holding(link).post(OPEN, BROKEN));

    List<Integer> first = AtOnce.all(many).stream().map(Answer::status).toList();
    List<Integer> second = AtOnce.all(many).stream().map(Answer::status).toList();

    assertThat(first).filteredOn(is -> is == 201).hasSize(MOST_OPEN);
    assertThat(Stream.of(first, second).flatMap(List::stream))
        .as("honest ones wait for each other, and nobody is told of a race")
        .containsOnly(201, 409);
    assertThat(holding(link).get(OPEN).expect(200).body().path("complaints").size())
        .isEqualTo(Stream.of(first, second).flatMap(List::stream).filter(is -> is == 201).count())
        .isLessThanOrEqualTo(MOST_OPEN);
  }

  /** SEC-08: the audit says of which order, and names who made the link by its moment. */
  @Test
  void whoMadeALinkAndWhatWasReadBehindItIsNotedOfTheOrder() {
    as("sales-support").delete("/api/complaint-links/" + order).expect(200);
    Answer made = as("sales-support").post("/api/complaint-links", asked(order)).expect(201);
    holding(made.text("address").replaceFirst("^/public/#", "")).get(OPEN).expect(200);

    Instant madeAt = Instant.parse(made.text("expiresAt")).minus(Duration.ofDays(90));
    Answer ordered = as("auditor").get("/api/admin/audit?kind=ORDERED&subject=" + order);
    assertThat(ordered.text("items/0/command")).isEqualTo("make-link");
    assertThat(Instant.parse(ordered.text("items/0/at"))).isEqualTo(madeAt);
    await()
        .until(
            () -> as("auditor").get("/api/admin/audit?kind=READ&subject=" + order),
            read -> read.items("command").contains("GET /public/complaints"));
  }

  @Test
  void linksAreMadeByThoseWhoSeeTheCustomerAndNotKept() {
    TestHttp stranger = as("DEMO-stranger", "sales-rep");
    stranger.post("/api/complaint-links", asked(order)).expect(404);
    stranger.delete("/api/complaint-links/" + order).expect(404);
    as("hr").post("/api/complaint-links", asked(order)).expect(403);
    asDealerOf(customer).post("/api/complaint-links", asked(order)).expect(403);
    Answer made = as("sales-rep").post("/api/complaint-links", asked(order)).expect(201);

    assertThat(made.header("Cache-Control")).contains("no-store");
    assertThat(made.header("Location")).doesNotContain("#");
    String id = ofNumber(holding(link(order)).post(OPEN, BROKEN).expect(201).text("number"));
    assertThat(TestBroker.await(COMPLAINTS, id, 1).getFirst().value())
        .as("what is told of it is ids")
        .doesNotContain("torn", "k1.", made.text("address"));
  }
}
