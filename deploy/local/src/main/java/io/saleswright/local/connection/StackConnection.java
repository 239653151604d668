package io.saleswright.local.connection;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.GatewayClient;
import io.saleswright.client.GatewaySession;
import io.saleswright.client.Login;
import io.saleswright.local.keycloak.DemoUser;
import io.saleswright.local.stack.DataDirectory;
import io.saleswright.local.stack.StackFile;
import java.time.InstantSource;

/** The way to a running stack: its addresses, and sessions of its demo users. */
public final class StackConnection implements AutoCloseable {

  private final StackFile stack;
  private final GatewayClient client;

  private StackConnection(StackFile stack, InstantSource clock) {
    this.stack = stack;
    this.client = new GatewayClient(stack.gateway(), stack.issuer(), clock);
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
    return client.as(Login.person(username, DemoUser.PASSWORD));
  }

  @Override
  public void close() {
    client.close();
  }
}
