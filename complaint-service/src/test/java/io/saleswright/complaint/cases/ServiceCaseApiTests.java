package io.saleswright.complaint.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningServiceCases;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Service cases from the problem to the customer's word, as people see them. */
class ServiceCaseApiTests extends RunningServiceCases {

  private static final String GENERAL = PAID.formatted("GENERAL");

  /** CMP-09: recorded from a complaint, with its customer and goods. */
  @Test
  void isRecordedFromAComplaint() {
    String customer = aCustomer();
    String complaint = accepts(customer, "").expect(201).id();
    String from = "\"complaintId\": \"%s\"".formatted(complaint);
    Answer recorded = as("sales-support").post(SERVICE, problem(from)).expect(201);

    assertThat(recorded.text("summary/number")).startsWith("SV-");
    assertThat(recorded.text("summary/customerId")).isEqualTo(customer);
    assertThat(recorded.text("state")).isEqualTo("RECORDED");
    Answer found = as("sales-support").get(SERVICE + "?complaintId=" + complaint).expect(200);
    assertThat(found.items("id")).containsExactly(recorded.id());
    assertThat(records(aCustomer(), ", " + from).expect(400).raw().body()).contains("complaintId");
    assertThat(records(customer, ", \"complaintId\": \"none\"").expect(400).raw().body())
        .contains("complaintId");
    as("sales-support").post(SERVICE, problem("\"contact\": null")).expect(400);
  }

  /** CUS-26: what is open of key customers, on one list of the sales manager who leads them. */
  @Test
  void openCasesOfKeyCustomersAreOnOneList() {
    String region = unique("region");
    String key = aServiceCase(aCustomer(new Belonging(unique("rep"), null, region), "A"));
    aServiceCase(aCustomer(new Belonging(unique("rep"), null, region), "B"));

    String list = SERVICE + "?customerClass=A&open=true";
    assertThat(asLeaderOf(region, "sales-manager").get(list).expect(200).items("id"))
        .containsExactly(key);
  }

  /** HR-01: who agrees on a day whose holidays nobody knows yet is told. */
  @Test
  void anAppointmentInAYearOfUnknownHolidaysIsWarnedOf() {
    String id = aServiceCase(aCustomer());
    triages(id, PAID.formatted("COMPLEX")).expect(200);
    Answer planned =
        serves(
                "customer-service",
                id,
                "visits",
                "{\"appointment\": \"2027-03-01T02:00:00Z\", \"technician\": \"DEMO-technical\"}")
            .expect(200);

    assertThat(planned.text("warnings/0/name")).isEqualTo("holidays-unknown");
    assertThat(planned.text("warnings/0/field")).isEqualTo("visits/0/appointment");
  }

  /** CMP-19: a dealer sees the cases of their own company, without what we say in house. */
  @Test
  void dealersSeeTheCasesOfTheirCompany() {
    String customer = aCustomer();
    String id = aServiceCase(customer);
    triages(id, PAID.formatted("GENERAL").replace("}", ", \"problem\": \"product/joint\"}"))
        .expect(200);
    serves("customer-service", id, "withdrawal", Bodies.REASON).expect(200);

    Answer seen = asDealerOf(customer).get(SERVICE + "/" + id).expect(200);
    assertThat(seen.text("state")).isEqualTo("WITHDRAWN");
    assertThat(seen.text("summary/coverage")).isEqualTo("PAID");
    assertThat(seen.raw().body())
        .doesNotContain("product/joint", "sends photos", "DEMO-sales-support", "\"handler\":\"");
    assertThat(asDealerOf(customer).get(SERVICE).expect(200).items("id")).containsExactly(id);
    assertThat(asDealerOf(unique("other")).get(SERVICE).expect(200).items("id")).isEmpty();
    assertThat(asDealerOf(unique("other")).get(SERVICE + "/" + id).status()).isEqualTo(404);
  }

