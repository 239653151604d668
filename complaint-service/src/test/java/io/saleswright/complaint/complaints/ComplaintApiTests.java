package io.saleswright.complaint.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.complaint.fixtures.AtOnce;
import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Complaints from their acceptance to the end, as people see them. */
class ComplaintApiTests extends RunningComplaints {

  /** CMP-01, CMP-02, CMP-07. */
  @Test
  void isAcceptedWithNumberAndOwnerByTheRoute() {
    String customer = aCustomer();
    Answer accepted = accepts(customer, "").expect(201);

    assertThat(accepted.text("summary/number")).startsWith("CP-");
    assertThat(accepted.text("state")).isEqualTo("OPEN");
    assertThat(accepted.text("summary/customerName")).isEqualTo("Hua Xia");
    assertThat(accepted.text("summary/role")).isEqualTo("customer-service");
    assertThat(accepted.text("content")).contains("wobble");
    assertThat(accepted.text("demand")).contains("two new chairs");
    assertThat(accepted.text("receiver")).isEqualTo("DEMO-sales-support");
  }

  /** CUS-26: those of key customers have their salesperson at once, and a list of their own. */
  @Test
  void ofAKeyCustomerGoesToTheirSalesperson() {
    String customer = aCustomer(REP, "A");
    String id = accepts(customer, "").expect(201).id();

    assertThat(shown(id).text("summary/handler")).isEqualTo(REP.owner());
    TestHttp manager = asLeaderOf("east", "sales-manager");
    String keys = PATH + "?customerClass=A&open=true&customerId=" + customer;
    assertThat(manager.get(keys).expect(200).items("id")).containsExactly(id);
    assertThat(asLeaderOf("west", "sales-manager").get(keys).expect(200).items("id")).isEmpty();
  }

  /** CMP-02: the second one about the same is noticed, unless it is said to be another. */
  @Test
  void duplicateOfAnOpenOneIsShown() {
    String customer = aCustomer();
    Answer first = accepts(customer, "").expect(201);

    Answer second = accepts(customer, "").expect(409);
    assertThat(second.raw().body()).contains("similar-complaint", first.text("summary/number"));
    accepts(customer, "\"another\": true").expect(201);
  }

  /** CMP-02: of two clerks who enter the same at once, one is shown what the other entered. */
  @RepeatedTest(5)
  void duplicatesAreShownAlsoAtTheSameMoment() throws Exception {
    String customer = aCustomer();
    List<Callable<Answer>> clerks =
        List.of(() -> accepts(customer, ""), () -> accepts(customer, ""));

    List<Answer> answers = AtOnce.all(clerks);

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .allSatisfy(
            answer -> assertThat(answer.problem()).isEqualTo("/problems/similar-complaint"));
  }

  /** CMP-02: an order of somebody else, or a line that it does not have, is no goods of theirs. */
  @Test
  void namesOnlyGoodsOfTheCustomer() {
    String customer = aCustomer();
    String order = unique("order");
    String strange = unique("order");
    orderTells(strange, 1, "OrderPlaced", Bodies.order(strange, unique("customer")));
    orderTells(order, 1, "OrderPlaced", Bodies.order(order, customer));
    String line = "\"goods\": {\"orderId\": \"%s\", \"line\": %d}";
    await().until(() -> accepts(customer, line.formatted(order, 2)).status() == 201);

    Answer found = as("sales-support").get(PATH + "?orderId=" + order).expect(200);
    assertThat(found.text("items/0/productCode")).isEqualTo("D-1");
    accepts(customer, line.formatted(order, 2)).expect(409);
    assertThat(fault(customer, line.formatted(order, 3))).contains("goods.line");
    assertThat(fault(customer, line.formatted(strange, 1))).contains("goods.orderId");
    assertThat(fault(customer, "\"goods\": {\"line\": 1}")).contains("goods.line");
    assertThat(fault(customer, "\"goods\": {\"productId\": \"no\"}")).contains("goods.productId");
    assertThat(fault(customer, "\"receivedAt\": \"2099-01-01T00:00:00Z\"")).contains("receivedAt");
  }

  private String fault(String customer, String more) {
    return accepts(customer, more).expect(400).raw().body();
  }

