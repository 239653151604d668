package io.saleswright.local.demo;

import io.saleswright.client.Reply;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * One order under a contract, from intake to closing (design section 5, steps 3 to 7). Nobody
 * approves what he has entered or verified himself; where money is due, the next step is tried once
 * before it has come.
 */
final class Story {

  private static final Duration LIMIT = Duration.ofSeconds(90);

  private static final String SELLER = "sales-rep";
  private static final String CLERK = "sales-support";
  private static final String CHECKER = "sales-support-2";
  private static final String SUPERVISOR = "support-supervisor";
  private static final String WORKSHOP = "production";
  private static final String CASHIER = "finance";

  private final Cast cast;
  private final LocalDate today;
  private final String order;
  private final TimelineFollower timeline;

  /**
   * @param today the business date
   * @param order id of an order that was just received
   * @param timeline shows what is told of it
   */
  Story(Cast cast, LocalDate today, String order, TimelineFollower timeline) {
    this.cast = cast;
    this.today = today;
    this.order = order;
    this.timeline = timeline;
  }

  /**
   * The order is received.
   *
   * @param contractId the contract that it is under
   * @param today the business date
   * @return its id
   */
  static String place(
      Cast cast, String customerId, String productId, String contractId, LocalDate today)
      throws InterruptedException {
    Reply placed =
        cast.doesOnceKnown(
            CLERK,
            "takes the order of 3 pumps; prices and terms come from the contract",
            "/api/orders",
            Papers.order(customerId, productId, "DEMO-" + SELLER, contractId, today),
            LIMIT);
    return placed.text("id");
  }

  /** Everything that follows, up to the closing. */
  void play() throws InterruptedException {
    awaitEntry("ReceivablePlanned", 1);
    verifyAndApprove();
    release();
    ship();
    close();
  }

  /** Three parties confirm, the items are verified, the supervisor approves. */
  private void verifyAndApprove() throws InterruptedException {
    confirm(SELLER, "SALESPERSON", "confirms the order as its salesperson", "in person");
    confirm(SELLER, "CUSTOMER", "reads the order to the customer on the phone", "phone");
    confirm(WORKSHOP, "WORKSHOP", "confirms for the workshop that it can be made", "in person");
    awaitEntry("OrderConfirmed", 3);
    awaitOrder(CHECKER, "the customer to be known", o -> is(o, "/customer/status", "confirmed"));
    cast.does(
        CHECKER,
        "verifies the 13 items",
        path("/verification"),
        Map.of("items", Papers.ITEMS),
        revision(CHECKER));
    awaitEntry("OrderVerified", 1);
    cast.does(SUPERVISOR, "approves the order", path("/approval"), null, revision(SUPERVISOR));
    awaitEntry("OrderApproved", 1);
  }

  /** The deposit opens the way to the workshop, which makes the goods. */
  private void release() throws InterruptedException {
    awaitOrder(CLERK, "the contract to cover it", o -> is(o, "/contract/status", "covered"));
    cast.triesInVain(CLERK, "releases it before the deposit has come", path("/release"), "FIN-01");
    pay("DEPOSIT", "records the deposit");
    awaitOrder(CLERK, "the gate before release to open", o -> isTrue(o, "/payment/release/open"));
    awaitEntry("PaymentGateOpened", 1);
    cast.does(CLERK, "releases it to the workshop", path("/release"), null);
    awaitOrder(CLERK, "the plant to complete it", o -> is(o, "/state", "READY"));
    awaitEntry("OrderReady", 1);
  }

  /** The shipment is agreed, the balance lets the goods leave, the customer signs. */
  private void ship() throws InterruptedException {
    cast.does(
        CLERK,
        "agrees on the shipment with warehouse and customer",
        path("/delivery-note"),
        Papers.shippingAgreement(today));
    awaitEntry("DeliveryNotePrepared", 1);
    cast.triesInVain(
        CLERK, "releases the shipment before the balance", path("/shipment-release"), "ORD-24");
    pay("BEFORE_SHIPMENT", "records the balance");
    awaitOrder(CLERK, "the gate before shipment to open", o -> isTrue(o, "/payment/shipment/open"));
    awaitEntry("PaymentGateOpened", 2);
    cast.does(CLERK, "releases the shipment", path("/shipment-release"), null);
    awaitOrder(
        CLERK,
        "the warehouse to deliver",
        o -> !o.at("/shipment/deliveredAt").asString("").isEmpty());
    awaitEntry("OrderDelivered", 1);
    cast.does(
        SELLER,
        "records the customer's signature, with a remark on a dented box",
        path("/sign-off"),
        Map.of(
            "signedOn",
            today.toString(),
            "signer",
            "Demo Consignee",
            "remarks",
            "Demo: one box is dented"));
    awaitEntry("OrderSigned", 1);
  }

  /** Nothing is missing any more: invoiced, paid, closed. */
  private void close() throws InterruptedException {
    cast.triesInVain(CLERK, "closes it before the invoice", path("/closing"), "ORD-38");
    String invoice = invoice();
    cast.does(
        CASHIER,
        "issues the invoice",
        "/api/invoices/" + invoice + "/issue",
        Map.of("title", DemoRecords.CUSTOMER, "taxRate", 13));
    awaitEntry("InvoiceIssued", 1);
    awaitOrder(
        CLERK,
        "the invoice and the last payment to be known",
        o ->
            isTrue(o, "/payment/settled")
                && !o.at("/payment/invoiceNumber").asString("").isEmpty());
    cast.does(CLERK, "closes and files the order", path("/closing"), null);
    awaitEntry("OrderClosed", 1);
  }

  private void awaitEntry(String step, int times) throws InterruptedException {
    timeline.await(step, times, LIMIT);
  }

  private void confirm(String role, String party, String what, String means)
      throws InterruptedException {
    cast.does(role, what, path("/confirmations"), Map.of("party", party, "means", means));
  }

  private void pay(String kind, String what) throws InterruptedException {
    JsonNode receivable =
        cast.sees(
            CASHIER,
            "/api/receivables/" + order,
            "the receivable to be planned",
            body -> body.path("instalments").valueStream().anyMatch(part -> isOf(kind, part)),
            LIMIT);
    JsonNode amount =
        receivable
            .path("instalments")
            .valueStream()
            .filter(part -> isOf(kind, part))
            .findFirst()
            .orElseThrow()
            .path("open");
    cast.does(
        CASHIER,
        what + ": " + amount.path("amount").asString() + " " + amount.path("currency").asString(),
        "/api/payments",
        Papers.payment(order, receivable.path("customerId").asString(), amount, today));
  }

  private String invoice() throws InterruptedException {
    return cast.sees(
            CASHIER,
            "/api/invoices?orderId=" + order,
            "the invoice to be asked for",
            body -> !body.path("items").isEmpty(),
            LIMIT)
        .at("/items/0/id")
        .asString();
  }

  private void awaitOrder(String role, String what, Predicate<JsonNode> condition)
      throws InterruptedException {
    cast.sees(role, path(""), what, condition, LIMIT);
  }

  private String revision(String role) throws InterruptedException {
    return cast.sees(role, path("")).etag();
  }

  private String path(String below) {
    return "/api/orders/" + order + below;
  }

  private static boolean isOf(String kind, JsonNode instalment) {
    return is(instalment, "/kind", kind);
  }

  private static boolean is(JsonNode body, String pointer, String value) {
    return body.at(pointer).asString("").equals(value);
  }

  private static boolean isTrue(JsonNode body, String pointer) {
    return body.at(pointer).asBoolean(false);
  }
}
