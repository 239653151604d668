package io.saleswright.local.connection;

import io.saleswright.check.rejoin.RestoredServers;
import io.saleswright.client.CommandFailure;
import io.saleswright.local.stack.TakenBack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import picocli.CommandLine.Mixin;

/** The servers of a stack whose store was taken back. */
public final class RestoredStack implements RestoredServers {

  @Mixin private final StackServers servers = new StackServers();

  /** For picocli. */
  public RestoredStack() {}

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
    try {
      return new TakenBack(servers.directory())
          .to()
          .orElseThrow(() ->
              new CommandFailure(
                  "The store was not taken back: 'restore --stores DIR' comes before."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void rejoined() throws IOException {
    new TakenBack(servers.directory()).over();
  }
}
