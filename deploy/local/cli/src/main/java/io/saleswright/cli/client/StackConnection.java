package io.saleswright.cli.client;

import io.saleswright.cli.keycloak.DemoUser;
import io.saleswright.cli.stack.CommandFailure;
import io.saleswright.cli.stack.DataDirectory;
import io.saleswright.cli.stack.StackFile;
import io.saleswright.cli.stack.Tokens;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;

/** The way to a running stack: its addresses, and sessions of its demo users. */
public final class StackConnection implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final StackFile stack;
  private final HttpClient http;
  private final InstantSource clock;

  private StackConnection(StackFile stack, InstantSource clock) {
    this.stack = stack;
    this.clock = clock;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
  }

  /**
   * Connects to the stack that keeps its data there.
   *
   * @throws CommandFailure when no stack was ever started there
   */
  public static StackConnection open(DataDirectory data, InstantSource clock) {
    StackFile stack =
        StackFile.read(data)
            .orElseThrow(() ->
                new CommandFailure(
                    "No stack was started in "
                        + data.root()
                        + ". Start one with './saleswright up'."));
    return new StackConnection(stack, clock);
  }

  /** Where the parts of the stack are. */
  public StackFile stack() {
    return stack;
  }

  /** The requests of a demo user, who logs in with the first of them. */
  public GatewaySession as(String username) {
    Tokens tokens = Tokens.ofPerson(http, clock, stack.issuer(), username, DemoUser.PASSWORD);
    return new GatewaySession(http, stack.gateway(), tokens, Backoff.ofAMinute());
  }

  @Override
  public void close() {
    http.shutdownNow();
    http.close();
  }
}
