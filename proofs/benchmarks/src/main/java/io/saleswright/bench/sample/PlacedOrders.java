package io.saleswright.bench.sample;

import io.saleswright.local.program.Checkout;
import io.saleswright.platform.relay.PendingEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Orders of five lines that have just been placed: as events, and as documents whose event waits in
 * the outbox. Made from the example in the order service's catalogue of events. Thread-safe.
 */
public final class PlacedOrders {

  /** Where orders are published. */
  public static final String TOPIC = "order.orders.v1";

  private static final int LINES = 5;
  private static final String TYPE = "order.OrderPlaced.v1";
  private static final String EXAMPLE =
      "order-service/src/main/resources/events/order.OrderPlaced.v1.example.json";
  private static final Instant PLACED = Instant.parse("2026-11-20T02:00:00Z");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String template;

  private PlacedOrders(String template) {
    this.template = template;
  }

  /**
   * Reads the example.
   *
   * @throws IOException when the checkout has none
   */
  public static PlacedOrders of(Checkout checkout) throws IOException {
    ObjectNode example = (ObjectNode) JSON.readTree(Files.readString(checkout.of(EXAMPLE)));
    JsonNode line = example.required("lines").required(0);
    ArrayNode lines = example.putArray("lines");
    for (int number = 1; number <= LINES; number++) {
      lines.add(((ObjectNode) line.deepCopy()).put("line", number));
    }
    example.put("orderId", "%1$s").put("number", "%1$s");
    return new PlacedOrders(example.toString());
  }

  /** The event that an order was placed. */
  public PendingEvent event(String orderId) {
    return new PendingEvent(
        1, UUID.randomUUID().toString(), TYPE, PLACED, json(orderId), orderId, null, null);
  }

  /** An order's document with its event in the outbox, as the envelope store writes it. */
  public BsonDocument document(String orderId) {
    PendingEvent event = event(orderId);
    BsonDocument pending =
        new BsonDocument("seq", new BsonInt64(event.sequence()))
            .append("id", new BsonString(event.id()))
            .append("type", new BsonString(event.type()))
            .append("time", date())
            .append("data", new BsonString(event.data()))
            .append("correlation", new BsonString(event.correlationId()));
    BsonDocument stamp = new BsonDocument("at", date()).append("by", new BsonString("bench"));
    return new BsonDocument("_id", new BsonString(orderId))
        .append("schema", new BsonInt32(1))
        .append("version", new BsonInt64(1))
        .append("revision", new BsonInt64(1))
        .append("lastEvent", new BsonInt64(1))
        .append("state", BsonDocument.parse(event.data()))
        .append("outbox", new BsonArray(List.of(pending)))
        .append("keys", new BsonArray())
        .append("clocks", new BsonArray())
        .append("created", stamp)
        .append("changed", stamp.clone())
        .append("pendingSince", date());
  }

  private String json(String orderId) {
    return template.replace("%1$s", orderId);
  }

  private static BsonDateTime date() {
    return new BsonDateTime(PLACED.toEpochMilli());
  }
}
