package io.saleswright.bench.modulith;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestStore;
import io.saleswright.testkit.TestTokens;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The comparison does what it is compared for: it checks, stores and publishes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ModulithIntakeTests {

  private static final TestTokens TOKENS = TestTokens.start();
  private static final String ORDERS = "/api/modulith/orders";
  private static final String PUBLICATIONS = "event_publication";

  @LocalServerPort private int port;
  @Autowired private MongoOperations store;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("MONGODB_URI", TestStore::uri);
    settings.add("MONGODB_DATABASE", TestStore::freshName);
    settings.add("KAFKA_BOOTSTRAP_SERVERS", TestBroker::bootstrapServers);
    settings.add("OIDC_ISSUER_URI", TOKENS::issuer);
  }

  @BeforeEach
  void sellTables() {
    clerk()
        .post(
            "/api/modulith/products",
            """
            {"id":"table","code":"T-1","name":"Table","price":{"amount":"100.50","currency":"CNY"},
             "discontinued":false}
            """)
        .expect(201);
  }

  @Test
  void storesTheOrderAndPublishesItsEvent() {
    Answer answer = clerk().post(ORDERS, order("table", 12)).expect(201);

    assertThat(answer.text("total/amount")).isEqualTo("1175.85");
    assertThat(answer.text("salesperson")).isEqualTo("DEMO-clerk");
    ConsumerRecord<String, String> event =
        TestBroker.await(OrderPlaced.TOPIC, answer.text("id"), 1).getFirst();
    JsonNode told = JsonMapper.shared().readTree(event.value());
    assertThat(told.at("/orderId").asString()).isEqualTo(answer.text("id"));
    assertThat(told.at("/number").asString()).isEqualTo(answer.text("number"));
    assertThat(told.at("/total/amount").asString()).isEqualTo("1175.85");
    assertThat(store.findById(answer.text("id"), Order.class)).isNotNull();
  }

  @Test
  void keepsNoPublicationThatIsDone() {
    String id = clerk().post(ORDERS, order("table", 1)).expect(201).text("id");

    TestBroker.await(OrderPlaced.TOPIC, id, 1);
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () -> assertThat(store.getCollection(PUBLICATIONS).countDocuments()).isZero());
  }

  @Test
  void refusesWhatIsNotSoldAndWhatIsNoOrder() {
    long before = store.getCollection("orders").countDocuments();

    clerk().post(ORDERS, order("chair", 1)).expect(400);
    clerk().post(ORDERS, order("table", 0)).expect(400);

    assertThat(store.getCollection("orders").countDocuments()).isEqualTo(before);
  }

  @Test
  void checksTheToken() {
    TestHttp nobody = TestHttp.onPort(port);

    nobody.post(ORDERS, order("table", 1)).expect(401);
    nobody
        .as(TOKENS.signedByAStranger("clerk", "sales-support"))
        .post(ORDERS, order("table", 1))
        .expect(401);
    nobody
        .as(TOKENS.forAnotherAudience("clerk", "sales-support"))
        .post(ORDERS, order("table", 1))
        .expect(401);
    nobody.as(TOKENS.tokenFor("reader", "auditor")).post(ORDERS, order("table", 1)).expect(403);
  }

  private TestHttp clerk() {
    return TestHttp.onPort(port).as(TOKENS.tokenFor("clerk", "sales-support"));
  }

  private static String order(String product, int quantity) {
    return """
    {"customerId":"c-1","lines":[{"productId":"%s","quantity":%d,"discountPercent":2.5}],
     "paymentTerms":{"kind":"DEPOSIT_BALANCE","depositPercent":30},"taxIncluded":false,
     "requestedShipDate":"2026-12-22",
     "delivery":{"address":"88 Harbour Road","consignee":"Wang Lei","phone":"0574-0000"}}
    """
        .formatted(product, quantity);
  }
}
