package io.saleswright.order;

import io.saleswright.testkit.TestHttp.Answer;
import java.time.Instant;

/** Brings returns to where a test begins, over HTTP as everybody else would. */
final class AReturn {

  static final String PATH = "/api/returns";

  private final OrderServiceFixture service;
  private final AnOrder orders;

  AReturn(OrderServiceFixture service) {
    this.service = service;
    this.orders = new AnOrder(service);
  }

  /** An order over three chairs that the customer has signed for. */
  String signedOrder() {
    return signed(orders.prepared(), "");
  }

  /** An order of which the customer took only so many. */
  String signedOrder(int accepted) {
    return signed(
        orders.prepared(),
        ",\"remarks\":\"one is broken\",\"accepted\":[{\"line\":1,\"quantity\":" + accepted + "}]");
  }

  /** Ships a prepared order and lets the customer sign for it. */
  String signed(String id, String more) {
    orders.financeTold("PaymentGateOpened.v1", id, 1, AnOrder.gateOpened(id, "SHIPMENT"));
    orders.await(id, "payment/shipment/open", "true");
    orders.post("sales-support", id, "shipment-release", "").expect(200);
    service
        .asSystem("warehouse-system")
        .post(
            "/api/orders/" + id + "/warehouse-facts",
            """
            {"type":"ShipmentDispatched","carrier":"SF","trackingNumber":"SF1","dispatchedAt":"%s"}\
            """
                .formatted(now()))
        .expect(200);
    orders
        .post(
            "sales-support",
            id,
            "sign-off",
            "{\"signedOn\":\"%s\",\"signer\":\"Li\"%s}".formatted(AnOrder.TODAY, more))
        .expect(200);
    return id;
  }

  static Instant now() {
    return OrderServiceFixture.CLOCK.instant();
  }

  static String body(String order, String wish, Object quantity) {
    return """
    {"orderId":"%s","wish":"%s","why":"DEFECTIVE","description":"it wobbles",
     "lines":[{"line":1,"quantity":%s}]}\
    """
        .formatted(order, wish, quantity);
  }

  Answer ask(String order, String wish, Object quantity) {
    return service.as("sales-support").post(PATH, body(order, wish, quantity));
  }

  String requested(String order, String wish, Object quantity) {
    return ask(order, wish, quantity).expect(201).id();
  }

  String approved(String order, String wish, Object quantity) {
    String id = requested(order, wish, quantity);
    decide("vp-sales", id, "approval", "{}").expect(200);
    return id;
  }

  String counted(String order, String wish, Object quantity) {
    String id = approved(order, wish, quantity);
    arrive(id, quantity).expect(200);
    return id;
  }

  Answer decide(String role, String id, String decision, String json) {
    return service.as(role).with("If-Match", "\"1\"").post(PATH + "/" + id + "/" + decision, json);
  }

  Answer arrive(String id, Object quantity) {
    return warehouse(
        id,
        "ReturnArrived",
        "\"arrivedAt\":\"%s\",\"lines\":[{\"line\":1,\"quantity\":%s}]".formatted(now(), quantity));
  }

  Answer moved(String id, String to) {
    return warehouse(id, "ReturnMoved", "\"to\":\"%s\",\"movedAt\":\"%s\"".formatted(to, now()));
  }

  Answer dispatched(String id) {
    return warehouse(
        id,
        "ReturnDispatched",
        "\"carrier\":\"SF\",\"trackingNumber\":\"SF9\",\"dispatchedAt\":\"%s\"".formatted(now()));
  }

  Answer warehouse(String id, String type, String fields) {
    return service
        .asSystem("warehouse-system")
        .post(PATH + "/" + id + "/warehouse-facts", "{\"type\":\"" + type + "\"," + fields + "}");
  }

  Answer repaired(String id, String outcome) {
    return service
        .asSystem("production-system")
        .post(PATH + "/" + id + "/repair-facts", "{\"outcome\":\"" + outcome + "\"}");
  }

  Answer post(String role, String id, String command, String json) {
    return service.as(role).post(PATH + "/" + id + "/" + command, json);
  }

  Answer sign(String id) {
    return post("sales-rep", id, "sign-off", "{\"signedOn\":\"" + AnOrder.TODAY + "\"}");
  }

  Answer get(String id) {
    return service.as("sales-support").get(PATH + "/" + id).expect(200);
  }

  /** How much of its line can still be sent back. */
  String left(String order) {
    return service
        .as("sales-support")
        .get(PATH + "/returnable?orderId=" + order)
        .expect(200)
        .text("lines/0/quantity");
  }
}
