package io.saleswright.local.connection;

import io.saleswright.check.Servers;
import io.saleswright.client.CommandFailure;
import io.saleswright.local.stack.DataDirectory;
import io.saleswright.local.stack.StackFile;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/** The servers of the stack, except those that the environment names. */
public final class StackServers implements Servers {

  @Mixin private final StackOptions options = new StackOptions();

  /** For picocli. */
  public StackServers() {}

  @Override
  public String mongodbUri() {
    return address("MONGODB_URI", StackFile::mongodbUri);
  }

  @Override
  public Map<String, Object> kafka() {
    return Map.of(
        "bootstrap.servers", address("KAFKA_BOOTSTRAP_SERVERS", StackFile::kafkaBootstrapServers));
  }

  /** Where the stack keeps its data. */
  public DataDirectory directory() {
    return options.directory();
  }

  private String address(String variable, Function<StackFile, String> local) {
    String given = options.environment().get(variable);
    if (given != null && !given.isBlank()) {
      return given;
    }
    return StackFile.read(options.directory())
        .map(local)
        .orElseThrow(() ->
            new CommandFailure(
                variable
                    + " is not set, and no stack was started in "
                    + options.directory().root()
                    + "."));
  }
}