  /** CMP-10: who pays follows from the sign-off and the warranty. */
  @Test
  void warrantyFollowsFromTheSignOff() {
    String customer = aCustomer();
    String order = unique("order");
    orderTells(order, 1, "OrderPlaced", Bodies.order(order, customer));
    String goods = ", \"goods\": {\"orderId\": \"%s\", \"line\": 1}".formatted(order);
    await().until(() -> records(customer, goods).status() == 201);
    String id = records(customer, goods).expect(201).id();
    assertThat(triages(id, "{\"difficulty\": \"GENERAL\"}").expect(400).raw().body())
        .contains("coverage");
    orderTells(order, 2, "OrderSigned", Bodies.signed(order, customer, false));

    await().until(() -> triages(id, "{\"difficulty\": \"GENERAL\"}").status() == 200);
    assertThat(served(id).text("triage/coverage")).isEqualTo("IN_WARRANTY");
    assertThat(served(id).text("triage/warrantyUntil")).isEqualTo("2027-11-23");
    triages(id, GENERAL).expect(400);
    triages(id, "{\"difficulty\": \"GENERAL\"}").expect(409);
    triages(id, "{\"difficulty\": \"COMPLEX\"}").expect(200);
  }

  /** CMP-15: scores of cases, month by month, by customer and by who solved them. */
  @Test
  void satisfactionIsATrend() {
    String customer = aCustomer();
    asked(customer, true, 5);
    asked(customer, false, 2);
    aServiceCase(customer);

    Answer trend = as("customer-service").get(trend("CUSTOMER", "2026-01-01", "2028-12-31"));
    List<String> row =
        trend
            .expect(200)
            .body()
            .path("months")
            .valueStream()
            .filter(month -> month.path("key").asString("").equals(customer))
            .map(ServiceCaseApiTests::row)
            .toList();
    assertThat(row).containsExactly("2 3.5 2 1");
    assertThat(
            as("customer-service")
                .get(trend("HANDLER", "2026-01-01", "2028-12-31"))
                .expect(200)
                .raw()
                .body())
        .contains("DEMO-customer-service");
    String others =
        asLeaderOf("west", "sales-manager")
            .get(trend("CUSTOMER", "2026-01-01", "2028-12-31"))
            .expect(200)
            .raw()
            .body();
    assertThat(others).doesNotContain(customer);
    as("customer-service").get(trend("CUSTOMER", "2026-02-01", "2026-01-01")).expect(400);
    as("customer-service").get(trend("CUSTOMER", "2020-01-01", "2026-01-01")).expect(400);
  }

  /** CMP-15: what a customer said in a month stays there, whatever they say in the next one. */
  @Test
  void monthsKeepWhatWasSaidInThem() {
    Instant begun = CLOCK.instant();
    String customer = aCustomer();
    String id = aServiceCase(customer);
    try {
      triages(id, GENERAL).expect(200);
      serves("customer-service", id, "guidances", GUIDED.formatted(true)).expect(200);
      serves("sales-support", id, "revisits", said(false, 1)).expect(200);
      CLOCK.advance(Duration.ofDays(40));
      serves("customer-service", id, "guidances", GUIDED.formatted(true)).expect(200);
      serves("sales-support", id, "revisits", said(false, 2)).expect(200);
      serves("customer-service", id, "guidances", GUIDED.formatted(true)).expect(200);
      serves("sales-support", id, "revisits", said(true, 5)).expect(200);
      List<String> rows =
          as("customer-service")
              .get(trend("CUSTOMER", "2026-01-01", "2028-12-31"))
              .expect(200)
              .body()
              .path("months")
              .valueStream()
              .filter(month -> month.path("key").asString("").equals(customer))
              .map(ServiceCaseApiTests::row)
              .toList();
      assertThat(rows).containsExactly("1 1.0 1 1", "1 5.0 2 1");
    } finally {
      CLOCK.set(begun);
    }
  }

  private static String row(JsonNode month) {
    return "%s %s %s %s"
        .formatted(
            month.path("cases"),
            month.path("average").asDouble(),
            month.path("lowest"),
            month.path("notSolved"));
  }

  private static String trend(String by, String from, String to) {
    return "/api/service-satisfaction?by=%s&from=%s&to=%s".formatted(by, from, to);
  }

  private void asked(String customer, boolean solved, int score) {
    String id = aServiceCase(customer);
    triages(id, GENERAL).expect(200);
    serves("customer-service", id, "guidances", GUIDED.formatted(true)).expect(200);
    serves("sales-support", id, "revisits", said(solved, score)).expect(200);
  }

