package io.saleswright.contract;

import static org.awaitility.Awaitility.await;

import io.saleswright.contract.deals.DealEvents;
import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.contract.regulations.RuleBodies;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The stories in which every event and notice of the archive occurs. */
final class ArchiveEventStory {

  private static final String PATH = "/api/archive-entries";
  private static final String REASON = "{\"reason\": \"a test\"}";

  private final EventContractTests service;

  ArchiveEventStory(EventContractTests service) {
    this.service = service;
  }

  /** Other stories have dates of their own, so the clock is set back at the end. */
  void tell() {
    Instant begun = RunningContracts.CLOCK.instant();
    try {
      contractsComeByThemselves();
      isWrittenAnew();
      isDestroyed();
      isNotReadInTime();
      dealIsPutTogether();
      ruleIsGivenUp();
      ruleIsIssuedLateAndRead();
    } finally {
      RunningContracts.CLOCK.set(begun);
    }
  }

  private void contractsComeByThemselves() {
    await().until(() -> !service.as("legal").get(PATH + "?kind=contract").items("id").isEmpty());
  }

  private String filed() {
    return service
        .as("sales-support")
        .post(
            PATH,
            """
            {"kind": "other", "title": "Minutes with Mr Wang", "keywords": ["board"],
             "summary": "of Monday", "countsFrom": "2010-01-01", "documentDate": "2010-01-01",
             "mark": "M-7", "binder": "B1", "volume": "2", "place": "Room 2"}
            """)
        .expect(201)
        .id();
  }

  private void post(String role, String id, String command, String body) {
    service.as(role).post(PATH + "/" + id + "/" + command, body).expect(200);
  }

  private void decide(String role, String id, String command) {
    String path = PATH + "/" + id;
    String seen = service.as(role).get(path).expect(200).etag();
    service.as(role).post(path + "/" + command, REASON, "If-Match", seen).expect(200);
  }

  private String attach(String id) {
    return service
        .as("sales-support")
        .post(
            PATH + "/" + id + "/attachments?name=Wang.pdf",
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n",
            "Content-Type",
            "application/octet-stream")
        .expect(201)
        .id();
  }

  private void isWrittenAnew() {
    String id = filed();
    String file = attach(id);
    service.as("sales-support").delete(PATH + "/" + id + "/attachments/" + file).expect(200);
    service
        .as("sales-support")
        .put(
            PATH + "/" + id,
            "{\"kind\": \"other\", \"title\": \"Minutes\"}",
            "If-Match",
            service.as("sales-support").get(PATH + "/" + id).etag())
        .expect(200);
    post("support-supervisor", id, "hold", REASON);
    service.as("legal").delete(PATH + "/" + id + "/hold").expect(200);
  }

  private void isDestroyed() {
    String id = filed();
    String wrong = attach(id);
    String right = attach(id);
    post(
        "sales-support",
        id,
        "attachments/" + wrong + "/replacement",
        "{\"newer\": \"%s\", \"reason\": \"a test\"}".formatted(right));
    post("sales-support", id, "disposal", REASON);
    decide("sales-manager", id, "disposal/rejection");
    post("sales-support", id, "disposal", REASON);
    decide("support-supervisor", id, "disposal/approval");
    post("sales-support", id, "destruction", "{\"method\": \"shredded\"}");
  }

  /** What is due today is reminded of at once; then the clock runs out. */
  private void isNotReadInTime() {
    String id = filed();
    String passed =
        """
        {"people": ["DEMO-sales-rep"], "roles": ["finance"], "dueOn": "%s", "note": "page 3"}
        """
            .formatted(ContractSteps.today());
    post("sales-support", id, "circulations", passed);
    TestBroker.await(Notice.TOPIC, id, 2);
    RunningContracts.CLOCK.advance(Duration.ofDays(5));
    TestBroker.await(Notice.TOPIC, id, 3);
    post("sales-rep", id, "circulations/1/receipts", "{}");
    post("finance", id, "circulations/1/receipts", "{}");
    post("sales-support", id, "circulations", passed.replace(day(-5), day(0)));
    post("sales-support", id, "circulations/2/closure", "{}");
  }

  private void dealIsPutTogether() {
    String order = RunningContracts.unique("order");
    String path = "/api/deal-files/" + order;
    TestBroker.publish(
        "order.orders.v1",
        TestEvent.of(
            "order.OrderPlaced.v1",
            order,
            1,
            DealEvents.placed(order, "SO-1", null, DealEvents.REP)));
    TestBroker.publish(
        "finance.receivables.v1",
        TestEvent.of("finance.ReceivableSettled.v1", order, 2, DealEvents.settled(order)));
    TestBroker.await(Notice.TOPIC, order, 1);
    RunningContracts.CLOCK.advance(Duration.ofDays(9));
    TestBroker.await(Notice.TOPIC, order, 2);
    for (String kind : List.of("VERIFICATION", "DELIVERY_NOTE", "SIGN_OFF", "INVOICE")) {
      service
          .as("sales-support")
          .post(path + "/waivers", "{\"kind\": \"%s\", \"reason\": \"a test\"}".formatted(kind))
          .expect(200);
    }
    TestBroker.publish(
        "order.orders.v1",
        TestEvent.of(
            "order.OrderScopeChanged.v1",
            order,
            2,
            DealEvents.scopeChanged(
                order, new Belonging("DEMO-sales-rep-2", "south-1", "south", null, List.of("s")))));
    TestBroker.publish(
        "finance.receivables.v1",
        TestEvent.of("finance.ReceivableReopened.v1", order, 3, DealEvents.reopened(order)));
    await().until(() -> service.as("sales-support").get(path).text("state").equals("COLLECTING"));
  }

  private static final String RULES = "/api/company-rules";

  private String aRule() {
    return service
        .as("hr")
        .post(RULES, RuleBodies.content("no Road 1", ContractSteps.today()))
        .expect(201)
        .id();
  }

  private void ofRule(String role, String id, String command, String body) {
    String seen = service.as(role).get(RULES + "/" + id).expect(200).etag();
    service.as(role).post(RULES + "/" + id + command, body, "If-Match", seen).expect(200);
  }

  private void ruleIsGivenUp() {
    String id = aRule();
    ofRule("hr", id, "/submission", "{}");
    ofRule("sales-manager", id, "/rejection", REASON);
    ofRule("hr", id, "/withdrawal", "{}");
  }

  private void ruleIsIssuedLateAndRead() {
    String id = aRule();
    ofRule("hr", id, "/submission", "{}");
    TestBroker.await(Notice.TOPIC, id, 1);
    RunningContracts.CLOCK.advance(Duration.ofDays(9));
    TestBroker.await(Notice.TOPIC, id, 2);
    for (String role : List.of("sales-manager", "legal", "finance-head", "general-manager")) {
      ofRule(role, id, "/approval", "{}");
    }
    TestBroker.await(Notice.TOPIC, id, 6);
    RunningContracts.CLOCK.advance(Duration.ofDays(12));
    TestBroker.await(Notice.TOPIC, id, 7);
    ofRule("sales-rep", id, "/versions/1/receipts", "{}");
    String repeal = "{\"from\": \"%s\", \"reason\": \"a test\"}".formatted(day(1));
    ofRule("vp-sales", id, "/repeal", repeal);
    await().until(() -> !service.as("hr").get(PATH + "?kind=company-rule").items("id").isEmpty());
  }

  private static String day(int from) {
    return ContractSteps.today().plusDays(from).toString();
  }
}
