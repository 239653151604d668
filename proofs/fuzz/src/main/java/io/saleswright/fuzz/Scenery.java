package io.saleswright.fuzz;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.GatewaySession;
import io.saleswright.client.Poll;
import io.saleswright.client.Reply;
import io.saleswright.local.connection.StackConnection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Something for a fuzz run to meet: customers, products, orders, payments, quotes and contracts of
 * its own.
 */
final class Scenery {

  private static final int EACH = 3;

  private final StackConnection stack;
  private final LocalDate today;

  Scenery(StackConnection stack, LocalDate today) {
    this.stack = stack;
    this.today = today;
  }

  /** Makes it, and returns the identities by the names of fields and of resources. */
  Map<String, List<String>> prepare() throws InterruptedException {
    List<String> customers = new ArrayList<>();
    List<String> products = new ArrayList<>();
    List<String> orders = new ArrayList<>();
    List<String> payments = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      customers.add(made("sales-rep", "/api/customers", customer(i)));
      products.add(made("sales-support", "/api/products", product(i)));
      orders.add(made("sales-rep", "/api/orders", order(customers.get(i), products.get(i))));
      payments.add(made("finance", "/api/payments", payment(customers.get(i))));
    }
    List<String> links = new ArrayList<>();
    for (String order : orders) {
      links.add(link("/api/complaint-links", Map.of("orderId", order)));
      links.add(link("/api/orders/" + order + "/tracking-links", Map.of()));
    }
    String invoice = UUID.randomUUID().toString();
    Map<String, List<String>> known = new HashMap<>(papers(customers));
    known.put("customerId", customers);
    known.put("customers", customers);
    known.put("credit-accounts", customers);
    known.put("productId", products);
    known.put("products", products);
    known.put("orderId", orders);
    known.put("orders", orders);
    known.put("receivableId", orders);
    known.put("receivables", orders);
    known.put("payments", payments);
    known.put(BadLinks.HEADER, links);
    known.put("invoices", List.of(invoice));
    known.put(
        "name",
        List.of(
            "order",
            "finance",
            "catalogue",
            "customer",
            "quotes",
            "contracts",
            "attachments",
            "none"));
    known.put("owner", List.of("DEMO-sales-rep", "DEMO-sales-rep-2"));
    return known;
  }

  /** What the contract service keeps, by the names of fields and of resources. */
  private Map<String, List<String>> papers(List<String> customers) throws InterruptedException {
    List<String> quotes = new ArrayList<>();
    List<String> contracts = new ArrayList<>();
    List<String> templates = new ArrayList<>();
    List<String> requests = new ArrayList<>();
    for (String customer : customers) {
      quotes.add(made("sales-rep", "/api/quotes", quote(customer)));
      String contract = made("sales-rep", "/api/contracts", contract(customer));
      contracts.add(contract);
      templates.add(made("legal", "/api/clause-templates", template()));
      requests.add(
          made(
              "sales-support",
              "/api/paper-requests",
              Map.of("paper", "original", "contractId", contract)));
    }
    return Map.of(
        "quoteId", quotes,
        "quotes", quotes,
        "contractId", contracts,
        "contracts", contracts,
        "templateId", templates,
        "clause-templates", templates,
        "paper-requests", requests);
  }

  private Map<String, Object> quote(String customer) {
    return Map.of(
        "customerId", customer,
        "lines", List.of(line()),
        "paymentTerms", Map.of("kind", "PREPAID"),
        "deliveryOn", today.plusDays(14).toString(),
        "afterSales", "12 months",
        "validUntil", today.plusDays(30).toString());
  }

  private Map<String, Object> contract(String customer) {
    return Map.of(
        "customerId",
        customer,
        "content",
        Map.of(
            "kind",
            "SALES",
            "lines",
            List.of(line()),
            "paymentTerms",
            Map.of("kind", "PREPAID"),
            "deliveryOn",
            today.plusDays(14).toString(),
            "clauses",
            List.of(Map.of("topic", "liability", "text", "1 % of {{total}} a day"))));
  }

  private static Map<String, Object> line() {
    return Map.of(
        "name",
        "Fuzz frame",
        "specification",
        "oak",
        "unit",
        "piece",
        "quantity",
        3,
        "unitPrice",
        money("100.00"));
  }

  private static Map<String, Object> template() {
    return Map.of(
        "name",
        "Fuzz " + UUID.randomUUID(),
        "topic",
        "fuzz",
        "kinds",
        List.of("AGREEMENT"),
        "text",
        "Until {{valid-until}}");
  }

  private String made(String person, String path, Map<String, Object> body)
      throws InterruptedException {
    GatewaySession session = stack.as(person);
    Reply reply = session.post(path, body, null);
    if (!reply.isSuccess()) {
      throw new CommandFailure(path + " was refused to the fuzz run: " + reply.reason());
    }
    return reply.text("id");
  }

  /** A link to an order, as soon as the service has heard of it, or of its customer. */
  private String link(String path, Map<String, Object> body) throws InterruptedException {
    GatewaySession session = stack.as("sales-support");
    AtomicReference<Reply> last = new AtomicReference<>();
    boolean made =
        Poll.until(
            () -> {
              last.set(session.post(path, body, null));
              return last.get().isSuccess();
            },
            Duration.ofMillis(500),
            Duration.ofSeconds(60));
    if (!made) {
      throw new CommandFailure("a link was refused to the fuzz run: " + last.get().reason());
    }
    return last.get().text("address").replaceFirst("^.*#", "");
  }

  private static Map<String, Object> customer(int number) {
    return Map.of(
        "name",
        "Fuzz " + UUID.randomUUID(),
        "kind",
        "COMPANY",
        "contacts",
        List.of(Map.of("name", "Fuzz " + number, "phone", UUID.randomUUID().toString())));
  }

  private static Map<String, Object> product(int number) {
    return Map.of(
        "code",
        "FUZZ-" + UUID.randomUUID(),
        "name",
        "Fuzz pump " + number,
        "unit",
        "piece",
        "price",
        money("100.00"));
  }

  private Map<String, Object> order(String customer, String product) {
    return Map.of(
        "customerId", customer,
        "lines", List.of(Map.of("productId", product, "quantity", 3)),
        "paymentTerms", Map.of("kind", "PREPAID"),
        "requestedShipDate", today.plusDays(14).toString(),
        "delivery", Map.of("address", "1 Fuzz Road", "consignee", "Fuzz", "phone", "1"));
  }

  private Map<String, Object> payment(String customer) {
    return Map.of(
        "customerId",
        customer,
        "amount",
        money("50.00"),
        "receivedOn",
        today.toString(),
        "method",
        "BANK_TRANSFER",
        "reference",
        "Fuzz");
  }

  private static Map<String, String> money(String amount) {
    return Map.of("amount", amount, "currency", "CNY");
  }
}
