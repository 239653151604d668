package io.saleswright.fuzz;

import io.saleswright.client.Tokens;
import io.saleswright.local.keycloak.DemoUser;
import io.saleswright.local.stack.StackFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests as they are, through the gateway. Thread-safe. Where the gateway asks for
 * patience, or a service does not answer in time, the same request is sent again.
 */
final class Wire implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final int ATTEMPTS = 8;
  private static final int RATE_LIMITED = 429;
  private static final Set<Integer> AWAY = Set.of(502, 503, 504);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final StackFile stack;
  private final InstantSource clock;
  private final BadTokens badTokens;
  private final Map<String, Tokens> tokens = new ConcurrentHashMap<>();

  Wire(StackFile stack, InstantSource clock) {
    this.stack = stack;
    this.clock = clock;
    this.badTokens = new BadTokens(clock);
  }

  /**
   * Sends a request and returns what is answered in the end.
   *
   * @throws IOException when the connection ends without an answer
   */
  HttpResponse<byte[]> send(FuzzRequest request) throws IOException, InterruptedException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(stack.gateway() + request.target()))
            .timeout(PATIENCE)
            .method(
                request.operation().method(),
                request.body().length == 0
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(request.body()));
    request.headers().forEach(builder::header);
    String authorization = authorization(request.caller());
    if (!authorization.isEmpty()) {
      builder.header("Authorization", authorization);
    }
    return send(builder.build());
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      boolean tooFast = response.statusCode() == RATE_LIMITED;
      if (!tooFast && !AWAY.contains(response.statusCode())) {
        return response;
      }
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(attempt));
      response = http.send(request, BodyHandlers.ofByteArray());
    }
    return response;
  }

  private String authorization(String caller) throws IOException, InterruptedException {
    return BadTokens.KINDS.contains(caller)
        ? badTokens.authorization(caller, token("sales-rep"))
        : "Bearer " + token(caller);
  }

  private String token(String person) throws IOException, InterruptedException {
    return tokens
        .computeIfAbsent(
            person, name -> Tokens.ofPerson(http, clock, stack.issuer(), name, DemoUser.PASSWORD))
        .accessToken();
  }

  @Override
  public void close() {
    http.shutdownNow();
    http.close();
  }
}
