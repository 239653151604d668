package io.saleswright.complaint;

import static org.awaitility.Awaitility.await;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningServiceCases;
import io.saleswright.complaint.notices.ComplaintNotice;
import io.saleswright.complaint.notices.FeedbackNotice;
import io.saleswright.complaint.notices.ServiceNotice;
import io.saleswright.complaint.notices.StaffComplaintNotice;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.NoticeKind;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.events.EventContract;
import io.saleswright.testkit.notices.NoticeContract;
import io.saleswright.testkit.states.StateContract;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The shared contracts of events and stored states, told by stories in which every event occurs.
 */
class EventContractTests extends RunningServiceCases
    implements EventContract, NoticeContract, StateContract {

  @Override
  public String service() {
    return "complaint";
  }

  @Override
  public List<NoticeKind> noticeKinds() {
    return Stream.<NoticeKind[]>of(
            ComplaintNotice.values(),
            StaffComplaintNotice.values(),
            ServiceNotice.values(),
            FeedbackNotice.values())
        .flatMap(Arrays::stream)
        .toList();
  }

  @Override
  public List<String> personal() {
    return List.of(
        "Wang",
        "139 0000",
        "wobble",
        "two new chairs",
        "third time",
        "glue",
        "trouble",
        "shouted",
        "freight");
  }

  @Override
  public void tellEveryEvent() {
    Instant begun = CLOCK.instant();
    try {
      isSolvedInTheSecondAttempt();
      isWithdrawn();
      isOfACustomerWhoIsHandedOver();
      isAboutStaff();
      isDisputed();
      isLookedInto();
      costsSomething();
      isLate();
      CLOCK.set(begun);
      as("sales-support")
          .post(CALLS, call(aCustomer(), ", \"productId\": \"%s\"".formatted(aProduct())))
          .expect(201);
      isServedInTheSecondAttempt();
      isCalledOff();
      isServedLate();
      CLOCK.set(begun);
      isNotLookedAt();
    } finally {
      CLOCK.set(begun);
    }
  }

  private void isSolvedInTheSecondAttempt() {
    String customer = aCustomer();
    String order = unique("order");
    orderTells(order, 1, "OrderPlaced", Bodies.order(order, customer));
    String goods =
        """
        "goods": {"orderId": "%s", "line": 1, "serial": "S-1", "batch": "B-1"}, "another": true\
        """
            .formatted(order);
    await().until(() -> accepts(customer, goods).status() == 201);
    String id = accepts(customer, goods).expect(201).id();
    does("customer-service", id, "take-over", "{}").expect(200);
    does("customer-service", id, "messages", Bodies.NOTE).expect(200);
    asDealerOf(customer)
        .post(PATH + "/" + id + "/messages", "{\"text\": \"It wobbles more\"}")
        .expect(200);
    does("customer-service", id, "replies", Bodies.REPLY).expect(200);
    doesSeen("customer-service", id, "severity", Bodies.severity("MINOR")).expect(200);
    does("customer-service", id, "pause", Bodies.REASON).expect(200);
    does("customer-service", id, "resumption", "{}").expect(200);
    does("customer-service", id, "pause", Bodies.REASON).expect(200);
    asDealerOf(customer)
        .post(PATH + "/" + id + "/messages", "{\"text\": \"It wobbles still\"}")
        .expect(200);
    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(200);
    does("sales-support", id, "revisits", Bodies.NOT_SOLVED).expect(200);
    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(200);
    does("sales-support", id, "revisits", Bodies.CONTENT).expect(200);
    does("sales-support", id, "closing", "{}").expect(200);
  }

  private void isWithdrawn() {
    does("customer-service", aCase(aCustomer()), "withdrawal", Bodies.REASON).expect(200);
  }

  private void isOfACustomerWhoIsHandedOver() {
    String customer = aCustomer(REP, "A");
    String id = accepts(customer, "").expect(201).id();
    customerTells(
        customer,
        2,
        "CustomerOwnerChanged",
        Bodies.handedOver(
            customer, REP.owner(), new Belonging("DEMO-sales-rep-2", "south-1", "east"), "move"));
    await().until(() -> shown(id).text("summary/handler").equals("DEMO-sales-rep-2"));
  }

  private void isAboutStaff() {
    String staff = "/api/staff-complaints";
    String temper = Bodies.temper(aCustomer(), "DEMO-sales-support");
    String first = as("sales-rep").post(staff, temper).expect(201).id();
    CLOCK.advance(Duration.ofDays(7));
    types("complaint.staff-complaints.v1", first, 2);
    as("support-supervisor")
        .post(staff + "/" + first + "/confirmation", Bodies.found("DEMO-sales-support"))
        .expect(200);
    String second = as("sales-rep").post(staff, temper).expect(201).id();
    String files = staff + "/" + second + "/attachments";
    String file =
        as("support-supervisor")
            .post(files + "?name=calls.txt", "calls", "Content-Type", "text/plain")
            .expect(201)
            .id();
    as("support-supervisor").delete(files + "/" + file).expect(200);
    as("support-supervisor").post(staff + "/" + second + "/dismissal", Bodies.REASON).expect(200);
  }

  private void isDisputed() {
    String id = aCase(aCustomer());
    String pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
    String files = PATH + "/" + id + "/attachments";
    String file =
        as("customer-service")
            .post(files + "?name=Wang.pdf", pdf, "Content-Type", "application/pdf")
            .expect(201)
            .id();
    as("customer-service").delete(files + "/" + file).expect(200);
    does("customer-service", id, "dispute", "{\"text\": \"freight\"}").expect(200);
    does("customer-service", id, "dispute/offers", Bodies.offer("OURS")).expect(200);
    does("customer-service", id, "dispute/settlement", "{\"offer\": 1, \"text\": \"freight\"}")
        .expect(200);
    does("support-supervisor", id, "withdrawal", Bodies.REASON).expect(200);
  }

  private void isLookedInto() {
    String goods = "\"goods\": {\"batch\": \"%s\"}".formatted(unique("b").substring(0, 20));
    String other = accepts(aCustomer(), goods).expect(201).id();
    does("technical", other, "cause", Bodies.CAUSE).expect(200);
    String id = accepts(aCustomer(), goods).expect(201).id();
    does("customer-service", id, "take-over", "{}").expect(200);
    String dueOn = CLOCK.instant().plus(Duration.ofDays(1)).toString().substring(0, 10);
    does("customer-service", id, "investigations", Bodies.ASK).expect(200);
    does("customer-service", id, "investigations", Bodies.ASK).expect(200);
    does("production", id, "investigations/1/finding", Bodies.FOUND).expect(200);
    does("technical", id, "cause", Bodies.CAUSE).expect(200);
    does("technical", id, "measures", Bodies.measure("DEMO-production", dueOn)).expect(200);
    types(COMPLAINTS, id, 7);
    CLOCK.advance(Duration.ofDays(5));
    types(COMPLAINTS, id, 11);
    does("production", id, "investigations/2/finding", Bodies.FOUND).expect(200);
    does("production", id, "measures/1/completion", "{}").expect(200);
    String effect = "{\"works\": %s, \"remark\": \"glue is new\"}";
    does("technical", id, "measures/1/effect", effect.formatted(true)).expect(200);
    String later = CLOCK.instant().plus(Duration.ofDays(1)).toString().substring(0, 10);
    does("technical", id, "measures", Bodies.measure("DEMO-production", later)).expect(200);
    does("production", id, "measures/2/completion", "{}").expect(200);
    does("technical", id, "measures/2/effect", effect.formatted(false)).expect(200);
    does("support-supervisor", id, "withdrawal", Bodies.REASON).expect(200);
  }

  /** A measure was carried out, and nobody looks whether it works. */
  private void isNotLookedAt() {
    String id = aCase(aCustomer());
    String dueOn = CLOCK.instant().plus(Duration.ofDays(1)).toString().substring(0, 10);
    does("technical", id, "measures", Bodies.measure("DEMO-production", dueOn)).expect(200);
    does("production", id, "measures/1/completion", "{}").expect(200);
    CLOCK.advance(Duration.ofDays(50));
    await()
        .until(() ->
            TestBroker.await(Notice.TOPIC, id, 3).stream()
                .anyMatch(told -> told.value().contains("measure-unchecked")));
  }

  private void costsSomething() {
    String id = aCase(aCustomer());
    does("customer-service", id, "remedies", Bodies.remedy("REFUND", "90.00")).expect(200);
    doesSeen("support-supervisor", id, "remedy-rejection", Bodies.REASON).expect(200);
    does("customer-service", id, "remedies", Bodies.remedy("REPAIR", "90.00")).expect(200);
    does("customer-service", id, "remedy-withdrawal", "{}").expect(200);
    does("customer-service", id, "remedies", Bodies.remedy("REFUND", "1090.00")).expect(200);
    doesSeen("support-supervisor", id, "remedy-approval", "{}").expect(200);
    CLOCK.advance(Duration.ofDays(9));
    types(COMPLAINTS, id, 9);
    doesSeen("sales-manager", id, "remedy-approval", "{}").expect(200);
    does("customer-service", id, "remedy-execution", Bodies.REFERENCE).expect(200);
    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(200);
  }

  /** Nobody answers, solves and asks in time; that is told further and further up. */
  private void isLate() {
    // Reminders come at hours of work: whatever time other tests made it, this begins on a morning.
    CLOCK.set(
        CLOCK
            .instant()
            .atZone(ZoneOffset.UTC)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .with(LocalTime.of(2, 0))
            .toInstant());
    String id = aCase(aCustomer());
    TestBroker.await(Notice.TOPIC, id, 2);
    CLOCK.advance(Duration.ofHours(4));
    TestBroker.await(Notice.TOPIC, id, 4);
    CLOCK.advance(Duration.ofHours(67));
    TestBroker.await(Notice.TOPIC, id, 6);
    CLOCK.advance(Duration.ofDays(9));
    await().until(() -> shown(id).text("summary/escalated").equals("2"));
    types(COMPLAINTS, id, 6);
    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(200);
    CLOCK.advance(Duration.ofDays(7));
    types(COMPLAINTS, id, 8);
  }

  /** The technician comes in vain, comes again, and is guided in the end. */
  private void isServedInTheSecondAttempt() {
    String customer = aCustomer();
    String order = unique("order");
    orderTells(order, 1, "OrderPlaced", Bodies.order(order, customer));
    orderTells(order, 2, "OrderSigned", Bodies.signed(order, customer, false));
    String complaint = accepts(customer, "").expect(201).id();
    String more =
        ", \"complaintId\": \"%s\", \"goods\": {\"orderId\": \"%s\", \"line\": 1}"
            .formatted(complaint, order);
    await().until(() -> records(customer, more).status() == 201);
    String id = records(customer, more).expect(201).id();
    await().until(() -> triages(id, "{\"difficulty\": \"COMPLEX\"}").status() == 200);
    visitIsMade(id);
    String parts = ", \"parts\": [{\"part\": \"leg\", \"quantity\": 2}]";
    serves("technical", id, "visit-report", report(false, parts)).expect(200);
    visitIsMade(id);
    as("technical")
        .delete(SERVICE + "/" + id + "/attachments/" + signed("technical", id))
        .expect(200);
    String signature = ", \"signature\": \"%s\"".formatted(signed("technical", id));
    serves("technical", id, "visit-report", report(true, signature)).expect(200);
    serves("sales-support", id, "revisits", said(false, 1)).expect(200);
    triages(id, "{\"difficulty\": \"GENERAL\", \"problem\": \"product/joint\"}").expect(200);
    serves("customer-service", id, "guidances", GUIDED.formatted(true)).expect(200);
    serves("sales-support", id, "revisits", said(true, 5)).expect(200);
    serves("customer-service", id, "closing", "{}").expect(200);
    String lesson = "{\"problem\": \"leg\", \"solution\": \"screw\", \"caseId\": \"%s\"}";
    as("technical").post("/api/knowledge", lesson.formatted(id)).expect(201);
    isImproved(id, customer);
  }

  /** What was said in a service case is answered by those who improve the product. */
  private void isImproved(String caseId, String customer) {
    String said = ", \"caseId\": \"%s\", \"customerId\": \"%s\"".formatted(caseId, customer);
    String id = says(aProduct(), said).expect(201).id();
    as("technical").post(FEEDBACK + "/" + id + "/taking-up", "{}").expect(200);
    as("technical").post(FEEDBACK + "/" + id + "/answer", VERDICT).expect(200);
  }

  /** One technician was to go there, then another, then nobody. */
  private void isCalledOff() {
    String id = aServiceCase(aCustomer());
    triages(id, PAID.formatted("COMPLEX")).expect(200);
    serves("customer-service", id, "visits", visit(Duration.ofHours(1))).expect(200);
    serves(
            "customer-service",
            id,
            "visits",
            visit(Duration.ofHours(2)).replace("DEMO-technical", "DEMO-technical-2"))
        .expect(200);
    serves("customer-service", id, "withdrawal", Bodies.REASON).expect(200);
  }

  /** The customer hears nothing, the technician tells nothing, and nobody asks the customer. */
  private void isServedLate() {
    String id = aServiceCase(aCustomer());
    Instant due = Instant.parse(served(id).text("summary/responseDue"));
    CLOCK.set(due.minus(Duration.ofMinutes(30)));
    TestBroker.await(Notice.TOPIC, id, 2);
    CLOCK.set(due.plus(Duration.ofMinutes(1)));
    TestBroker.await(Notice.TOPIC, id, 3);
    triages(id, PAID.formatted("COMPLEX")).expect(200);
    serves("customer-service", id, "visits", visit(Duration.ofHours(1))).expect(200);
    CLOCK.advance(Duration.ofDays(6));
    TestBroker.await(Notice.TOPIC, id, 5);
    String signature = ", \"signature\": \"%s\"".formatted(signed("technical", id));
    serves("technical", id, "visit-report", report(true, signature)).expect(200);
    CLOCK.advance(Duration.ofDays(12));
    TestBroker.await(Notice.TOPIC, id, 7);
  }
}
