package io.saleswright.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokerOptionsTests {

  @Test
  void usesTheUsualPortsOnLoopback() {
    var options = BrokerOptions.parse(List.of("--data", "/var/broker"), Map.of());

    assertThat(options)
        .isEqualTo(
            new BrokerOptions(
                Path.of("/var/broker"),
                "127.0.0.1",
                9092,
                9093,
                new Membership(1, "1@127.0.0.1:9093", null, 9092),
                null));
  }

  @Test
  void prefersAnArgumentToTheEnvironment() {
    var environment =
        Map.of("BROKER_DATA", "/data", "BROKER_PORT", "1", "BROKER_CONTROLLER_PORT", "2");

    var options = BrokerOptions.parse(List.of("--port", "3"), environment);

    assertThat(options.data()).isEqualTo(Path.of("/data"));
    assertThat(options.port()).isEqualTo(3);
    assertThat(options.controllerPort()).isEqualTo(2);
  }

  @Test
  void takesAPlaceInACluster() {
    var voters = "1@127.0.0.1:9093,2@127.0.0.1:9193,3@127.0.0.1:9293";
    var line = "--data d --node 2 --cluster-id c --advertised-port 9999 --voters " + voters;

    var membership = BrokerOptions.parse(List.of(line.split(" ")), Map.of()).membership();

    assertThat(membership).isEqualTo(new Membership(2, voters, "c", 9999));
    assertThat(membership.copies()).isEqualTo(3);
    assertThat(membership.copiesInSync()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "--port 9092, --data is required",
    "--data d --colour red, unknown option --colour",
    "--data, --data needs a value",
    "--data d --port many, --port is not a number: many",
    "--data d --port 70000, --port is not a port: 70000",
    "--data d --port 9093, port and controller-port are both 9093",
    "--data d --node 2 --voters 1@a:1, --voters does not name node 2: 1@a:1",
    "--data d --voters a:1, --voters is not a list of node@host:port: a:1",
    "'--data d --voters 1@a:1,2@b:1', a cluster of several brokers needs --cluster-id"
  })
  void namesWhatIsWrong(String line, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BrokerOptions.parse(List.of(line.split(" ")), Map.of()))
        .withMessage(message);
  }

  @Test
  void letsInWhomAFileNames(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("accounts"), "admin=one\norder-service=two\n");

    var options =
        BrokerOptions.parse(List.of("--data", "d", "--accounts", file.toString()), Map.of());

    assertThat(BrokerSettings.of(options))
        .containsEntry("super.users", "User:admin;User:ANONYMOUS")
        .hasEntrySatisfying(
            "listeners", listeners -> assertThat(listeners.toString()).startsWith("SASL_PLAINTEXT"))
        .hasEntrySatisfying(
            "listener.name.sasl_plaintext.plain.sasl.jaas.config",
            logins -> assertThat(logins.toString()).contains("user_order-service=\"two\""));
  }

  @ParameterizedTest
  @CsvSource({
    "order-service=two, --accounts has no admin",
    "admin=, '--accounts: the password of admin is empty or holds one of \" \\ ;'",
    "admin=a;b, '--accounts: the password of admin is empty or holds one of \" \\ ;'"
  })
  void namesWhatIsWrongWithAccounts(String line, String message, @TempDir Path directory)
      throws IOException {
    Path file = Files.writeString(directory.resolve("accounts"), line);

    assertThatIllegalArgumentException().isThrownBy(() -> Accounts.read(file)).withMessage(message);
  }
}