  /** CMP-01: a dealer complains for their own company, and does not see what we say in house. */
  @Test
  void dealerWritesForTheirOwnCompanyAlone() {
    String customer = aCustomer();
    TestHttp dealer = asDealerOf(customer);
    Answer accepted = dealer.post(PATH, Bodies.ofDealer("")).expect(201);
    String path = PATH + "/" + accepted.id();

    assertThat(accepted.text("channel")).isEqualTo("PORTAL");
    String other = Bodies.ofDealer("\"customerId\": \"%s\"".formatted(aCustomer()));
    assertThat(dealer.post(PATH, other).expect(400).raw().body()).contains("customerId");
    assertThat(asDealerOf(unique("customer")).get(path).status()).isEqualTo(404);

    does("customer-service", accepted.id(), "take-over", "{}").expect(200);
    does("customer-service", accepted.id(), "messages", Bodies.NOTE).expect(200);
    does("customer-service", accepted.id(), "replies", Bodies.REPLY).expect(200);
    dealer.post(path + "/messages", "{\"text\": \"And the lamp\"}").expect(200);
    Answer seen = dealer.get(path).expect(200);
    assertThat(seen.raw().body()).contains("And the lamp", "We look into it");
    assertThat(seen.raw().body()).doesNotContain("third time", "solutionDue", "handler");
    String aside = "{\"direction\": \"INTERNAL\", \"text\": \"x\"}";
    assertThat(dealer.post(path + "/messages", aside).status()).isEqualTo(400);
  }

  /** CMP-07: each case has one owner, who alone decides; others take it over first. */
  @Test
  void onlyItsOwnerDecides() {
    String id = accepts(aCustomer(), "").expect(201).id();
    String reply = Bodies.REPLY;

    assertThat(does("customer-service", id, "replies", reply).expect(409).raw().body())
        .contains("case-of-another");
    does("customer-service", id, "take-over", "{}").expect(200);
    does("customer-service", id, "replies", reply).expect(200);
    does("sales-support", id, "replies", reply).expect(409);
    doesSeen("customer-service", id, "hand-over", "{\"staffId\": \"DEMO-sales-support\"}")
        .expect(200);
    does("sales-support", id, "replies", reply).expect(200);
    does("support-supervisor", id, "replies", reply).expect(200);
    assertThat(
            as("sales-support")
                .post(
                    PATH + "/" + id + "/hand-over",
                    "{\"staffId\": \"DEMO-x\"}",
                    "If-Match",
                    "\"1\"")
                .status())
        .isEqualTo(412);
  }

  /** CMP-21: customers find nothing by what they are not shown, nor read what was said in house. */
  @Test
  void dealerAsksNothingThatTheyAreNotShown() {
    String customer = aCustomer(REP, "A");
    TestHttp dealer = asDealerOf(customer);
    String id = dealer.post(PATH, Bodies.ofDealer("")).expect(201).id();
    for (String hidden : List.of("customerClass=A", "handler=DEMO-x", "overdue=true")) {
      assertThat(dealer.get(PATH + "?" + hidden).expect(400).raw().body())
          .contains("CMP-21", hidden.substring(0, hidden.indexOf('=')));
    }
    assertThat(dealer.get(PATH + "?open=true").expect(200).items("id")).contains(id);
    does("sales-manager", id, "withdrawal", "{\"reason\": \"a swindler\"}").expect(200);
    assertThat(dealer.get(PATH + "/" + id).expect(200).raw().body())
        .contains("WITHDRAWN")
        .doesNotContain("swindler", "receiver");
    assertThat(shown(id).text("ending/reason")).isEqualTo("a swindler");
  }

  /** A dealer's own word for it does not let the fastest clock run; ours find how bad it is. */
  @Test
  void dealerDoesNotGradeTheirOwn() {
    TestHttp dealer = asDealerOf(aCustomer());
    Answer accepted = dealer.post(PATH, Bodies.ofDealer("\"severity\": \"CRITICAL\"")).expect(201);
    assertThat(accepted.text("summary/severity")).isEqualTo("MAJOR");
  }

  /** CMP-07: a case is given to a staff id, which events tell, and to no dealer's login. */
  @Test
  void isHandedOverToAStaffId() {
    String id = aCase(aCustomer());
    for (String nobody : List.of("王伟 13812345678", "Wang Wei", "13812345678")) {
      assertThat(
              doesSeen(
                      "customer-service",
                      id,
                      "hand-over",
                      "{\"staffId\": \"%s\"}".formatted(nobody))
                  .expect(400)
                  .raw()
                  .body())
          .contains("CMP-07", "staffId");
    }
    String login = unique("dealer");
    doesSeen("customer-service", id, "hand-over", "{\"staffId\": \"DEMO-%s\"}".formatted(login))
        .expect(200);
    TestHttp stranger = asWith(Map.of("customer_id", unique("customer")), login, "dealer");
    assertThat(stranger.get(PATH + "/" + id).status()).isEqualTo(404);
    assertThat(stranger.get(PATH).expect(200).items("id")).isEmpty();
  }

