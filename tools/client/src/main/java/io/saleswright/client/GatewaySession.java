package io.saleswright.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * One person's requests to the gateway. Where the other side is busy, away for a moment, or can't
 * say what became of a request, the same request is sent again under the same Idempotency-Key, so
 * that nothing happens twice. Thread-safe.
 */
public final class GatewaySession {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Set<Integer> TRIED_AGAIN = Set.of(429, 503, 504);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http;
  private final URI gateway;
  private final Tokens tokens;
  private final Backoff backoff;

  GatewaySession(HttpClient http, URI gateway, Tokens tokens, Backoff backoff) {
    this.http = http;
    this.gateway = gateway;
    this.tokens = tokens;
    this.backoff = backoff;
  }

  /**
   * Asks for a resource.
   *
   * @throws CommandFailure when there is no answer within the patience, or no login
   * @throws InterruptedException when the caller is told to give up
   */
  public Reply get(String path) throws InterruptedException {
    return send(request(path).GET());
  }

  /**
   * Gives a command under a key of its own.
   *
   * @param body written as JSON; null for a command without content
   * @param revision the revision that the person has seen, as it came in an ETag; null where none
   *     is asked for
   * @throws CommandFailure when there is no answer within the patience, or no login
   * @throws InterruptedException when the caller is told to give up
   */
  public Reply post(String path, @Nullable Object body, @Nullable String revision)
      throws InterruptedException {
    HttpRequest.Builder request = request(path).POST(json(body));
    if (revision != null) {
      request.header("If-Match", revision);
    }
    return post(request, body != null, UUID.randomUUID().toString());
  }

  /**
   * Gives a command under the given key.
   *
   * @throws CommandFailure when there is no answer within the patience, or no login
   * @throws InterruptedException when the caller is told to give up
   */
  public Reply postOnce(String path, String key, Object body) throws InterruptedException {
    return post(request(path).POST(json(body)), true, key);
  }

  /**
   * Adds a file under a key of its own; the body is the file itself.
   *
   * @param mediaType what the sender takes it for
   * @throws CommandFailure when there is no answer within the patience, or no login
   * @throws InterruptedException when the caller is told to give up
   */
  public Reply upload(String path, String mediaType, byte[] file) throws InterruptedException {
    return send(
        request(path)
            .POST(BodyPublishers.ofByteArray(file))
            .header("Content-Type", mediaType)
            .header("Idempotency-Key", UUID.randomUUID().toString()));
  }

  /**
   * Opens a stream of server-sent events; the caller closes it.
   *
   * @throws IOException when the connection fails
   * @throws CommandFailure when the gateway refuses
   * @throws InterruptedException when the caller is told to give up
   */
  public EventStream follow(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(gateway.resolve(path))
            .header("Accept", "text/event-stream")
            .header("Authorization", "Bearer " + token())
            .build();
    HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      response.body().close();
      throw new CommandFailure(
          "The gateway does not open " + path + ": HTTP " + response.statusCode());
    }
    return new EventStream(response.body());
  }

  private Reply post(HttpRequest.Builder request, boolean hasBody, String key)
      throws InterruptedException {
    request.header("Idempotency-Key", key);
    if (hasBody) {
      request.header("Content-Type", "application/json");
    }
    return send(request);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .timeout(PATIENCE)
        .header("Accept", "application/json");
  }

  private static BodyPublisher json(@Nullable Object body) {
    return body == null
        ? BodyPublishers.noBody()
        : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
  }

  private Reply send(HttpRequest.Builder request) throws InterruptedException {
    Backoff.Attempts attempts = backoff.begin();
    while (true) {
      request.setHeader("Authorization", "Bearer " + token());
      String trouble;
      Duration asked = Duration.ZERO;
      try {
        HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
        if (!TRIED_AGAIN.contains(response.statusCode())) {
          return new Reply(response.statusCode(), body(response), response.headers());
        }
        trouble = "HTTP " + response.statusCode();
        asked = retryAfter(response);
      } catch (IOException e) {
        trouble = e.getClass().getSimpleName() + ": " + e.getMessage();
      }
      if (!attempts.await(asked)) {
        throw new CommandFailure(
            request.build().method()
                + " "
                + request.build().uri()
                + " found no answer for "
                + backoff.patience().toSeconds()
                + " s ("
                + trouble
                + ").");
      }
    }
  }

  private String token() throws InterruptedException {
    try {
      return tokens.accessToken();
    } catch (IOException e) {
      throw new CommandFailure("Keycloak gave no token: " + e);
    }
  }

  private static Duration retryAfter(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,4}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .orElse(Duration.ZERO);
  }

  private static JsonNode body(HttpResponse<byte[]> response) {
    boolean isJson =
        response.headers().firstValue("Content-Type").orElse("").contains("json")
            && response.body().length > 0;
    return isJson ? JSON.readTree(response.body()) : MissingNode.getInstance();
  }
}