  /** CMP-10: a report that comes late says of which visit it is, and is taken for no other. */
  @Test
  void reportSaysOfWhichVisitItIs() {
    String id = aServiceCase(aCustomer());
    triages(id, PAID.formatted("COMPLEX")).expect(200);
    visitIsMade(id);
    serves("technical", id, "visit-report", report(false, ", \"visit\": 1")).expect(200);
    visitIsMade(id);

    Answer late = serves("technical", id, "visit-report", report(false, ", \"visit\": 1"));

    assertThat(late.expect(409).problem()).isEqualTo("/problems/visit-of-before");
    serves("technical", id, "visit-report", report(false, ", \"visit\": 0")).expect(400);
    serves("technical", id, "visit-report", report(false, ", \"visit\": 2")).expect(200);
    visitIsMade(id);
    serves("technical", id, "visit-report", report(false, "")).expect(200);
  }

  /** Bad input names the field. */
  @Test
  void badInputIsNamed() {
    String id = aServiceCase(aCustomer());
    triages(id, PAID.formatted("COMPLEX")).expect(200);

    assertThat(
            serves("customer-service", id, "visits", visit(Duration.ofHours(-1)))
                .expect(400)
                .raw()
                .body())
        .contains("appointment");
    serves("customer-service", id, "visits", visit(Duration.ofDays(400))).expect(400);
    serves("technical", id, "visit-report", report(false, "")).expect(409);
    visitIsMade(id);
    String parts = ", \"parts\": [{\"part\": \"leg\", \"quantity\": 0}]";
    serves("technical", id, "visit-report", report(false, parts)).expect(400);
    String wrong = ", \"signature\": \"none\"";
    assertThat(
            serves("technical", id, "visit-report", report(true, wrong)).expect(400).raw().body())
        .contains("signature");
    String signature = ", \"signature\": \"%s\"".formatted(signed("technical", id));
    serves("technical", id, "visit-report", report(true, signature)).expect(200);
    serves("sales-support", id, "revisits", said(true, 6)).expect(400);
    serves("sales-support", id, "revisits", said(true, 0)).expect(400);
    as("sales-support").get(SERVICE + "?colour=red").expect(400);
  }

  /** What a reader could do shows beside the case. */
  @Test
  void showsWhatTheReaderMayDo() {
    String id = aServiceCase(aCustomer());

    assertThat(served(id).raw().body()).contains("\"triage\"", "wrong-step");
    assertThat(as("auditor").get(SERVICE + "/" + id).expect(200).raw().body())
        .doesNotContain("\"triage\"");
  }

  /** CMP-10: who was to go there is told that they need not, and what was agreed on stays seen. */
  @Test
  void whoNeedNotGoThereIsTold() {
    String id = aServiceCase(aCustomer());
    triages(id, PAID.formatted("COMPLEX")).expect(200);
    String first = visit(Duration.ofHours(1)).replace("DEMO-technical", "DEMO-anna");
    String second = visit(Duration.ofHours(2)).replace("DEMO-technical", "DEMO-bert");
    serves("customer-service", id, "visits", first).expect(200);
    Answer moved = serves("customer-service", id, "visits", second).expect(200);
    assertThat(moved.text("visits/0/technician")).isEqualTo("DEMO-bert");
    assertThat(moved.text("visits/0/moved/0/technician")).isEqualTo("DEMO-anna");
    serves("customer-service", id, "withdrawal", Bodies.REASON).expect(200);

    assertThat(TestBroker.await(Notice.TOPIC, id, 6))
        .extracting(ConsumerRecord::value)
        .filteredOn(told -> told.contains("service-visit-called-off"))
        .satisfiesExactly(
            told -> assertThat(told).contains("DEMO-anna").doesNotContain("DEMO-bert"),
            told -> assertThat(told).contains("DEMO-bert").doesNotContain("DEMO-anna"));
  }

  /** CMP-10: events tell who goes there by their staff id alone. */
  @Test
  void technicianIsAStaffId() {
    String id = aServiceCase(aCustomer());
    triages(id, PAID.formatted("COMPLEX")).expect(200);
    String named = visit(Duration.ofHours(1)).replace("DEMO-technical", "王伟 13812345678");
    assertThat(serves("customer-service", id, "visits", named).expect(400).raw().body())
        .contains("technician", "CMP-10");
  }
}
