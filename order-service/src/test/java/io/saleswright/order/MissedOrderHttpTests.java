package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Missed orders over HTTP: the report, the finding that explains it, and the list (ORD-05). */
class MissedOrderHttpTests extends OrderServiceFixture {

  private static final String PATH = "/api/missed-orders";
  private static final String FOUND =
      "{\"confirmed\":true,\"explanation\":\"no paper in the fax\"}";

  private final AnOrder orders = new AnOrder(this);

  private static String body(String breach, String customer, String more) {
    return """
    {"breach":"%s","customerId":"%s","askedOn":"%s","description":"sent by fax"%s}\
    """
        .formatted(breach, customer, TODAY.minusDays(2), more);
  }

  private Answer report(String customer) {
    return as("sales-support").post(PATH, body("LOST", customer, "")).expect(201);
  }

  @Test
  void aMissedOrderIsReportedAndExplained() {
    String order = orders.verified();
    String customer = orders.get(order).text("customer/id");
    Answer reported = report(customer);
    String id = reported.id();
    assertThat(reported.text("number")).startsWith("MO-");
    assertThat(reported.text("state")).isEqualTo("REPORTED");
    assertThat(reported.text("rule")).isEqualTo("ORD-05");

    Answer found =
        as("support-supervisor")
            .post(
                PATH + "/" + id + "/finding",
                """
                {"confirmed":true,"explanation":"no paper in the fax","responsible":"DEMO-sales-support",
                 "orderId":"%s"}\
                """
                    .formatted(order))
            .expect(200);
    assertThat(found.text("state")).isEqualTo("CONFIRMED");
    assertThat(found.text("finding/responsible")).isEqualTo("DEMO-sales-support");
    assertThat(found.text("finding/orderId")).isEqualTo(order);

    String list = PATH + "?customerId=" + customer;
    assertThat(as("sales-manager").get(list + "&state=CONFIRMED").expect(200).items("id"))
        .containsExactly(id);
    assertThat(as("auditor").get(PATH + "?orderId=" + order).expect(200).items("id"))
        .containsExactly(id);
    assertThat(as("auditor").get(list + "&from=" + TODAY).expect(200).items("id")).isEmpty();
    assertThat(as("auditor").get(list + "&to=" + TODAY).expect(200).items("id"))
        .containsExactly(id);
    as("auditor").get(list + "&from=" + TODAY + "&to=" + TODAY.minusDays(1)).expect(400);
    as("auditor").get(PATH + "?customer=" + customer).expect(400);
  }

  @Test
  void whoseFaultItWasIsReadByJudgesAndByThemselves() {
    String id = report(orders.get(orders.verified()).text("customer/id")).id();
    as("support-supervisor")
        .post(
            PATH + "/" + id + "/finding",
            FOUND.replace("}", ",\"responsible\":\"DEMO-sales-support\"}"))
        .expect(200);

    assertThat(responsible(as("sales-manager"), id)).isEqualTo("DEMO-sales-support");
    assertThat(responsible(as("sales-support"), id)).isEqualTo("DEMO-sales-support");
    assertThat(responsible(as("other-clerk", "sales-support"), id)).isEmpty();
    assertThat(responsible(as("customer-service"), id)).isEmpty();
    assertThat(responsible(as("sales-rep"), id)).isEmpty();
  }

  private static String responsible(TestHttp person, String id) {
    return person.get(PATH + "/" + id).expect(200).text("finding/responsible");
  }

  @Test
  void nobodyJudgesTheirOwnReportOrThemselves() {
    String customer = orders.get(orders.verified()).text("customer/id");
    String own = as("support-supervisor").post(PATH, body("LOST", customer, "")).expect(201).id();
    String other = report(customer).id();

    assertThat(
            as("support-supervisor")
                .post(PATH + "/" + own + "/finding", FOUND)
                .expect(409)
                .text("type"))
        .endsWith("own-paper");
    as("support-supervisor")
        .post(
            PATH + "/" + other + "/finding",
            FOUND.replace("}", ",\"responsible\":\" DEMO-support-supervisor \"}"))
        .expect(409);
    as("sales-manager").post(PATH + "/" + own + "/finding", FOUND).expect(200);
    assertThat(as("vp-sales").post(PATH + "/" + own + "/finding", FOUND).expect(409).text("type"))
        .endsWith("missed-order-settled");
  }

