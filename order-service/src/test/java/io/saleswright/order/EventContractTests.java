package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.notices.OrderNotice;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestPolicy;
import io.saleswright.testkit.comments.Colleagues;
import io.saleswright.testkit.events.EventContract;
import io.saleswright.testkit.notices.NoticeContract;
import io.saleswright.testkit.states.StateContract;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * The shared contracts of events, notices and stored states, told by stories in which every event
 * occurs.
 */
class EventContractTests extends OrderServiceFixture
    implements EventContract, NoticeContract, StateContract {

  private final AnOrder orders = new AnOrder(this);

  @Override
  public String service() {
    return "order";
  }

  @Override
  public List<OrderNotice> noticeKinds() {
    return List.of(OrderNotice.values());
  }

  @Override
  public List<String> personal() {
    return List.of(
        "Road 1",
        "Wang",
        "which colour?",
        "navy blue",
        "will it be early?",
        "likely so",
        "too late",
        "doubled",
        "lay in the fax",
        "no paper",
        "it wobbles",
        "too many",
        "a leg is loose");
  }

  @Override
  public void tellEveryEvent() {
    anOrderGoesAllTheWay();
    aCostIsBookedAndTakenBack();
    anOrderIsHeldAndCancelled();
    anOrderIsChanged();
    aCustomerComesToBeKnown();
    thePlantRefusesAnOrder();
    anOrderIsVerifiedTooLate();
    anOrderIsToBeVerifiedSoon();
    anOldOrderIsTakenOver();
    anOrderIsGivenToSomebodyElse();
    aPriceChanges();
    aCarrierIsUsed();
    anOrderIsMissed();
    anOrderDiffersFromItsContract();
    goodsComeBack();
    aFileIsAddedAndRemoved();
    anOrderIsTalkedAbout();
  }

  private void aCostIsBookedAndTakenBack() {
    String path = "/api/orders/" + orders.received() + "/quality-costs";
    String booked = QualityCostTests.freight(",\"complaintId\":\"k\"");
    String id = as("finance").post(path, booked).expect(201).id();
    as("finance-head").post(path + "/" + id + "/reversal", "{\"reason\":\"twice\"}").expect(200);
    String back = new AReturn(this).signedOrder();
    String returned = new AReturn(this).requested(back, "RETURN", 1);
    as("finance")
        .post(
            "/api/orders/" + back + "/quality-costs",
            QualityCostTests.freight(",\"returnId\":\"%s\"".formatted(returned)))
        .expect(201);
  }

  private void goodsComeBack() {
    AReturn returns = new AReturn(this);
    String order = returns.signedOrder();
    String repaired = returns.approved(order, "REPAIR", 1);
    String photos = AReturn.PATH + "/" + repaired + "/attachments";
    String photo =
        as("sales-support")
            .post(photos + "?name=Wang.txt", "a leg is loose", "Content-Type", "text/plain")
            .expect(201)
            .id();
    returns
        .warehouse(
            repaired,
            "ReturnArrived",
            "\"arrivedAt\":\"%s\",\"lines\":[{\"line\":1,\"quantity\":2}]".formatted(AReturn.now()))
        .expect(200);
    returns
        .post(
            "sales-support",
            repaired,
            "quarantine/1/answer",
            "{\"fate\":\"SENT_BACK\",\"reason\":\"too many\"}")
        .expect(200);
    returns.post("sales-support", repaired, "move", "{\"to\":\"WORKSHOP\"}").expect(200);
    returns.moved(repaired, "WORKSHOP").expect(200);
    returns.repaired(repaired, "REPAIRED").expect(200);
    returns.dispatched(repaired).expect(200);
    returns.sign(repaired).expect(200);
    String rejected = returns.requested(order, "RETURN", 1);
    String removed = AReturn.PATH + "/" + rejected + "/attachments";
    String second =
        as("sales-support")
            .post(removed + "?name=b.txt", "another leg", "Content-Type", "text/plain")
            .expect(201)
            .id();
    as("sales-support").delete(removed + "/" + second).expect(200);
    returns.decide("vp-sales", rejected, "rejection", "{\"reason\":\"used\"}").expect(200);
    returns.post("sales-support", returns.requested(order, "RETURN", 1), "withdrawal", "");
    assertThat(photo).isNotEmpty();
    String lamp =
        as("warehouse")
            .post(
                AReturn.PATH + "/unannounced",
                """
                {"orderId":"%s","arrivedAt":"%s",
                 "lines":[{"line":1,"quantity":1,"productCode":"LAMP"}]}\
                """
                    .formatted(order, AReturn.now()))
            .expect(201)
            .id();
    returns
        .post(
            "sales-support",
            lamp,
            "quarantine/1/answer",
            "{\"fate\":\"SENT_BACK\",\"reason\":\"too many\"}")
        .expect(200);
    returns.arrive(returns.approved(order, "RETURN", 1), 0).expect(200);
    String late;
    try (TestPolicy _ = TestPolicy.set(as("vp-sales"), "returns", "arrival", "\"1s\"")) {
      late = returns.approved(order, "RETURN", 1);
    }
    CLOCK.advance(Duration.ofSeconds(2));
    returns.arrive(late, 1).expect(200);
  }

  private void aFileIsAddedAndRemoved() {
    String papers = "/api/orders/" + orders.received() + "/attachments";
    String file =
        as("sales-rep")
            .post(papers + "?name=a.pdf", "%PDF-1.7\n%%EOF\n", "Content-Type", "application/pdf")
            .expect(201)
            .id();
    as("sales-rep").delete(papers + "/" + file).expect(200);
  }

  private void anOrderIsTalkedAbout() {
    String comments = "/api/orders/" + orders.received() + "/comments";
    String question =
        Colleagues.ask(as("sales-support"), comments, "lay in the fax?", "DEMO-finance").id();
    String answer =
        as("finance")
            .post(comments, "{\"text\":\"too late\",\"answers\":\"%s\"}".formatted(question))
            .expect(201)
            .id();
    as("finance").post(comments + "/" + answer + "/withdrawal", "").expect(200);
  }

  private void anOrderIsMissed() {
    String order = orders.verified();
    String id =
        as("sales-support")
            .post(
                "/api/missed-orders",
                """
                {"breach":"NOT_VERIFIED","customerId":"%s","askedOn":"%s","orderId":"%s",
                 "description":"lay in the fax"}\
                """
                    .formatted(orders.get(order).text("customer/id"), TODAY, order))
            .expect(201)
            .id();
    as("support-supervisor")
        .post(
            "/api/missed-orders/" + id + "/finding",
            """
            {"confirmed":true,"explanation":"no paper","responsible":"DEMO-sales-support"}\
            """)
        .expect(200);
  }

  private void anOrderDiffersFromItsContract() {
    String customer = unique("customer");
    String contract = unique("contract");
    String product = orders.product();
    String id =
        as("sales-support")
            .post(
                "/api/orders",
                AnOrder.body(customer, product)
                    .replace(
                        "{\"customerId\"", "{\"contractId\":\"" + contract + "\",\"customerId\""))
            .expect(201)
            .id();
    orders.contractTold("ContractSigned", 1, contract, customer, product, 2);
    orders.await(id, "contract/status", "differs");
    orders.post("vp-sales", id, "contract-exemption", "{\"reason\":\"agreed\"}").expect(200);
    orders.contractTold("ContractAmended", 2, contract, customer, product, 3);
    orders.await(id, "contract/amendedTo", "2");
  }

  private void aCarrierIsUsed() {
    String carrier =
        as("sales-support")
            .post(
                "/api/carriers",
                """
                {"code":"%s","name":"SF Express","kind":"CARRIER",
                 "routes":[{"code":"HS","name":"Hangzhou to Shanghai","mode":"ROAD"}]}\
                """
                    .formatted(unique("C")))
            .expect(201)
            .text("id");
    as("sales-support")
        .put(
            "/api/freight-terms/" + unique("customer"),
            "{\"payment\":\"COLLECT\",\"carrierId\":\"%s\",\"routeCode\":\"HS\",\"papers\":\"by post\"}"
                .formatted(carrier))
        .expect(200);
    orders
        .post(
            "sales-support",
            orders.ready(),
            "delivery-note",
            """
            {"shipDate":"%s","carrierId":"%s","routeCode":"HS","freightPayment":"COLLECT",
             "papers":"by post","warehouseConfirmedBy":"DEMO-warehouse",
             "customerConfirmation":"by phone"}\
            """
                .formatted(TODAY.plusDays(1), carrier))
        .expect(200);
  }

  private void anOrderGoesAllTheWay() {
    String id = orders.released();
    plantTells(id, "WorkOrderScheduled", "\"start\":\"%s\",\"finish\":\"%<s\"".formatted(TODAY));
    plantTells(
        id,
        "WorkOrderDelayed",
        "\"newFinish\":\"%s\",\"reason\":\"machine\"".formatted(TODAY.plusDays(60)));
    orders
        .post(
            "sales-rep",
            id,
            "delay-acknowledgement",
            "{\"forecastDate\":\"%s\",\"means\":\"phone\"}".formatted(TODAY.plusDays(60)))
        .expect(200);
    plantTells(id, "WorkOrderProgressed", "\"stage\":\"IN_PRODUCTION\"");
    plantTells(id, "QualityIssueRaised", "\"description\":\"cracked\",\"line\":1");
    orders
        .post(
            "sales-support",
            id,
            "quality-problems/1/assignment",
            "{\"assignee\":\"DEMO-production\"}")
        .expect(200);
    orders
        .post("production", id, "quality-problems/1/solution", "{\"remedy\":\"made anew\"}")
        .expect(200);
    plantTells(id, "WorkOrderCompleted", "\"completedOn\":\"%s\"".formatted(TODAY));
    Answer note =
        orders
            .post(
                "sales-support",
                id,
                "delivery-note",
                AnOrder.SHIPPING.replace("\"warehouseConfirmedBy\":\"DEMO-warehouse\",", ""))
            .expect(200);
    orders
        .post(
            "warehouse",
            id,
            "delivery-note/confirmation",
            "{\"preparedAt\":\"" + note.text("shipment/preparedAt") + "\"}")
        .expect(200);
    releaseShipment(id, 1);
    orders.financeTold("PaymentGateClosed.v1", id, 2, AnOrder.gateClosed(id, "SHIPMENT"));
    orders.await(id, "payment/shipment/open", "false");
    TestEvent dispatched =
        TestEvent.foreign("warehouse.ShipmentDispatched.v1", id, AnOrder.dispatched(id));
    TestBroker.publish("warehouse.shipments.v1", dispatched);
    TestBroker.await(
        "order.orders.v1",
        told ->
            id.equals(told.key())
                && TestBroker.header(told, "ce_type").equals("order.FactRefused.v1"),
        1);
    releaseShipment(id, 3);
    TestBroker.publish("warehouse.shipments.v1", dispatched);
    orders.await(id, "state", "SHIPPED");
    warehouseTells(
        id,
        "TransportReported",
        "{\"orderId\":\"%s\",\"kind\":\"DELAYED\",\"at\":\"%s\",\"expectedOn\":\"%s\"}"
            .formatted(id, CLOCK.instant(), TODAY.plusDays(5)));
    warehouseTells(
        id,
        "ShipmentDelivered",
        "{\"orderId\":\"%s\",\"deliveredAt\":\"%s\"}".formatted(id, CLOCK.instant()));
    orders
        .post(
            "sales-rep", id, "sign-off", "{\"signedOn\":\"%s\",\"signer\":\"Li\"}".formatted(TODAY))
        .expect(200);
    String invoice = unique("invoice");
    TestBroker.publish(
        "finance.invoices.v1",
        TestEvent.of(
            "finance.InvoiceIssued.v1",
            invoice,
            2,
            "{\"invoiceId\":\"%s\",\"number\":\"INV-1\",\"orderId\":\"%s\"}"
                .formatted(invoice, id)));
    orders.financeTold("ReceivableSettled.v1", id, 4, "{\"orderId\":\"" + id + "\"}");
    orders.await(id, "payment/settled", "true");
    orders.await(id, "payment/invoiceNumber", "INV-1");
    orders.post("sales-support", id, "closing", "").expect(200);
  }

  private void releaseShipment(String id, long sequence) {
    orders.financeTold("PaymentGateOpened.v1", id, sequence, AnOrder.gateOpened(id, "SHIPMENT"));
    orders.await(id, "payment/shipment/open", "true");
    orders.post("sales-support", id, "shipment-release", "").expect(200);
  }

  private void anOrderIsHeldAndCancelled() {
    String id = orders.verified();
    orders.post("sales-support", id, "hold", "{\"question\":\"which colour?\"}").expect(200);
    orders
        .post("sales-support", id, "resumption", "{\"answer\":\"navy blue\",\"saidBy\":\"Wang\"}")
        .expect(200);
    orders.post("sales-rep", id, "questions", "{\"question\":\"will it be early?\"}").expect(200);
    orders.post("sales-rep", id, "questions/2/escalation", "").expect(200);
    orders
        .post("sales-support", id, "questions/2/answer", "{\"answer\":\"likely so\"}")
        .expect(200);
    orders.post("sales-manager", id, "cancellation", "{\"reason\":\"doubled\"}").expect(200);
    orders
        .post("support-supervisor", id, "change-requests/1/approval", "{\"approved\":true}")
        .expect(200);
  }

  private void anOrderIsChanged() {
    String id = orders.verified();
    Answer before = orders.get(id);
    String change =
        """
        {"reason":"five chairs","lines":[{"productId":"%s","quantity":5}],"requestedShipDate":"%s",
         "customerConfirmation":"by phone"}\
        """
            .formatted(before.text("lines/0/productId"), TODAY.plusDays(20));
    orders.post("sales-support", id, "change-requests", change).expect(200);
    orders
        .post(
            "support-supervisor",
            id,
            "change-requests/1/approval",
            "{\"approved\":false,\"reason\":\"too late\"}")
        .expect(200);
    orders.post("sales-support", id, "change-requests", change).expect(200);
    orders
        .post("support-supervisor", id, "change-requests/2/approval", "{\"approved\":true}")
        .expect(200);
    plantTells(id, "ChangeAnswered", "\"change\":2,\"accepted\":true");
  }

  private void aCustomerComesToBeKnown() {
    String customer = unique("customer");
    String id = orders.received(customer);
    orders.customerTold("CustomerRegistered", customer, 1, "Late customer");
    orders.await(id, "customer/status", "confirmed");
    orders
        .post(
            "sales-support",
            orders.received(),
            "customer-verification",
            "{\"reason\":\"asked the salesperson\"}")
        .expect(200);
  }

  private void anOrderIsGivenToSomebodyElse() {
    String id = orders.received();
    orders
        .post(
            "sales-manager",
            id,
            "hand-over",
            "{\"salesperson\":\"DEMO-sales-rep-2\",\"shared\":true,\"reason\":\"on leave\"}")
        .expect(200);
  }

  private void thePlantRefusesAnOrder() {
    plantTells(orders.released(), "WorkOrderRejected", "\"reason\":\"no oak\"");
  }

  private void anOrderIsVerifiedTooLate() {
    String id;
    try (TestPolicy _ = verifiedWithin("1s")) {
      id = orders.received();
    }
    CLOCK.advance(Duration.ofSeconds(2));
    TestBroker.awaitNotice(id, "step-missed");
  }

  /** Its time is shorter than the reminder comes before its end. */
  private void anOrderIsToBeVerifiedSoon() {
    String id;
    try (TestPolicy _ = verifiedWithin("working 1h")) {
      id = orders.received();
    }
    TestBroker.awaitNotice(id, "step-due");
  }

  private TestPolicy verifiedWithin(String time) {
    return TestPolicy.set(as("sales-manager"), "order", "verification", "\"" + time + "\"");
  }

  private void anOldOrderIsTakenOver() {
    as("migration")
        .post(
            "/api/orders/imports",
            """
            {"source":"%s","externalNumber":"10248","customerId":"c","orderDate":"1996-07-04",
             "lines":[{"productId":"p","productCode":"11","productName":"Queso","quantity":12,
                       "unitPrice":{"amount":"14.00","currency":"USD"},"discountPercent":15}]}\
            """
                .formatted(UUID.randomUUID()))
        .expect(201);
  }

  private void aPriceChanges() {
    String product = orders.product();
    orders.price(product, 2, "120.00", TODAY);
    as("finance-head")
        .put(
            "/api/products/" + product + "/cost",
            "{\"cost\":{\"amount\":\"61.50\",\"currency\":\"CNY\"}}")
        .expect(200);
  }

  private void plantTells(String id, String fact, String fields) {
    asSystem("production-system")
        .post(
            "/api/orders/" + id + "/production-facts",
            "{\"type\":\"%s\",%s}".formatted(fact, fields))
        .expect(200);
  }

  private static void warehouseTells(String id, String fact, String json) {
    TestBroker.publish(
        "warehouse.shipments.v1", TestEvent.foreign("warehouse." + fact + ".v1", id, json));
  }
}
