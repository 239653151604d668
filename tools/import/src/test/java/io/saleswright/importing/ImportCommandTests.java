package io.saleswright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.client.CommandProgram;
import io.saleswright.testkit.StubGateway;
import io.saleswright.testkit.StubGateway.Answer;
import io.saleswright.testkit.StubGateway.Request;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the program finds an installation, and as whom it enters. */
class ImportCommandTests {

  private static final Path SAMPLE = Path.of("../../deploy/sample/northwind");

  private final StringWriter out = new StringWriter();
  private final StringWriter failures = new StringWriter();

  @TempDir private Path directory;

  @Test
  void entersAsTheServiceAccountThatTheEnvironmentNames() throws Exception {
    try (var gateway = new StubGateway(_ -> new Answer(403, "{\"detail\":\"not for you\"}"))) {
      int status =
          run(
              Map.of(
                  "GATEWAY_PUBLIC_URL",
                  gateway.address().toString(),
                  "OIDC_ISSUER_URI",
                  gateway.issuer().toString(),
                  "IMPORT_CLIENT_ID",
                  "history",
                  "IMPORT_CLIENT_SECRET",
                  "s3cret"),
              "--source",
              "northwind",
              SAMPLE.toString());

      assertThat(status).isEqualTo(1);
      assertThat(failures.toString()).contains("not for you");
      assertThat(gateway.requests())
          .isNotEmpty()
          .allMatch(request -> request.path().equals("/api/customers/imports"))
          .extracting(Request::token)
          .containsOnly("Bearer access");
      assertThat(gateway.logins().getFirst())
          .contains("grant_type=client_credentials", "client_id=history", "client_secret=s3cret");
    }
  }

  @Test
  void readsTheSecretFromAFile() throws Exception {
    Path secret = Files.writeString(directory.resolve("secret"), "from-a-file\n");
    try (var gateway = new StubGateway(_ -> new Answer(403, "{}"))) {
      run(
          Map.of(),
          "--gateway",
          gateway.address().toString(),
          "--issuer",
          gateway.issuer().toString(),
          "--client",
          "history",
          "--client-secret-file",
          secret.toString(),
          "--source",
          "northwind",
          SAMPLE.toString());

      assertThat(gateway.logins().getFirst()).contains("client_secret=from-a-file");
    }
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(run(Map.of(), "--source", "northwind", SAMPLE.toString())).isEqualTo(1);
    assertThat(failures.toString()).contains("--gateway", "GATEWAY_PUBLIC_URL");
  }

  /** Nothing is taken for another firm's by default. */
  @Test
  void needsToKnowTheSource() {
    assertThat(run(Map.of(), SAMPLE.toString())).isEqualTo(2);
    assertThat(failures.toString()).contains("--source");
  }

  @Test
  void dryRunReadsAndLoadsNothing() {
    assertThat(run(Map.of(), "--source", "northwind", "--dry-run", SAMPLE.toString())).isZero();

    assertThat(out.toString())
        .contains(
            "orders.csv: UTF-8, separated by commas, ",
            "Would load from northwind: 91 customers, 77 products, 809 orders with 2,082 lines.",
            "Nothing was loaded.");
  }

  private int run(Map<String, String> environment, String... arguments) {
    var command = new ImportCommand(new EntranceOptions(environment), () -> Instant.EPOCH);
    return CommandProgram.of(command)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(failures))
        .execute(arguments);
  }
}
