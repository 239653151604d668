package io.saleswright.acceptance;

import static io.saleswright.acceptance.RunningStack.as;

import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** The steps of one order, each done by the role whose step it is. */
final class SalesStory {

  private static final String ITEMS =
      """
      {"items":["CUSTOMER_NAME","PROJECT_NAME","SPECIFICATION","QUANTITY","UNIT_PRICE","AMOUNT","DEPOSIT",
       "CONTRACT","DELIVERY_ADDRESS","CONSIGNEE","CONTACT_PHONE","ORDER_OWNERSHIP","SHIP_DATE"]}\
      """;

  private final String customer;
  private final String product;
  private String order = "";

  /** The day where the company is, which may change between two stories. */
  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  private SalesStory(String customer, String product) {
    this.customer = customer;
    this.product = product;
  }

  /** A story with a customer and a product of its own. */
  static SalesStory begin() {
    String unique = UUID.randomUUID().toString();
    String customer =
        as("sales-rep")
            .post(
                "/api/customers",
                "{\"name\":\"Acceptance customer %s\",\"kind\":\"COMPANY\",\"region\":\"east\"}"
                    .formatted(unique))
            .expect(201)
            .text("id");
    String product =
        as("sales-support")
            .post(
                "/api/products",
                """
                {"code":"%s","name":"Chair","unit":"piece","price":{"amount":"100.00","currency":"CNY"}}\
                """
                    .formatted(unique))
            .expect(201)
            .text("id");
    as("vp-sales")
        .post("/api/products/" + product + "/prices/1/approval", "{\"approved\":true}")
        .expect(200);
    return new SalesStory(customer, product);
  }

