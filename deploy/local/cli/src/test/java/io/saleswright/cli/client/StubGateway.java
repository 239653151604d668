package io.saleswright.cli.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.saleswright.cli.stack.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A server that answers in the gateway's and Keycloak's place what a test tells it to, so that
 * trouble can be made on demand.
 */
public final class StubGateway implements AutoCloseable {

  private final HttpServer server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();

  /** What came in. */
  public record Request(String method, String path, String key, String token, String body) {}

  /**
   * What goes out.
   *
   * @param header a header as name and value, or empty
   */
  public record Answer(int status, String body, List<String> header) {

    public Answer(int status, String body) {
      this(status, body, List.of());
    }
  }

  /** Starts the server. */
  public StubGateway(Function<Request, Answer> answers) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/realm/protocol/openid-connect/token",
        exchange ->
            write(exchange, new Answer(200, "{\"access_token\":\"access\",\"expires_in\":300}")));
    server.createContext(
        "/api",
        exchange -> {
          Request request = read(exchange);
          requests.add(request);
          write(exchange, answers.apply(request));
        });
    server.start();
  }

  /** A session that notes its pauses and does not make them. */
  public GatewaySession session() {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new GatewaySession(
        http,
        address,
        Tokens.ofPerson(http, () -> Instant.EPOCH, address.resolve("/realm"), "migration", "demo"),
        new Backoff(
            Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10), pauses::add));
  }

  /** What came in so far. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** The pauses that the session wanted to make. */
  public List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  @Override
  public void close() {
    http.close();
    server.stop(0);
  }

  private static Request read(HttpExchange exchange) throws IOException {
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")),
        String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static void write(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    if (!answer.header().isEmpty()) {
      exchange.getResponseHeaders().add(answer.header().getFirst(), answer.header().getLast());
    }
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
