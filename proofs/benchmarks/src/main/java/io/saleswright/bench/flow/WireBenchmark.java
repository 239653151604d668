package io.saleswright.bench.flow;

import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.intake.OrderForm;
import io.saleswright.bench.load.HttpConnection;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import io.saleswright.bench.sample.PlacedOrders;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import tools.jackson.databind.json.JsonMapper;

/** How many bytes an order of five lines sends: to the gateway, back, and to the topic. */
public final class WireBenchmark implements Benchmark {

  private static final int ORDERS = 20;
  private static final Duration WAIT = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final InstantSource clock;

  public WireBenchmark(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "wire";
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    Site site = setting.sharedSite();
    site.startStore();
    site.startBroker();
    site.startOrderService();
    site.startGateway();
    OrderForm form = OrderForm.prepare(site, clock);
    Kafka kafka = new Kafka(site.bootstrapServers());
    kafka.create(PlacedOrders.TOPIC);
    try (KafkaConsumer<String, byte[]> events = kafka.fromNowOn(PlacedOrders.TOPIC)) {
      Set<String> placed = new HashSet<>();
      long sent = 0;
      long received = 0;
      URI gateway = site.uri("gateway");
      HttpMessage message =
          HttpMessage.post(
              gateway, "/api/orders", site.token("clerk", "sales-support"), form.json());
      try (var connection = new HttpConnection(gateway)) {
        for (int i = 0; i < ORDERS; i++) {
          byte[] request = message.bytes();
          int status = connection.exchange(request);
          if (status != 201) {
            throw new IOException("An order was refused, HTTP " + status + connection.body());
          }
          sent += request.length;
          received += connection.received();
          placed.add(JSON.readTree(connection.body()).required("id").asString());
        }
      }
      return List.of(table(sent, received, RecordSizes.of(read(events, placed))));
    }
  }

  /** Reads until every order has been seen. */
  private static List<ConsumerRecord<String, byte[]>> read(
      KafkaConsumer<String, byte[]> events, Set<String> placed) throws IOException {
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    Set<String> missing = new HashSet<>(placed);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!missing.isEmpty()) {
      for (ConsumerRecord<String, byte[]> event : events.poll(WAIT)) {
        if (placed.contains(event.key())) {
          found.add(event);
          missing.remove(event.key());
        }
      }
      if (System.nanoTime() > end) {
        throw new IOException("The events of some orders were not published");
      }
    }
    return found;
  }

  private static Table table(long sent, long received, RecordSizes events) {
    Table table =
        new Table(
            "wire",
            "Bytes on the wire for one order of 5 lines, through the gateway",
            new Column("bytes", "bytes", 0));
    table.row("request, with its headers and token", (double) sent / ORDERS);
    table.row("answer, with its headers", (double) received / ORDERS);
    table.row("value of its events", (double) events.values() / ORDERS);
    table.row("headers and key of its events", (double) events.headers() / ORDERS);
    table.remark(
        "Events of one order placed: " + (double) events.count() / ORDERS + ". Not compressed.");
    return table;
  }
}
