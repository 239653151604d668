package io.saleswright.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.local.program.Checkout;
import io.saleswright.platform.relay.PendingEvent;
import java.io.IOException;
import java.nio.file.Path;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlacedOrdersTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PlacedOrders orders;

  @BeforeEach
  void readTheExample() throws IOException {
    orders = PlacedOrders.of(new Checkout(Path.of("../..")));
  }

  @Test
  void makesTheEventOfAnOrderOfFiveLines() {
    PendingEvent event = orders.event("o-1");

    JsonNode data = JSON.readTree(event.data());
    assertThat(event.type()).isEqualTo("order.OrderPlaced.v1");
    assertThat(data.required("orderId").asString()).isEqualTo("o-1");
    assertThat(data.required("lines"))
        .hasSize(5)
        .extracting(line -> line.required("line").asInt())
        .containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void givesEveryEventAnIdOfItsOwn() {
    assertThat(orders.event("o-1").id()).isNotEqualTo(orders.event("o-1").id());
  }

  @Test
  void putsTheEventIntoTheOutboxOfTheDocument() {
    BsonDocument document = orders.document("o-2");

    assertThat(document.getString("_id").getValue()).isEqualTo("o-2");
    assertThat(document.containsKey("pendingSince")).isTrue();
    assertThat(document.getArray("outbox")).hasSize(1);
    String waiting =
        document.getArray("outbox").getFirst().asDocument().getString("data").getValue();
    assertThat(JSON.readTree(waiting).required("orderId").asString()).isEqualTo("o-2");
  }
}
