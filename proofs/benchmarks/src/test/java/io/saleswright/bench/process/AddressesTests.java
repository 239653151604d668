package io.saleswright.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddressesTests {

  private static final String ISSUER = "http://127.0.0.1:1/realms/saleswright";

  private final Addresses addresses = new Addresses(Map.of());

  AddressesTests() throws IOException {}

  @Test
  void givesEveryProcessAPortOfItsOwn() {
    assertThat(
            Stream.of(
                    "store",
                    "broker",
                    "controller",
                    "order",
                    "customer",
                    "finance",
                    "contract",
                    "complaint",
                    "performance",
                    "gateway")
                .map(addresses::port))
        .doesNotHaveDuplicates()
        .allSatisfy(port -> assertThat(Integer.parseInt(port)).isPositive());
  }

  @Test
  void tellsAServiceWhereItsServersAre() {
    Map<String, String> environment = addresses.environment("order", ISSUER);

    assertThat(environment)
        .containsEntry("SERVER_PORT", addresses.port("order"))
        .containsEntry("MONGODB_DATABASE", "order")
        .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + addresses.port("broker"))
        .containsEntry("OIDC_ISSUER_URI", ISSUER)
        .doesNotContainKey("ORDER_SERVICE_URL");
  }

  @Test
  void takesAGivenStoreWholeAndADatabaseOfItsOwnThere() throws IOException {
    String uri = "mongodb://anna:secret@db.example/?tls=true&authMechanism=SCRAM-SHA-256";
    Addresses given = new Addresses(Map.of("MONGODB_URI", uri));
    Addresses another = new Addresses(Map.of("MONGODB_URI", uri));

    Map<String, String> environment = given.environment("order", ISSUER);

    assertThat(environment).containsEntry("MONGODB_URI", uri);
    assertThat(environment.get("MONGODB_DATABASE"))
        .matches("bench-[0-9a-f]{8}-order")
        .isEqualTo(given.database("order"))
        .isNotEqualTo(another.database("order"));
    assertThat(given.databases()).containsExactly(given.database("order"));
  }

  @Test
  void tellsTheGatewayWhereTheServicesAre() {
    assertThat(addresses.environment("gateway", ISSUER))
        .containsEntry("ORDER_SERVICE_URL", addresses.uri("order").toString())
        .containsEntry("FINANCE_SERVICE_URL", addresses.uri("finance").toString())
        .containsKeys(
            "GATEWAY_LIMITS_USER", "GATEWAY_LIMITS_ATONCE_USER", "GATEWAY_LIMITS_ATONCE_ADDRESS");
  }
}
