package io.saleswright.complaint;

import static org.awaitility.Awaitility.await;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.complaint.notices.ComplaintNotice;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.NoticeKind;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.events.EventContract;
import io.saleswright.testkit.notices.NoticeContract;
import io.saleswright.testkit.states.StateContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The shared contracts of events and stored states, told by stories in which every event occurs.
 */
class EventContractTests extends RunningComplaints
    implements EventContract, NoticeContract, StateContract {

  @Override
  public String service() {
    return "complaint";
  }

  @Override
  public List<NoticeKind> noticeKinds() {
    return List.of(ComplaintNotice.values());
  }

  @Override
  public List<String> personal() {
    return List.of("Wang", "139 0000", "wobble", "two new chairs", "third time");
  }

  @Override
  public void tellEveryEvent() {
    Instant begun = CLOCK.instant();
    try {
      isSolvedInTheSecondAttempt();
      isWithdrawn();
      isOfACustomerWhoIsHandedOver();
      isLate();
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

  /** Nobody answers, solves and asks in time; that is told further and further up. */
  private void isLate() {
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
}
