package io.saleswright.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;

/** The way into an installation through its gateway. Thread-safe. */
public final class GatewayClient implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final URI gateway;
  private final URI issuer;
  private final InstantSource clock;
  private final HttpClient http;

  /**
   * Connects to nothing yet.
   *
   * @param gateway the address that people and systems use
   * @param issuer the realm that signs their tokens
   */
  public GatewayClient(URI gateway, URI issuer, InstantSource clock) {
    this.gateway = gateway;
    this.issuer = issuer;
    this.clock = clock;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
  }

  /** The requests of a person or system, who logs in with the first of them. */
  public GatewaySession as(Login login) {
    return new GatewaySession(
        http, gateway, login.tokens(http, clock, issuer), Backoff.ofAMinute());
  }

  @Override
  public void close() {
    http.shutdownNow();
    http.close();
  }
}
