package io.saleswright.finance.creditnotes;

import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;

/** Brings credit notes to where a test begins, over HTTP and events as everybody else would. */
public final class ACredit {

  private static final String PATH = "/api/credit-notes";

  private final RunningFinance service;

  public ACredit(RunningFinance service) {
    this.service = service;
  }

  /** An order over 1000.00 whose invoice is written. */
  public AnOrder invoiced(boolean paid) {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    TestBroker.publish(
        "order.orders.v1", TestEvent.of("order.OrderPlaced.v1", order.id(), 1, order.placed()));
    await()
        .until(() -> service.as("finance").get("/api/receivables/" + order.id()).status() == 200);
    if (paid) {
      service
          .as("finance")
          .post(
              "/api/payments", Requests.payment(order.customer(), "1000.00", order.id(), "1000.00"))
          .expect(201);
    }
    String invoice = signed(order, order.signed("2026-11-23"));
    service
        .as("finance")
        .post("/api/invoices/" + invoice + "/issue", Requests.issue("13"))
        .expect(200);
    return order;
  }

  /** Tells that the goods were signed for, and waits for the invoice that is asked for. */
  public String signed(AnOrder order, String data) {
    TestBroker.publish(
        "order.orders.v1", TestEvent.of("order.OrderSigned.v1", order.id(), 2, data));
    return await()
        .until(
            () ->
                service.as("finance").get("/api/invoices?orderId=" + order.id()).text("items/0/id"),
            found -> !found.isEmpty());
  }

  /** Tells that goods came back, and waits for the credit note that is asked for. */
  public Answer returned(AnOrder order, String returnId, String value) {
    tellReturn(order, returnId, value);
    Answer list =
        await()
            .until(
                () -> service.as("finance").get(PATH + "?groundId=" + returnId),
                answer -> !answer.text("items/0/id").isEmpty());
    return service.as("finance").get(PATH + "/" + list.text("items/0/id")).expect(200);
  }

  /** Tells that goods came back. */
  static void tellReturn(AnOrder order, String returnId, String value) {
    TestBroker.publish(
        "order.returns.v1",
        TestEvent.of(
            "order.ReturnCompleted.v1",
            returnId,
            6,
            """
            {"returnId":"%s","number":"RT-1","orderId":"%s","customerId":"%s",
             "outcome":"TAKEN_BACK","lines":[{"line":1,"productId":"p","productCode":"P",
              "productName":"Chair","quantity":2}],
             "value":{"amount":"%s","currency":"CNY"},"by":"warehouse-system"}\
            """
                .formatted(returnId, order.id(), order.customer(), value)));
  }

  static String wish(AnOrder order, String amount) {
    return """
    {"orderId":"%s","gross":%s,"kind":"OTHER","reason":"agreed"}\
    """
        .formatted(order.id(), Requests.cny(amount));
  }

  /** As one wishes who names what the money goes back for. */
  static String wish(AnOrder order, String amount, String kind, String groundId) {
    return """
    {"orderId":"%s","gross":%s,"kind":"%s","groundId":"%s","reason":"agreed"}\
    """
        .formatted(order.id(), Requests.cny(amount), kind, groundId);
  }

  public Answer byHand(AnOrder order, String amount) {
    return service.as("sales-support").post(PATH, wish(order, amount));
  }

  public Answer issue(String id) {
    return service.as("finance").post(PATH + "/" + id + "/issue", "");
  }
}
