package io.saleswright.bench.intake;

import com.mongodb.client.model.Projections;
import io.saleswright.bench.load.HttpConnection;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.load.Operation;
import io.saleswright.bench.load.Requests;
import io.saleswright.bench.process.RunningProcess;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.process.Store;
import io.saleswright.client.Poll;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The taking of orders as most teams would build it, in a process of its own: Spring Modulith keeps
 * the event in the store and sends it to the broker after the commit. It is asked through the same
 * gateway as the order service, and counted is what it accepts, so that its events can be counted
 * against that. Thread-safe.
 */
final class SpringModulith {

  /** What it is called among processes. */
  static final String NAME = "modulith";

  private static final String PATH = "/api/modulith";
  private static final String TOPIC = "modulith.orders.v1";
  private static final Duration LOOK = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Site site;
  private final AtomicLong accepted = new AtomicLong();

  SpringModulith(Site site) {
    this.site = site;
  }

  /** Starts the application. */
  RunningProcess start() throws IOException, InterruptedException {
    return site.startComparison(NAME, "proofs/benchmarks/modulith");
  }

  /** Options with which the gateway leads to it, too. */
  List<String> gatewayOptions() {
    return List.of(
        "-Dgateway.services.modulith.url=" + site.uri(NAME),
        "-Dgateway.services.modulith.paths[0]=" + PATH);
  }

  /**
   * Publishes the products that the form names.
   *
   * @throws IOException when one is refused
   */
  void sell(OrderForm form) throws IOException {
    URI server = site.uri(NAME);
    try (var connection = new HttpConnection(server)) {
      int number = 0;
      for (JsonNode line : JSON.readTree(form.json()).required("lines")) {
        number++;
        String product =
            String.format(
                Locale.ROOT,
                """
                {"id":"%s","code":"BENCH-%d","name":"Table %d","discontinued":false,\
                "price":{"amount":"%d.50","currency":"CNY"}}\
                """,
                line.required("productId").asString(),
                number,
                number,
                100 * number);
        int status =
            connection.exchange(
                HttpMessage.post(server, PATH + "/products", token("clerk"), product).bytes());
        if (status != 201) {
          throw new IOException("HTTP " + status + " for a product: " + connection.body());
        }
      }
    }
  }

  /** Clients that place the order through the gateway. */
  Operation.Source orders(OrderForm form) {
    URI gateway = site.uri("gateway");
    return client -> {
      Operation requests =
          new Requests(
              gateway,
              HttpMessage.post(gateway, PATH + "/orders", token("clerk-" + client), form.json()),
              201);
      return new Operation() {
        @Override
        public void run() throws IOException {
          requests.run();
          accepted.incrementAndGet();
        }

        @Override
        public void close() throws IOException {
          requests.close();
        }
      };
    };
  }

  private String token(String username) {
    return site.token(username, "sales-support");
  }

  /**
   * Counts the events in the topic against the orders.
   *
   * @return a sentence that says what was found
   * @throws IOException when an order's event has not arrived within a minute, or an accepted order
   *     was not stored
   */
  String countEvents(Store store) throws IOException, InterruptedException {
    Set<String> orders = new HashSet<>();
    store
        .getDatabase(NAME)
        .getCollection("orders")
        .find()
        .projection(Projections.include("_id"))
        .map(SpringModulith::id)
        .into(orders);
    Poll.until(() -> published().missing(orders) == 0, LOOK, PATIENCE);
    PublishedKeys published = published();
    String count =
        String.format(
            Locale.ROOT,
            "Its orders: %,d accepted, %,d stored, %,d without an event in the topic, %,d events repeated.",
            accepted.get(),
            orders.size(),
            published.missing(orders),
            published.repeats());
    if (published.missing(orders) > 0 || orders.size() < accepted.get()) {
      throw new IOException("Spring Modulith's events are not complete. " + count);
    }
    return count;
  }

  private PublishedKeys published() {
    return PublishedKeys.of(site.bootstrapServers(), TOPIC);
  }

  private static String id(Document order) {
    return order.getString("_id");
  }
}
