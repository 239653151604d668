package io.saleswright.contract;

import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.ContractBodies;
import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.time.Instant;

/** The stories in which every event and notice of contracts occurs. */
final class ContractEventStory {

  private static final String PATH = "/api/contracts/";
  private static final String TOPIC = "contract.contracts.v1";
  private static final Belonging REP = new Belonging("DEMO-sales-rep", "east-1", "east");
  private static final String NOTE = "{\"note\": \"in your tray\"}";
  private static final String REASON = "{\"reason\": \"a test\"}";

  private final EventContractTests service;

  ContractEventStory(EventContractTests service) {
    this.service = service;
  }

  /** Other stories have dates of their own, so the clock is set back at the end. */
  void tell() {
    Instant begun = RunningContracts.CLOCK.instant();
    try {
      isRejectedEditedAndHandedOver();
      String sale = service.aContract();
      service.contracts().makeEffective(sale);
      isAmendedFiledAndBroken(sale);
      frameworkIsRenewedAndExpires();
      isNotDecidedInTime();
      paperIsDemanded();
      textIsWritten();
      ordersAndMoneyAreHeardOf(sale);
    } finally {
      RunningContracts.CLOCK.set(begun);
    }
  }

  private void textIsWritten() {
    String template = ContractBodies.template(RunningContracts.unique("text"), "1 % of {{total}}");
    service.as("legal").post("/api/clause-templates", template).expect(201);
  }

  private void ordersAndMoneyAreHeardOf(String contract) {
    String order = RunningContracts.unique("order");
    String payment = RunningContracts.unique("payment");
    TestBroker.publish(
        "order.orders.v1",
        TestEvent.of("order.OrderPlaced.v1", order, 1, ContractBodies.order(order, contract)));
    TestBroker.publish(
        "finance.payments.v1",
        TestEvent.of(
            "finance.PaymentAllocated.v1", payment, 2, ContractBodies.share(payment, order)));
    await()
        .until(() ->
            service
                .as("sales-support")
                .get(PATH + contract + "/execution")
                .text("paid/amount")
                .equals("30.00"));
  }

  private void paperIsDemanded() {
    String demand =
        """
        {"paper": "signed original", "document": "SO-1", "salesperson": "DEMO-sales-rep",
         "dueOn": "%s"}
        """
            .formatted(ContractSteps.today());
    String path = "/api/paper-requests";
    String first = service.as("sales-support").post(path, demand).expect(201).id();
    TestBroker.await(Notice.TOPIC, first, 2);
    service.as("sales-rep").post(path + "/" + first + "/hand-in", NOTE).expect(200);
    service.as("sales-support").post(path + "/" + first + "/return", NOTE).expect(200);
    RunningContracts.CLOCK.advance(Duration.ofDays(9));
    await()
        .until(() -> service.as("sales-rep").get(path + "/" + first).text("late").equals("true"));
    service.as("sales-support").post(path + "/" + first + "/receipt", "{}").expect(200);
  }

  private void isRejectedEditedAndHandedOver() {
    String customer = service.aCustomer(REP);
    String id =
        service.contract(customer, REP.owner(), ContractBodies.sale("9.00")).expect(201).id();
    service.contracts().submit(id).expect(200);
    service.contracts().approve("support-supervisor", id, ContractBodies.CHECKED).expect(200);
    edit(id, ContractBodies.sale("8.00"));
    Answer seen = service.as("support-supervisor").get(PATH + id);
    service
        .as("support-supervisor")
        .post(PATH + id + "/rejection", REASON, "If-Match", seen.etag())
        .expect(200);
    RunningContracts.customerTells(
        customer,
        2,
        "CustomerOwnerChanged",
        Requests.handedOver(
            customer, REP.owner(), new Belonging("DEMO-sales-rep-2", "south-1", "east"), "share"));
    await()
        .until(() ->
            service.as("sales-support").get(PATH + id).text("sharedWith/0").contains("rep-2"));
    post("sales-support", id, "withdrawal", REASON);
  }

  private void edit(String id, String content) {
    Answer seen = service.as("sales-support").get(PATH + id);
    service.as("sales-support").put(PATH + id, content, "If-Match", seen.etag()).expect(200);
  }

  private void isAmendedFiledAndBroken(String id) {
    post("sales-support", id, "amendment", REASON);
    post("sales-support", id, "withdrawal", REASON);
    post("sales-support", id, "filing", ContractBodies.filing(RunningContracts.unique("A")));
    String wrong = service.contracts().scan(id, "wrong.pdf").expect(201).id();
    service.as("legal").delete(PATH + id + "/attachments/" + wrong).expect(200);
    post("sales-support", id, "amendment", REASON);
    service.contracts().makeEffective(id);
    post(
        "sales-support",
        id,
        "breaches",
        """
        {"side": "THEIRS", "clause": "liability", "happenedOn": "2026-11-20", "what": "paid late",
         "claim": {"amount": "12.00", "currency": "CNY"}}
        """);
    post(
        "legal",
        id,
        "breaches/1/outcome",
        "{\"result\": \"paid\", \"settled\": {\"amount\": \"6.00\", \"currency\": \"CNY\"}}");
    post("vp-sales", id, "termination", REASON);
  }

  private void frameworkIsRenewedAndExpires() {
    String content =
        ContractBodies.framework(
            "100", ContractSteps.today().plusDays(1).toString(), "5000.00", "CNY");
    String id = service.contract(service.aCustomer(REP), REP.owner(), content).expect(201).id();
    service.contracts().makeEffective(id);
    TestBroker.await(Notice.TOPIC, id, 6);
    // Its last day and the filing are near, so both clocks run out while others wait.
    RunningContracts.CLOCK.advance(Duration.ofDays(5));
    await().until(() -> service.as("sales-support").get(PATH + id).text("state").equals("EXPIRED"));
    TestBroker.await(TOPIC, id, 10);
    post("sales-support", id, "renewal", "{}");
  }

  private void isNotDecidedInTime() {
    String id = service.aContract();
    service.contracts().submit(id).expect(200);
    RunningContracts.CLOCK.advance(Duration.ofDays(5));
    TestBroker.await(TOPIC, id, 3);
  }

  private void post(String role, String id, String command, String body) {
    service.as(role).post(PATH + id + "/" + command, body).expect(200);
  }
}