  static ConditionFactory soon() {
    return Awaitility.await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(250));
  }

  String customer() {
    return customer;
  }

  String customerName() {
    return as("sales-support").get("/api/customers/" + customer).expect(200).text("name");
  }

  String productCode() {
    return as("sales-support").get("/api/products/" + product).expect(200).text("code");
  }

  String order() {
    return order;
  }

  String body(String terms) {
    return """
    {"customerId":"%s","lines":[{"productId":"%s","quantity":3}],"paymentTerms":%s,
     "taxIncluded":true,"invoiceTitle":"Acceptance customer",
     "requestedShipDate":"%s","delivery":{"address":"Road 1","consignee":"Wang","phone":"123"}}\
    """
        .formatted(customer, product, terms, today().plusDays(14));
  }

  /** A quote of this story's product at a price, on standard terms. */
  String quote(String price) {
    return """
    {"customerId":"%s","lines":[{"productId":"%s","specification":"oak","quantity":3,
      "unitPrice":{"amount":"%s","currency":"CNY"}}],"taxIncluded":true,
     "paymentTerms":{"kind":"PREPAID"},"deliveryOn":"%s","afterSales":"12 months",
     "validUntil":"%s"}\
    """
        .formatted(customer, product, price, today().plusDays(14), today().plusDays(30));
  }

  /** The order under a contract, once it is known: prices and terms are the contract's. */
  SalesStory placedUnder(String contract) {
    String body =
        """
        {"customerId":"%s","contractId":"%s","lines":[{"productId":"%s","quantity":3}],
         "requestedShipDate":"%s","delivery":{"address":"Road 1","consignee":"Wang","phone":"123"}}\
        """
            .formatted(customer, contract, product, today().plusDays(14));
    order =
        soon()
            .until(
                () -> as("sales-rep").post("/api/orders", body), answer -> answer.status() == 201)
            .text("id");
    return this;
  }

  SalesStory placed(String terms) {
    order = as("sales-rep").post("/api/orders", body(terms)).expect(201).text("id");
    return this;
  }

  /** As soon as the customer is known: an order that was placed at that moment learns it here. */
  SalesStory verified() {
    for (String party : new String[] {"SALESPERSON", "CUSTOMER", "WORKSHOP"}) {
      post("sales-support", "confirmations", "{\"party\":\"" + party + "\",\"means\":\"phone\"}")
          .expect(200);
    }
    soon()
        .until(
            () -> seen("sales-support").post(path("verification"), ITEMS).status(),
            status -> status == 200);
    return this;
  }

  SalesStory approved() {
    seen("support-supervisor").post(path("approval"), "").expect(200);
    return this;
  }

  /** Lets the workshop begin before the money has come. */
  SalesStory exempted() {
    post("vp-sales", "release-exemption", "{\"reason\":\"known for long\"}").expect(200);
    return this;
  }

  SalesStory released() {
    soon().until(() -> post("sales-support", "release", "").status(), status -> status == 200);
    return this;
  }

  SalesStory made() {
    Wire.tell(
        "production.work-orders.v1",
        "production.WorkOrderAccepted.v1",
        order,
        "{\"orderId\":\"" + order + "\"}");
    Wire.tell(
        "production.work-orders.v1",
        "production.WorkOrderCompleted.v1",
        order,
        "{\"orderId\":\"%s\",\"completedOn\":\"%s\"}".formatted(order, today()));
    return reaches("READY");
  }

  /** The goods leave later than tomorrow, so that midnight may pass before their release. */
  SalesStory prepared() {
    post(
            "sales-support",
            "delivery-note",
            """
            {"shipDate":"%s","route":"by road","freightPayment":"PREPAID","papers":"with the goods",
             "warehouseConfirmedBy":"DEMO-warehouse","customerConfirmation":"by phone"}\
            """
                .formatted(today().plusDays(2)))
        .expect(200);
    return this;
  }

  SalesStory shipmentReleased() {
    soon()
        .until(
            () -> post("sales-support", "shipment-release", "").status(), status -> status == 200);
    return this;
  }

  SalesStory dispatched() {
    Wire.tell(
        "warehouse.shipments.v1",
        "warehouse.ShipmentDispatched.v1",
        order,
        "{\"orderId\":\"%s\",\"carrier\":\"SF\",\"trackingNumber\":\"SF1\",\"dispatchedAt\":\"%s\"}"
            .formatted(order, Instant.now()));
    return reaches("SHIPPED");
  }

  SalesStory signed() {
    post("sales-rep", "sign-off", "{\"signedOn\":\"%s\",\"signer\":\"Li\"}".formatted(today()))
        .expect(200);
    return this;
  }

  /** The customer signs and has something to say about the goods. */
  SalesStory signedWith(String remarks) {
    post(
            "sales-rep",
            "sign-off",
            "{\"signedOn\":\"%s\",\"signer\":\"Li\",\"remarks\":\"%s\"}"
                .formatted(today(), remarks))
        .expect(200);
    return this;
  }

  /** The customer pays; finance records it and allocates it to the order. */
  String paid(String amount) {
    soon()
        .until(
            () -> as("finance").get("/api/receivables/" + order).status(), status -> status == 200);
    return as("finance")
        .post(
            "/api/payments",
            """
            {"customerId":"%s","amount":{"amount":"%s","currency":"CNY"},"receivedOn":"%s","method":"BANK_TRANSFER",
             "allocations":[{"receivableId":"%s","amount":{"amount":"%s","currency":"CNY"}}]}\
            """
                .formatted(customer, amount, today(), order, amount))
        .expect(201)
        .text("id");
  }

  /** Asks to send so many of the goods back. */
  String asksBack(int quantity) {
    return as("sales-support")
        .post(
            "/api/returns",
            """
            {"orderId":"%s","wish":"RETURN","why":"DEFECTIVE","lines":[{"line":1,"quantity":%d}]}\
            """
                .formatted(order, quantity))
        .expect(201)
        .text("id");
  }

  /** The warehouse counts what came back. */
  void comesBack(String path, int quantity) {
    Wire.tell(
        "warehouse.returns.v1",
        "warehouse.ReturnArrived.v1",
        idOf(path),
        "{\"returnId\":\"%s\",\"arrivedAt\":\"%s\",\"lines\":[{\"line\":1,\"quantity\":%d}]}"
            .formatted(idOf(path), Instant.now(), quantity));
    soon().until(() -> as("sales-support").get(path).text("state"), "COUNTED"::equals);
  }

  /** The warehouse has booked it into stock. */
  void isInStock(String path) {
    Wire.tell(
        "warehouse.returns.v1",
        "warehouse.ReturnMoved.v1",
        idOf(path),
        "{\"returnId\":\"%s\",\"to\":\"STOCK\",\"movedAt\":\"%s\"}"
            .formatted(idOf(path), Instant.now()));
    soon().until(() -> as("sales-support").get(path).text("state"), "COMPLETED"::equals);
  }

  private static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  SalesStory reaches(String state) {
    soon().until(() -> get().text("state"), state::equals);
    return this;
  }

  Answer get() {
    return as("sales-support").get("/api/orders/" + order).expect(200);
  }

  Answer post(String role, String command, String json) {
    return as(role).post(path(command), json);
  }

  private TestHttp seen(String role) {
    return as(role).with("If-Match", "\"" + get().text("revision") + "\"");
  }

  private String path(String command) {
    return "/api/orders/" + order + "/" + command;
  }
}
