package io.saleswright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.yesterday.KeptRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Starts store and broker on the data directory that a release has left, and checks it: every event
 * against every document. That services read it is tried by each of them (StateContract).
 */
class KeptReleaseTests {

  /** Nobody logs in, so no Keycloak is started. */
  private static final String NO_REALM = "http://127.0.0.1:1/realms/none";

  static Stream<KeptRelease> releases() {
    return KeptRelease.all().stream();
  }

  @ParameterizedTest
  @MethodSource("releases")
  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  void isOpenedAndKeepsEveryPromise(KeptRelease release, @TempDir Path directory) throws Exception {
    release.unpack(directory);
    try {
      run(directory, "up", "--no-build", "--servers", "--ports", "auto");

      assertThat(run(directory, "check")).contains("No promise is broken");
    } finally {
      run(directory, "down");
    }
  }

  private static String run(Path data, String... command) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(1, List.of("--data", data.toString()));
    line.addFirst(RunningStack.checkout().resolve("saleswright").toString());
    Path log = Files.createTempFile("saleswright-", ".log");
    var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("OIDC_ISSUER_URI", NO_REALM);
    Process process = builder.start();
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
    String output = Files.readString(log);
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }
}
