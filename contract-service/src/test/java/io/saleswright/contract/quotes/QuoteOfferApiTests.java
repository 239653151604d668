package io.saleswright.contract.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Quotes with customers: versions, negotiation, and how they end (QUO-03 to QUO-07). */
class QuoteOfferApiTests extends RunningContracts {

  private static final Belonging REP = new Belonging("DEMO-sales-rep", "east-1", "east");

  /** QUO-06: each offer stays readable, tells its difference, and only the newest counts. */
  @Test
  void keepsEveryVersionAndLetsOnlyTheNewestBeAccepted() {
    String customer = aCustomer(REP);
    String quote = draft(customer, null).expect(201).id();
    String path = "/api/quotes/" + quote;
    sent(quote);
    Answer second =
        decides(
                as("sales-rep"),
                quote,
                "/versions",
                Requests.offer(Requests.FREE_LINE.replace("120.00", "110.00")))
            .expect(200);

    assertThat(second.text("newest/version")).isEqualTo("2");
    assertThat(second.body().at("/newest/changes").toString())
        .contains("lines[0].unitPrice", "120.00 CNY", "110.00 CNY", "total", "330.00 CNY");
    Answer unsent = as("sales-rep").post(path + "/acceptance", Requests.accept(2));
    assertThat(unsent.problem()).isEqualTo("/problems/wrong-step");
    sent(quote);
    Answer old = as("sales-rep").post(path + "/acceptance", Requests.accept(1));
    assertThat(old.problem()).isEqualTo("/problems/not-newest");
    assertThat(as("sales-rep").get(path + "/versions/1").text("offer/total/amount"))
        .isEqualTo("360.00");
    assertThat(as("sales-rep").get(path + "/versions/3").status()).isEqualTo(404);

    Answer accepted = as("sales-rep").post(path + "/acceptance", Requests.accept(2)).expect(200);
    assertThat(accepted.text("state")).isEqualTo("ACCEPTED");
  }

  /** QUO-07: the event of the acceptance holds all that a contract needs, and drafts it. */
  @Test
  void tellsWithTheAcceptanceWhatAContractIsDraftedFrom() {
    String customer = aCustomer(REP);
    String quote = draft(customer, null).expect(201).id();
    sent(quote);
    as("sales-rep").post("/api/quotes/" + quote + "/acceptance", Requests.accept(1)).expect(200);

    String told = TestBroker.await(QUOTES, quote, 6).getLast().value();
    assertThat(told)
        .contains(customer, "Bespoke frame", "2.4 x 1.2 m, oak", "Lobby", "PREPAID", "2026-12-20")
        .contains("\"afterSales\":\"12 months\"", "\"salesperson\":\"DEMO-sales-rep\"")
        .contains("{\"amount\":\"360.00\",\"currency\":\"CNY\"}");
    Answer drafted =
        await()
            .until(
                () -> as("sales-rep").get("/api/contracts?quoteId=" + quote),
                contracts -> contracts.items("id").size() == 1);
    String content = "items/0/versions/0/content/";
    assertThat(drafted.text("items/0/state")).isEqualTo("DRAFT");
    assertThat(drafted.text(content + "lines/0/specification")).isEqualTo("2.4 x 1.2 m, oak");
    assertThat(drafted.text(content + "total/amount")).isEqualTo("360.00");
    assertThat(drafted.text(content + "paymentTerms/kind")).isEqualTo("PREPAID");
    assertThat(drafted.text(content + "deliveryOn")).isEqualTo("2026-12-20");
    assertThat(drafted.text(content + "afterSales")).isEqualTo("12 months");
  }

  /** QUO-06: of several who record the same acceptance at once, one does. */
  @Test
  void isAcceptedOnceByHoweverManyAtOnce() throws Exception {
    String quote = draft(aCustomer(REP), null).expect(201).id();
    sent(quote);
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> clicks = new ArrayList<>();
      for (int click = 0; click < 6; click++) {
        clicks.add(
            clerks.submit(() ->
                as("sales-rep").post("/api/quotes/" + quote + "/acceptance", Requests.accept(1))));
      }
      for (Future<Answer> click : clicks) {
        statuses.add(click.get().status());
      }
    }

    assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
  }

  /** QUO-01: a lead is offered something, and joins its file before it can accept. */
  @Test
  void aLeadJoinsItsFileBeforeItAccepts() {
    String body =
        Requests.of("\"lead\": {\"name\": \"Hua Xia\", \"contact\": \"Wang\"}", Requests.FREE_LINE);
    String quote = as("sales-rep").post("/api/quotes", body).expect(201).id();
    String path = "/api/quotes/" + quote;
    sent(quote);
    assertThat(as("sales-rep").post(path + "/acceptance", Requests.accept(1)).problem())
        .isEqualTo("/problems/customer-unnamed");
    String other = aCustomer(new Belonging("DEMO-sales-rep-2", "south-1", "south"));
    String mine = aCustomer(REP);

    assertThat(as("sales-rep").post(path + "/customer", file(other)).status()).isEqualTo(400);
    Answer joined = as("sales-rep").post(path + "/customer", file(mine)).expect(200);
    assertThat(joined.text("customer/status")).isEqualTo("CONFIRMED");
    assertThat(joined.text("customer/contact")).isEqualTo("Wang");
    assertThat(as("sales-rep").post(path + "/customer", file(mine)).problem())
        .isEqualTo("/problems/customer-named");
    as("sales-rep").post(path + "/acceptance", Requests.accept(1)).expect(200);
  }

  /** QUO-03, QUO-05: how and when it was sent, what was asked, and what was negotiated. */
  @Test
  void recordsWhatIsSpokenOfIt() {
    String quote = draft(unique("customer"), null).expect(201).id();
    String path = "/api/quotes/" + quote;
    assertThat(as("sales-rep").post(path + "/rounds", Requests.ROUND).problem())
        .isEqualTo("/problems/nothing-sent");
    Answer sent = sent(quote);
    assertThat(sent.text("newest/sent/channel")).isEqualTo("EMAIL");
    assertThat(sent.text("newest/sent/text")).contains("here is our offer");

    as("sales-rep").post(path + "/questions", Requests.TEXT).expect(200);
    as("technical").post(path + "/questions/1/answer", Requests.TEXT).expect(200);
    assertThat(as("sales-rep").post(path + "/questions/1/answer", Requests.TEXT).problem())
        .isEqualTo("/problems/question-answered");
    assertThat(as("sales-rep").post(path + "/questions/2/answer", Requests.TEXT).status())
        .isEqualTo(404);
    Answer round = as("sales-rep").post(path + "/rounds", Requests.ROUND).expect(200);

    assertThat(round.text("talks/questions/0/answeredBy")).isEqualTo("DEMO-technical");
    assertThat(round.text("talks/rounds/0/points/0/position")).isEqualTo("10 % less");
    assertThat(round.text("talks/rounds/0/points/0/offer")).isEqualTo("3 % less");
    assertThat(round.text("talks/rounds/0/result")).isEqualTo("we think it over");
    String twice = Requests.ROUND.replace("DELIVERY_DATE", "PRICE");
    assertThat(as("sales-rep").post(path + "/rounds", twice).status()).isEqualTo(400);
  }

  /** A copy offers the same to whom it is wished, and begins anew. */
  @Test
  void isCopied() {
    String customer = aCustomer(REP);
    String original = draft(customer, null).expect(201).id();
    sent(original);

    Answer copy = as("sales-rep").post("/api/quotes/" + original + "/copies", "{}").expect(201);

    assertThat(copy.text("copiedFrom")).isEqualTo(original);
    assertThat(copy.text("state")).isEqualTo("DRAFT");
    assertThat(copy.text("newest/offer/total/amount")).isEqualTo("360.00");
    assertThat(copy.text("newest/offer/validUntil")).isEmpty();
    assertThat(copy.text("customer/id")).isEqualTo(customer);
  }

  /** QUO-09, CUS-36: found by customer, product, project, date and state. */
  @Test
  void isFoundByWhatPeopleKnowOfIt() {
    String customer = aCustomer(REP);
    String project = unique("Tower");
    String thing = unique("Cupboard");
    String body =
        Requests.of(
                "\"customerId\": \"%s\"".formatted(customer),
                Requests.FREE_LINE.replace("Bespoke frame", thing))
            .replace("Lobby", project);
    String quote = as("sales-rep").post("/api/quotes", body).expect(201).id();

    for (String query :
        List.of(
            "q=" + project,
            "project=" + project,
            "product=" + thing,
            "customerId=" + customer + "&from=2026-11-23&state=DRAFT",
            "customerId=" + customer + "&salesperson=DEMO-sales-rep&waitingFor=me")) {
      assertThat(as("sales-rep").get("/api/quotes?" + query).expect(200).items("id"))
          .as(query)
          .contains(quote);
    }
    assertThat(
            as("sales-rep")
                .get("/api/quotes?customerId=" + customer + "&to=2026-11-22")
                .items("id"))
        .isEmpty();
    assertThat(as("sales-rep").get("/api/quotes?colour=red").status()).isEqualTo(400);
  }

  /** QUO-07: what ends first stands on top; a copy, which has no such day yet, comes last. */
  @Test
  void isListedByUntilWhenItHolds() {
    String customer = aCustomer(REP);
    String project = unique("Tower");
    List<String> ids = new ArrayList<>();
    for (String until : List.of("2026-12-20", "2026-12-10", "2026-12-15")) {
      String body = Requests.quote(customer, null).replace("2026-12-15", until);
      body = body.replace("Lobby", project);
      ids.add(as("sales-rep").post("/api/quotes", body).expect(201).id());
    }
    String copy =
        as("sales-rep").post("/api/quotes/" + ids.get(0) + "/copies", "{}").expect(201).id();
    String list = "/api/quotes?project=" + project + "&sort=";

    assertThat(as("sales-rep").get(list + "validUntil").expect(200).items("id"))
        .containsExactly(ids.get(1), ids.get(2), ids.get(0), copy);
    assertThat(as("sales-rep").get(list + "-validUntil").expect(200).items("id"))
        .containsExactly(ids.get(0), ids.get(2), ids.get(1), copy);
    Answer first = as("sales-rep").get(list + "validUntil&limit=2").expect(200);
    String next = list + "validUntil&limit=2&after=" + first.text("next");
    assertThat(as("sales-rep").get(next).expect(200).items("id")).containsExactly(ids.get(0), copy);
    assertThat(as("sales-rep").get(list + "total").status()).isEqualTo(400);
  }

  private static String file(String customer) {
    return "{\"customerId\": \"%s\"}".formatted(customer);
  }
}
