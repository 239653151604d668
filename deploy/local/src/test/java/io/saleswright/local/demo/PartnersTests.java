package io.saleswright.local.demo;

import static io.saleswright.testkit.TestBroker.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PartnersTests {

  private static final String PLANT = "production.work-orders.v1";
  private static final String WAREHOUSE = "warehouse.shipments.v1";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final StringWriter shown = new StringWriter();
  private final Screen screen = new Screen(new PrintWriter(shown));
  private final Partners partners =
      new Partners(() -> Instant.parse("2026-11-22T20:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private final String order = UUID.randomUUID().toString();

  @BeforeAll
  static void createTopics() {
    List.of("order.orders.v1", PLANT, WAREHOUSE).forEach(TestBroker::createTopic);
  }

  @Test
  void plantMakesWhatIsReleased() throws Exception {
    try (PartnerSystem plant = partners.plant(TestBroker.bootstrapServers(), screen)) {
      plant.start();
      plant.serve(order);
      tell("order.OrderReleased.v1", order, 2);

      List<ConsumerRecord<String, String>> facts = TestBroker.await(PLANT, order, 4);
      assertThat(facts)
          .extracting(fact -> header(fact, "ce_type"))
          .containsExactly(
              "production.WorkOrderAccepted.v1",
              "production.WorkOrderScheduled.v1",
              "production.WorkOrderProgressed.v1",
              "production.WorkOrderCompleted.v1");
      assertThat(JSON.readTree(facts.getLast().value()))
          .isEqualTo(
              JSON.readTree("{\"orderId\":\"" + order + "\",\"completedOn\":\"2026-11-23\"}"));
    }
    assertThat(shown.toString()).contains("production-system    accepts the work order");
  }

  @Test
  void warehouseShipsWhatIsReleasedForShipmentAndNothingBefore() throws Exception {
    try (PartnerSystem warehouse = partners.warehouse(TestBroker.bootstrapServers(), screen)) {
      warehouse.start();
      warehouse.serve(order);
      tell("order.OrderReleased.v1", order, 2);
      tell("order.ShipmentReleased.v1", order, 3);

      assertThat(TestBroker.await(WAREHOUSE, order, 2))
          .extracting(fact -> header(fact, "ce_type"))
          .containsExactly("warehouse.ShipmentDispatched.v1", "warehouse.ShipmentDelivered.v1");
    }
  }

  @Test
  void answerForTheirOwnOrderOnly() throws Exception {
    try (PartnerSystem plant = partners.plant(TestBroker.bootstrapServers(), screen)) {
      plant.start();
      plant.serve(order);
      String other = UUID.randomUUID().toString();
      tell("order.OrderReleased.v1", other, 2);
      tell("order.OrderReleased.v1", order, 2);

      TestBroker.await(PLANT, order, 4);
      assertThat(TestBroker.await(PLANT, other, 0)).isEmpty();
    }
  }

  private static void tell(String type, String order, long sequence) {
    TestBroker.publish("order.orders.v1", TestEvent.of(type, order, sequence, "{}"));
  }
}
