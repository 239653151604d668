package io.saleswright.bench.growth;

import io.saleswright.bench.process.Site;
import io.saleswright.testkit.TestHttp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * The firm whose order book grows: its salespeople, its customers, and the ways in which an order
 * of it is made. Everything it does goes through the services' interfaces. Not thread-safe.
 */
final class Firm {

  /** The name of the system that the history comes from. */
  static final String SOURCE = "bench";

  /** Roles that see all orders and figures. */
  static final String SUPERVISOR = "support-supervisor";

  private static final int SALESPEOPLE = 20;
  private static final int DAYS_TO_SHIP = 30;
  private static final String[] SYLLABLES = {
    "an", "bo", "chen", "dong", "fu", "guang", "hai", "jin", "kang", "lin", "ming", "ning", "ping",
    "qing", "rong", "shan", "tai", "wei", "xin", "yuan", "zhong"
  };
  private static final String ALL_ITEMS =
      """
      {"items":["CUSTOMER_NAME","PROJECT_NAME","SPECIFICATION","QUANTITY","UNIT_PRICE","AMOUNT",
       "DEPOSIT","CONTRACT","DELIVERY_ADDRESS","CONSIGNEE","CONTACT_PHONE","ORDER_OWNERSHIP",
       "SHIP_DATE"]}\
      """;

  private final Site site;
  private final LocalDate today;
  private final Random names = new Random(1);
  private final List<Customer> customers = new ArrayList<>();
  private final List<String> products = new ArrayList<>();

  Firm(Site site, InstantSource clock) {
    this.site = site;
    this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /**
   * Who buys.
   *
   * @param id identity
   * @param name unique
   */
  record Customer(String id, String name) {}

  /** Staff id of a salesperson. */
  static String salesperson(int number) {
    return "DEMO-rep-" + number % SALESPEOPLE;
  }

  List<Customer> customers() {
    return customers;
  }

  /** Finds customers until there are so many. */
  void growTo(int count) {
    TestHttp migration = as("customer", "migration");
    while (customers.size() < count) {
      int number = customers.size();
      String name = name() + " " + name();
      String id =
          migration
              .post(
                  "/api/customers/imports",
                  """
                  {"source":"bench","externalNumber":"%s","name":"%s","kind":"COMPANY",\
                  "region":"east","owner":"%s"}\
                  """
                      .formatted(number, name, salesperson(number)))
              .expect(201)
              .text("id");
      customers.add(new Customer(id, name));
    }
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append(SYLLABLES[names.nextInt(SYLLABLES.length)]);
    }
    return name.toString();
  }

  /** Publishes what the firm sells. */
  void sell(int count) {
    for (int number = 1; number <= count; number++) {
      String product =
          as("order", "sales-support")
              .post(
                  "/api/products",
                  """
                  {"code":"BENCH-%s","name":"Table %s","unit":"piece",\
                  "price":{"amount":"%s.50","currency":"CNY"}}\
                  """
                      .formatted(number, number, 100 * number))
              .expect(201)
              .text("id");
      as("order", "vp-sales")
          .post("/api/products/" + product + "/prices/1/approval", "{\"approved\":true}")
          .expect(200);
      products.add(product);
    }
  }

  /** Takes an order of the first customer; returns its identity. */
  String received() {
    return as("order", "sales-support")
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .post(
            "/api/orders",
            """
            {"customerId":"%s","salesperson":"%s",\
            "lines":[{"productId":"%s","quantity":3},{"productId":"%s","quantity":12}],\
            "paymentTerms":{"kind":"PREPAID"},"requestedShipDate":"%s",\
            "delivery":{"address":"88 Harbour Road","consignee":"Wang Lei","phone":"0574-0000"}}\
            """
                .formatted(
                    customers.getFirst().id(),
                    salesperson(0),
                    products.getFirst(),
                    products.getLast(),
                    today.plusDays(DAYS_TO_SHIP)))
        .expect(201)
        .text("id");
  }

  /** Takes an order and verifies it. */
  String verified() {
    String id = received();
    for (String party : List.of("SALESPERSON", "CUSTOMER", "WORKSHOP")) {
      command("sales-support", id, "confirmations")
          .body("{\"party\":\"" + party + "\",\"means\":\"phone\"}");
    }
    command("sales-support", id, "verification").body(ALL_ITEMS);
    return id;
  }

  /** Takes an order and brings it to the workshop. */
  String released() {
    String id = verified();
    command(SUPERVISOR, id, "approval").body("");
    command("vp-sales", id, "release-exemption").body("{\"reason\":\"known for long\"}");
    command("sales-support", id, "release").body("");
    return id;
  }

  /** Takes an order of the past over. */
  String imported(String externalNumber) {
    return as("order", "migration")
        .post("/api/orders/imports", pastOrder(0, externalNumber))
        .expect(201)
        .text("id");
  }

  /** An order of the past, of one of the customers, as the body of a request. */
  String pastOrder(int number, String externalNumber) {
    return """
    {"source":"%s","externalNumber":"%s","customerId":"%s","salesperson":"%s","lines":[\
    {"productId":"%s","productCode":"BENCH-1","productName":"Table 1","quantity":3,\
    "unitPrice":{"amount":"100.50","currency":"CNY"},"discountPercent":5},\
    {"productId":"%s","productCode":"BENCH-2","productName":"Table 2","quantity":12,\
    "unitPrice":{"amount":"200.50","currency":"CNY"},"discountPercent":0}],\
    "orderDate":"2024-03-01","requiredDate":"2024-03-20","shippedDate":"2024-03-18"}\
    """
        .formatted(
            SOURCE,
            externalNumber,
            customers.get(number % customers.size()).id(),
            salesperson(number),
            products.getFirst(),
            products.getLast());
  }

  @FunctionalInterface
  private interface Command {

    void body(String json);
  }

  private Command command(String role, String id, String step) {
    return json ->
        as("order", role)
            .with("If-Match", "\"1\"")
            .post("/api/orders/" + id + "/" + step, json)
            .expect(200);
  }

  private TestHttp as(String service, String role) {
    return TestHttp.onPort(site.uri(service).getPort()).as(site.token(role, role));
  }
}