  @Test
  void anOrderThatIsNamedIsTheCustomersAndSeenByWhoNamesIt() {
    String order = orders.verified();
    String customer = orders.get(order).text("customer/id");
    String another = orders.verified();

    as("sales-support")
        .post(PATH, body("NOT_VERIFIED", customer, ",\"orderId\":\"" + order + "\""))
        .expect(201);
    as("sales-support").post(PATH, body("NOT_VERIFIED", customer, "")).expect(400);
    Answer foreign =
        as("sales-support")
            .post(PATH, body("NOT_VERIFIED", customer, ",\"orderId\":\"" + another + "\""))
            .expect(400);
    assertThat(foreign.text("errors/0/field")).isEqualTo("orderId");
    as("sales-support")
        .post(PATH, body("NOT_VERIFIED", customer, ",\"orderId\":\"no-such\""))
        .expect(400);
  }

  @Test
  void aSalespersonReportsForTheirOwnCustomersOnly() {
    String customer = orders.get(orders.verified()).text("customer/id");

    as("sales-rep").post(PATH, body("LOST", unique("unknown"), "")).expect(404);
    String id = report(customer).id();
    as("stranger", "sales-rep").get(PATH + "/" + id).expect(404);
    as("stranger", "sales-rep").post(PATH, body("LOST", customer, "")).expect(404);
    asManagerOf("nowhere").post(PATH + "/" + id + "/finding", FOUND).expect(404);
  }

  @Test
  void aRepeatReportsOnceAndIsNotAnsweredToWhoSeesItNoMore() {
    String customer = orders.get(orders.verified()).text("customer/id");
    TestHttp clerk = as("sales-support").with("Idempotency-Key", unique("key"));

    String id = clerk.post(PATH, body("LOST", customer, "")).expect(201).id();

    assertThat(clerk.post(PATH, body("LOST", customer, "")).id()).isEqualTo(id);
    assertThat(as("auditor").get(PATH + "?customerId=" + customer).items("id")).containsExactly(id);
  }

  @Test
  void ofTwoFindingsAtOnceOneHolds() throws Exception {
    String id = report(orders.get(orders.verified()).text("customer/id")).id();
    List<Integer> statuses;
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> found =
          Stream.of("sales-manager", "support-supervisor")
              .map(role ->
                  both.submit(() -> as(role).post(PATH + "/" + id + "/finding", FOUND).status()))
              .toList();
      statuses = List.of(found.get(0).get(), found.get(1).get());
    }

    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          #role,              report, find, list
          sales-support,      201,  403, 200
          support-supervisor, 201,  200, 200
          sales-manager,      201,  200, 200
          vp-sales,           403,  200, 200
          general-manager,    403,  200, 200
          customer-service,   201,  403, 200
          sales-rep,          201,  403, 200
          account-manager,    404,  403, 200
          auditor,            403,  403, 200
          dealer,             403,  403, 403
          finance,            403,  403, 403
          finance-head,       403,  403, 403
          warehouse,          403,  403, 403
          production,         403,  403, 403
          marketing,          403,  403, 403
          legal,              403,  403, 403
          technical,          403,  403, 403
          hr,                 403,  403, 403
          admin,              403,  403, 403
          migration,          403,  403, 403
          """)
  void eachRoleDoesWhatItIsThereFor(String role, int report, int find, int list) {
    String customer = orders.get(orders.verified()).text("customer/id");
    String id =
        as("reporter", "customer-service").post(PATH, body("LOST", customer, "")).expect(201).id();

    assertThat(as(role).post(PATH, body("LOST", customer, "")).status()).isEqualTo(report);
    assertThat(as(role).post(PATH + "/" + id + "/finding", FOUND).status()).isEqualTo(find);
    assertThat(as(role).get(PATH).status()).isEqualTo(list);
  }

  @Test
  void whatIsWrongWithAReportIsNamed() {
    String customer = orders.get(orders.verified()).text("customer/id");

    assertThat(
            as("sales-support")
                .post(PATH, body("LOST", customer, "").replace("LOST", "GONE"))
                .status())
        .isEqualTo(400);
    assertThat(
            as("sales-support")
                .with("Accept-Language", "zh")
                .post(
                    PATH,
                    body("LOST", customer, "")
                        .replace(TODAY.minusDays(2).toString(), TODAY.plusDays(1).toString()))
                .expect(400)
                .text("errors/0/message"))
        .isEqualTo("不得晚于今天");
    as("sales-support")
        .post(PATH, body("LOST", customer, "").replace("sent by fax", "call 13812345678"))
        .expect(400);
  }
}
