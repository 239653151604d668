package io.saleswright.importing;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.GatewaySession;
import io.saleswright.client.Reply;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the services themselves tell after an import. */
final class Summary {

  private final GatewaySession gateway;

  Summary(GatewaySession gateway) {
    this.gateway = gateway;
  }

  /** The customer service's list of the customers who bought most. */
  JsonNode top(String currency) throws InterruptedException {
    ArrayNode ranking = JsonNodeFactory.instance.arrayNode();
    for (JsonNode entry : figures("/api/customers/figures").path("top")) {
      if (entry.at("/net/currency").asString("").equals(currency)) {
        ranking.add(entry);
      }
    }
    return ranking;
  }

  /**
   * Asks all services and prints their answers.
   *
   * @param source whose orders are added up
   * @throws CommandFailure when a service does not answer
   * @throws InterruptedException when the caller is told to give up
   */
  void print(String source, PrintWriter out) throws InterruptedException {
    JsonNode customers = figures("/api/customers/figures");
    JsonNode products = figures("/api/products/figures");
    JsonNode orders =
        figures(
            "/api/figures/all-time?source=" + URLEncoder.encode(source, StandardCharsets.UTF_8));
    number(out, "customers", customers.path("customers"));
    number(out, "products", products.path("products"));
    number(out, "orders", orders.path("orders"));
    number(out, "order lines", orders.path("lines"));
    for (Map.Entry<String, JsonNode> net : orders.path("net").properties()) {
      row(out, "net without freight", money(net.getValue()));
    }
    number(out, "shipped after the required date", orders.path("shippedLate"));
    out.println();
    out.println("  Who bought most");
    for (JsonNode top : customers.path("top")) {
      String name = top.path("name").asString(top.path("customerId").asString());
      out.printf(
          Locale.ROOT,
          "    %-36s %4d orders  %20s%n",
          name,
          top.path("orders").asLong(),
          money(top.path("net")));
    }
    out.flush();
  }

  private JsonNode figures(String path) throws InterruptedException {
    Reply reply = gateway.get(path);
    if (!reply.isSuccess()) {
      throw new CommandFailure("No answer from " + path + ": " + reply.reason());
    }
    return reply.body();
  }

  private static void number(PrintWriter out, String what, JsonNode value) {
    row(out, what, String.format(Locale.ROOT, "%,d", value.asLong()));
  }

  private static void row(PrintWriter out, String what, String value) {
    out.printf(Locale.ROOT, "  %-34s %20s%n", what, value);
  }

  private static String money(JsonNode money) {
    return String.format(
        Locale.ROOT,
        "%,.2f %s",
        new BigDecimal(money.path("amount").asString("0")),
        money.path("currency").asString());
  }
}