  /** CMP-02, CMP-21: what has to be solved first stands on top; customers are not told when. */
  @Test
  void isListedByWhenItHasToBeSolved() {
    String customer = aCustomer();
    List<String> ids = new ArrayList<>();
    for (int days : List.of(3, 9, 6)) {
      String received = CLOCK.instant().minus(Duration.ofDays(days)).toString();
      String more = "\"another\": true, \"receivedAt\": \"%s\"".formatted(received);
      ids.add(accepts(customer, more).expect(201).id());
    }
    String list = PATH + "?open=true&customerId=" + customer;

    assertThat(as("sales-support").get(list + "&sort=solutionDue").expect(200).items("id"))
        .containsExactly(ids.get(1), ids.get(2), ids.get(0));
    assertThat(as("sales-support").get(list + "&sort=-solutionDue").expect(200).items("id"))
        .containsExactly(ids.get(0), ids.get(2), ids.get(1));
    Answer first = as("sales-support").get(list + "&limit=1&sort=solutionDue").expect(200);
    String next = list + "&limit=1&sort=solutionDue&after=" + first.text("next");
    assertThat(as("sales-support").get(next).expect(200).items("id")).containsExactly(ids.get(2));
    assertThat(asDealerOf(customer).get(PATH + "?sort=solutionDue").status()).isEqualTo(400);
  }

  /** CMP-02: what lay in a letter box for a week has waited for a week. */
  @Test
  void clocksCountFromWhenItReachedUs() {
    String customer = aCustomer();
    String week = CLOCK.instant().minus(Duration.ofDays(7)).toString();
    Answer accepted = accepts(customer, "\"receivedAt\": \"%s\"".formatted(week)).expect(201);
    assertThat(Instant.parse(accepted.text("course/solutionDue"))).isBefore(CLOCK.instant());
    await().until(() -> shown(accepted.id()).text("summary/overdue").equals("true"));
    String older = CLOCK.instant().minus(Duration.ofDays(31)).toString();
    assertThat(fault(customer, "\"receivedAt\": \"%s\"".formatted(older))).contains("receivedAt");
  }

  /**
   * SEC-02: an order that somebody placed for another's customer is nobody's before it is verified.
   */
  @Test
  void claimedOrderIsNotTheCustomersYet() {
    String customer = aCustomer();
    String order = unique("order");
    String later = unique("order");
    String goods = "\"another\": true, \"goods\": {\"orderId\": \"%s\"}";
    String claimed =
        Bodies.order(order, customer)
            .replace("\"lines\"", "\"customerVerified\": false, \"lines\"");
    orderTells(order, 1, "OrderPlaced", claimed);
    orderTells(later, 1, "OrderPlaced", Bodies.order(later, customer));
    await().until(() -> accepts(customer, goods.formatted(later)).status() == 201);

    assertThat(fault(customer, goods.formatted(order))).contains("goods.orderId");
    String link = "{\"orderId\": \"%s\"}".formatted(order);
    as("sales-support").post("/api/complaint-links", link).expect(404);

    orderTells(
        order,
        2,
        "OrderCustomerVerified",
        "{\"orderId\": \"%s\", \"customerId\": \"%s\", \"by\": \"order\"}"
            .formatted(order, customer));
    await().until(() -> accepts(customer, goods.formatted(order)).status() == 201);
    as("sales-support").post("/api/complaint-links", link).expect(201);
  }

  /** CMP-05: closed only after a positive revisit, otherwise reopened. */
  @Test
  void isClosedOnlyAfterThePositiveWordOfTheCustomer() {
    String id = aResolvedCase(aCustomer());

    assertThat(does("customer-service", id, "closing", "{}").expect(409).raw().body())
        .contains("not-revisited");
    Answer again = does("sales-support", id, "revisits", Bodies.NOT_SOLVED).expect(200);
    assertThat(again.text("state")).isEqualTo("OPEN");
    assertThat(again.text("summary/reopened")).isEqualTo("1");
    does("customer-service", id, "closing", "{}").expect(409);
    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(200);
    does("customer-service", id, "closing", "{}").expect(409);
    does("sales-support", id, "revisits", Bodies.CONTENT).expect(200);
    Answer closed = does("customer-service", id, "closing", "{}").expect(200);
    assertThat(closed.text("state")).isEqualTo("CLOSED");
    assertThat(closed.text("summary/score")).isEqualTo("4");
    does("customer-service", id, "closing", "{}").expect(409);
    assertThat(does("customer-service", id, "messages", Bodies.NOTE).expect(409).raw().body())
        .contains("complaint-over");
    does("customer-service", id, "replies", Bodies.REPLY).expect(409);
  }

