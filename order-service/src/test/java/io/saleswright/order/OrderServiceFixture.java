package io.saleswright.order;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestStore;
import io.saleswright.testkit.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole order service on a real broker and a store of its own; one context for all tests that
 * extend it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class OrderServiceFixture {

  protected static final TestTokens TOKENS = TestTokens.start();
  private static final String DATABASE = TestStore.freshName();

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void realParts(DynamicPropertyRegistry registry) {
    Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    registry.add("spring.mongodb.uri", TestStore::uri);
    registry.add("saleswright.database", () -> DATABASE);
    registry.add("spring.kafka.bootstrap-servers", TestBroker::bootstrapServers);
    registry.add("OIDC_ISSUER_URI", TOKENS::issuer);
    for (String topic :
        List.of(
            "customer.customers.v1",
            "finance.receivables.v1",
            "finance.payments.v1",
            "finance.invoices.v1")) {
      TestBroker.createTopic(topic);
    }
  }

  /** Speaks as a member of staff who has the role of that name. */
  protected TestHttp as(String role) {
    return TestHttp.onPort(port).as(TOKENS.tokenFor(role, role));
  }

  /** Speaks as a particular person with some roles. */
  protected TestHttp as(String person, String... roles) {
    return TestHttp.onPort(port).as(TOKENS.tokenFor(person, roles));
  }

  /** Speaks as a person whose token says more of them, such as their team. */
  protected TestHttp asWith(Map<String, String> claims, String person, String... roles) {
    return TestHttp.onPort(port).as(TOKENS.tokenWith(claims, person, roles));
  }

  /** Speaks as the sales manager of one region. */
  protected TestHttp asManagerOf(String region) {
    String token = TOKENS.tokenWith(Map.of("region", region), "manager-" + region, "sales-manager");
    return TestHttp.onPort(port).as(token);
  }

  /** Speaks as a system with a service account. */
  protected TestHttp asSystem(String client) {
    return TestHttp.onPort(port).as(TOKENS.tokenForSystem(client));
  }

  protected static String unique(String what) {
    return what + "-" + UUID.randomUUID();
  }
}
