package io.saleswright.order;

import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Brings orders to where a test begins, over HTTP and events as everybody else would. */
final class AnOrder {

  static final LocalDate TODAY = OrderServiceFixture.TODAY;
  static final String ALL_ITEMS =
      """
      {"items":["CUSTOMER_NAME","PROJECT_NAME","SPECIFICATION","QUANTITY","UNIT_PRICE","AMOUNT","DEPOSIT",
       "CONTRACT","DELIVERY_ADDRESS","CONSIGNEE","CONTACT_PHONE","ORDER_OWNERSHIP","SHIP_DATE"]}\
      """;
  static final String SHIPPING =
      """
      {"shipDate":"%s","route":"by road","freightPayment":"PREPAID","papers":"with the goods",
       "warehouseConfirmedBy":"DEMO-warehouse","customerConfirmation":"by phone"}\
      """
          .formatted(TODAY.plusDays(1));

  private final OrderServiceFixture service;
  private final String region;

  AnOrder(OrderServiceFixture service) {
    this(service, "north");
  }

  /** Orders of customers in a region; nobody else's are in one that is unique. */
  AnOrder(OrderServiceFixture service, String region) {
    this.service = service;
    this.region = region;
  }

  /** A product whose first price somebody else has approved. */
  String product() {
    String id = unpriced();
    service
        .as("sales-manager")
        .post("/api/products/" + id + "/prices/1/approval", "{\"approved\":true}")
        .expect(200);
    return id;
  }

  /** A product whose first price waits for its approval. */
  String unpriced() {
    return service
        .as("sales-support")
        .post(
            "/api/products",
            """
            {"code":"%s","name":"Chair","unit":"piece","price":{"amount":"100.00","currency":"CNY"}}\
            """
                .formatted(OrderServiceFixture.unique("P")))
        .expect(201)
        .text("id");
  }

  /** Another list price, proposed and approved. */
  void price(String product, int number, String amount, LocalDate from) {
    service
        .as("sales-support")
        .post(
            "/api/products/" + product + "/prices",
            "{\"price\":{\"amount\":\"%s\",\"currency\":\"CNY\"},\"validFrom\":\"%s\"}"
                .formatted(amount, from))
        .expect(200);
    service
        .as("sales-manager")
        .post("/api/products/" + product + "/prices/" + number + "/approval", "{\"approved\":true}")
        .expect(200);
  }

  static String body(String customer, String product) {
    return """
    {"customerId":"%s","lines":[{"productId":"%s","quantity":3}],
     "paymentTerms":{"kind":"PREPAID"},"requestedShipDate":"%s",
     "delivery":{"address":"Road 1","consignee":"Wang","phone":"123"}}\
    """
        .formatted(customer, product, TODAY.plusDays(14));
  }

  String received(String customer) {
    return service
        .as("sales-rep")
        .post("/api/orders", body(customer, product()))
        .expect(201)
        .text("id");
  }

  String received() {
    return received("customer-" + UUID.randomUUID());
  }

  String verified() {
    String id = known("customer-" + UUID.randomUUID(), "Test customer");
    verify(id);
    return id;
  }

  void verify(String id) {
    verify(id, 1);
  }

  /** Verifies an order of this revision. */
  void verify(String id, int revision) {
    for (String party : new String[] {"SALESPERSON", "CUSTOMER", "WORKSHOP"}) {
      post(
              "sales-support",
              id,
              "confirmations",
              "{\"party\":\"" + party + "\",\"means\":\"phone\"}")
          .expect(200);
    }
    service
        .as("sales-support")
        .with("If-Match", "\"" + revision + "\"")
        .post("/api/orders/" + id + "/verification", ALL_ITEMS)
        .expect(200);
  }

  String released() {
    String id = verified();
    release(id);
    return id;
  }

  /** Brings a verified order to the workshop, before its money has come. */
  void release(String id) {
    seen("support-supervisor").post("/api/orders/" + id + "/approval", "").expect(200);
    exempt(id);
    post("sales-support", id, "release", "").expect(200);
  }

  /** Lets the workshop begin before the money has come. */
  void exempt(String id) {
    post("vp-sales", id, "release-exemption", "{\"reason\":\"known for long\"}").expect(200);
  }

  String prepared() {
    String id = ready();
    post("sales-support", id, "delivery-note", SHIPPING).expect(200);
    return id;
  }