  /** CMP-16, ORD-31: once for each order, however often it is told. */
  @Test
  void isOpenedByASignOffWithRemarks() {
    String customer = aCustomer();
    String order = unique("order");
    String plain = unique("order");
    orderTells(order, 1, "OrderPlaced", Bodies.order(order, customer));
    orderTells(plain, 1, "OrderSigned", Bodies.signed(plain, customer, false));
    orderTells(order, 2, "OrderSigned", Bodies.signed(order, customer, true));
    orderTells(order, 2, "OrderSigned", Bodies.signed(order, customer, true));

    await().until(() -> ofOrder(order).size() == 1);
    String id = ofOrder(order).getFirst();
    assertThat(shown(id).text("channel")).isEqualTo("SIGN_OFF");
    assertThat(shown(id).text("summary/orderNumber")).isEqualTo("SO-" + order);
    orderTells(order, 3, "OrderSigned", Bodies.signed(order, customer, true));
    String last = unique("order");
    orderTells(last, 1, "OrderSigned", Bodies.signed(last, customer, true));
    await().until(() -> ofOrder(last).size() == 1);
    assertThat(ofOrder(order)).containsExactly(id);
    assertThat(ofOrder(plain)).isEmpty();
    assertThat(types(COMPLAINTS, id, 1)).containsExactly("ComplaintOpened");
  }

  /** CMP-16: what was short is known by its line. */
  @Test
  void signOffThatWasShortNamesItsLine() {
    String customer = aCustomer();
    String order = unique("order");
    orderTells(order, 1, "OrderPlaced", Bodies.order(order, customer));
    orderTells(order, 2, "OrderSigned", Bodies.signedShort(order, customer, 2));
    await().until(() -> ofOrder(order).size() == 1);

    Answer opened = shown(ofOrder(order).getFirst());
    assertThat(opened.text("summary/kind")).isEqualTo("SHORTAGE");
    assertThat(opened.text("goods/productCode")).isEqualTo("D-1");
  }

  /** CMP-16: what lay unread for a week was not handled at once, and that shows. */
  @Test
  void signOffThatIsToldLateIsLate() {
    String customer = aCustomer();
    String order = unique("order");
    Instant week = CLOCK.instant().minus(Duration.ofDays(7));
    orderTells(order, 2, "OrderSigned", Bodies.signed(order, customer, true), week);
    await().until(() -> ofOrder(order).size() == 1);
    Answer opened = shown(ofOrder(order).getFirst());
    assertThat(opened.text("course/acceptedAt")).isEqualTo(week.toString());
    assertThat(Instant.parse(opened.text("course/answerDue"))).isBefore(CLOCK.instant());
    assertThat(types(COMPLAINTS, opened.id(), 2)).contains("DeadlineMissed");
  }

  /** CMP-16: the customer of the order may become known later. */
  @Test
  void signOffOfACustomerWhoIsNotKnownYetIsSettledLater() {
    String customer = unique("customer");
    String order = unique("order");
    orderTells(order, 2, "OrderSigned", Bodies.signed(order, customer, true));
    await().until(() -> ofOrder(order).size() == 1);
    customerTells(customer, 1, "CustomerRegistered", Bodies.customer(customer, REP, "B"));
    String id = ofOrder(order).getFirst();

    await().until(() -> shown(id).raw().body().contains("Hua Xia"));
    assertThat(asMemberOf("east-1", "sales-rep", "sales-rep").get(PATH + "/" + id).status())
        .isEqualTo(200);
  }

  private List<String> ofOrder(String order) {
    return as("sales-support").get(PATH + "?orderId=" + order).expect(200).items("id");
  }

  /** A sales representative complains for their own customers only (SEC-02). */
  @Test
  void salespersonNamesOnlyTheirOwnCustomers() {
    String customer = aCustomer();
    TestHttp other = asWith(Map.of("team", "west-1"), unique("rep"), "sales-rep");

    assertThat(other.post(PATH, Bodies.complaint(customer, "")).expect(400).raw().body())
        .contains("customerId");
    as("sales-rep").post(PATH, Bodies.complaint(customer, "")).expect(201);
  }

  @Test
  void repeatedKeyAcceptsOnce() {
    String customer = aCustomer();
    TestHttp support = as("sales-support").with("Idempotency-Key", unique("key"));
    String first = support.post(PATH, Bodies.complaint(customer, "")).expect(201).id();

    assertThat(support.post(PATH, Bodies.complaint(customer, "")).id()).isEqualTo(first);
    assertThat(TestBroker.await(COMPLAINTS, first, 1)).hasSize(1);
  }
}
