package io.saleswright.check.rejoin;

import io.saleswright.check.ServerOptions;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Servers of any installation, and the moment of which its stores are, named by options. */
final class RestoredOptions implements RestoredServers {

  @Mixin private final ServerOptions servers;

  @Option(
      names = "--taken",
      paramLabel = "INSTANT",
      required = true,
      description = "The moment of which the stores are, such as 2026-11-22T08:30:00Z.")
  private @Nullable Instant taken;

  /** Reads what no option names from these variables. */
  RestoredOptions(Map<String, String> environment) {
    servers = new ServerOptions(environment);
  }

  @Override
  public String mongodbUri() {
    return servers.mongodbUri();
  }

  @Override
  public Map<String, Object> kafka() {
    return servers.kafka();
  }

  @Override
  public Instant taken() {
    return Objects.requireNonNull(taken);
  }

  @Override
  public void rejoined() {}
}