  String ready() {
    String id = released();
    service
        .asSystem("production-system")
        .post(
            "/api/orders/" + id + "/production-facts",
            "{\"type\":\"WorkOrderCompleted\",\"completedOn\":\"" + TODAY + "\"}")
        .expect(200);
    return id;
  }

  TestHttp seen(String role) {
    return service.as(role).with("If-Match", "\"1\"");
  }

  Answer post(String role, String id, String command, String json) {
    return service.as(role).post("/api/orders/" + id + "/" + command, json);
  }

  Answer get(String id) {
    return service.as("sales-support").get("/api/orders/" + id).expect(200);
  }

  void await(String id, String path, String value) {
    Awaitility.await().until(() -> get(id).text(path), value::equals);
  }

  /**
   * Tells of a new customer, and waits until this service knows them. An order that is taken at the
   * moment of the news may miss them, so one is taken before: it is told.
   *
   * @return that order
   */
  String known(String customer, String name) {
    String first = received(customer);
    customerTold("CustomerRegistered", customer, 1, name);
    await(first, "customer/status", "confirmed");
    return first;
  }

  /** Tells of a customer whom the salesperson of these orders looks after. */
  void customerTold(String event, String customer, long sequence, String name) {
    customerTold(event, customer, sequence, name, region);
  }

  void customerTold(String event, String customer, long sequence, String name, String region) {
    TestBroker.publish(
        "customer.customers.v1",
        TestEvent.of(
            "customer." + event + ".v1",
            customer,
            sequence,
            """
            {"customerId":"%s","number":"CU-1","name":"%s","kind":"COMPANY","region":"%s",
             "owner":"DEMO-sales-rep","by":"test"}\
            """
                .formatted(customer, name, region)));
  }

  /** Tells of a new customer with whom they belong to, as far as that is known. */
  void customerTold(String customer, Belonging to) {
    TestBroker.publish(
        "customer.customers.v1",
        TestEvent.of(
            "customer.CustomerRegistered.v1",
            customer,
            1,
            """
            {"customerId":"%s","number":"CU-1","name":"Told","kind":"COMPANY","region":%s,
             "team":%s,"owner":%s,"by":"test"}\
            """
                .formatted(customer, json(to.region()), json(to.team()), json(to.owner()))));
  }

  /**
   * Tells of a contract over this many of a product, at 80 a piece with tax, on 45 days' credit.
   */
  void contractTold(
      String event, int version, String contract, String customer, String product, int quantity) {
    TestBroker.publish(
        "contract.contracts.v1",
        TestEvent.of(
            "contract." + event + ".v1",
            contract,
            version,
            """
            {"contractId":"%s","number":"CT-7","version":%d,"kind":"FRAMEWORK","customerId":"%s",
             "salesperson":"DEMO-sales-rep","validFrom":"%s","validUntil":"%s","currency":"CNY",
             "taxIncluded":true,"lines":[{"line":1,"productId":"%s","quantity":%d,"unit":"piece",
              "unitPrice":{"amount":"80.00","currency":"CNY"},"discountPercent":0}],
             "paymentTerms":{"kind":"CREDIT","creditDays":45}}\
            """
                .formatted(
                    contract,
                    version,
                    customer,
                    TODAY.minusDays(30),
                    TODAY.plusDays(300),
                    product,
                    quantity)));
  }

  private static String json(@Nullable String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }

  void financeTold(String event, String id, long sequence, String json) {
    TestBroker.publish(
        "finance.receivables.v1", TestEvent.of("finance." + event, id, sequence, json));
  }

  static String gateOpened(String id, String gate) {
    return """
    {"orderId":"%s","gate":"%s","orderRevision":1,"covered":{"amount":"300.00","currency":"CNY"}}\
    """
        .formatted(id, gate);
  }

  static String gateClosed(String id, String gate) {
    return "{\"orderId\":\"%s\",\"gate\":\"%s\",\"orderRevision\":1,\"reason\":\"payment reversed\"}"
        .formatted(id, gate);
  }

  static String dispatched(String id) {
    return "{\"orderId\":\"%s\",\"carrier\":\"SF\",\"trackingNumber\":\"SF1\",\"dispatchedAt\":\"%s\"}"
        .formatted(id, OrderServiceFixture.CLOCK.instant());
  }
}
