package io.saleswright.local.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.client.CommandFailure;
import io.saleswright.local.stack.DataDirectory;
import io.saleswright.local.stack.StackFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class StackAddressesTests {

  @TempDir private Path directory;

  @Test
  void checksTheServersOfTheStack() throws IOException {
    writeStack();
    var servers = new StackServers();
    parse(servers);

    assertThat(servers.mongodbUri()).isEqualTo("mongodb://127.0.0.1:4711");
    assertThat(servers.kafka()).isEqualTo(Map.of("bootstrap.servers", "127.0.0.1:4712"));
  }

  @Test
  void importsThroughTheGatewayOfTheStack() throws IOException {
    writeStack();
    var entrance = new StackEntrance();
    parse(entrance);

    assertThat(entrance.gateway()).isEqualTo(URI.create("http://localhost:4713"));
    assertThat(entrance.issuer()).isEqualTo(URI.create("http://localhost:4714/realm"));
  }

  @Test
  void saysThatNoStackWasStarted() {
    var servers = new StackServers();
    parse(servers);
    var entrance = new StackEntrance();
    parse(entrance);

    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(servers::mongodbUri)
        .withMessageContaining(directory.toString());
    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(entrance::gateway)
        .withMessageContaining(directory.toString());
  }

  private void writeStack() throws IOException {
    new StackFile(
            Map.of(),
            URI.create("http://localhost:4713"),
            URI.create("http://localhost:4714/realm"),
            "127.0.0.1:4712",
            "mongodb://127.0.0.1:4711",
            Map.of())
        .write(new DataDirectory(directory));
  }

  /** Gives the options of a command to one that has these. */
  private void parse(Object options) {
    var command = new CommandLine(new Nothing());
    command.addMixin("options", options);
    command.parseArgs("--data", directory.toString());
  }

  @Command
  private static final class Nothing {}
}
