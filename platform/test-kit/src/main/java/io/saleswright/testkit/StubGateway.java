package io.saleswright.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A server that answers in the gateway's and Keycloak's place as a test demands, so that trouble
 * can be made on demand.
 */
public final class StubGateway implements AutoCloseable {

  private final HttpServer server;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<String> logins = new CopyOnWriteArrayList<>();

  /**
   * What came in.
   *
   * @param path with the query
   * @param key the Idempotency-Key, {@code null} as a word when there is none
   * @param token the Authorization header, likewise
   */
  public record Request(String method, String path, String key, String token, String body) {}

  /**
   * What goes out.
   *
   * @param header a header as name and value, or empty
   */
  public record Answer(int status, String body, List<String> header) {

    /** An answer without a header of its own. */
    public Answer(int status, String body) {
      this(status, body, List.of());
    }
  }

  /**
   * Starts the server on a free port.
   *
   * @param answers what to answer to a request below {@code /api}
   * @throws IOException when no port can be opened
   */
  public StubGateway(Function<Request, Answer> answers) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/realm/protocol/openid-connect/token",
        exchange -> {
          logins.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          write(exchange, new Answer(200, "{\"access_token\":\"access\",\"expires_in\":300}"));
        });
    server.createContext(
        "/api",
        exchange -> {
          Request request = read(exchange);
          requests.add(request);
          write(exchange, answers.apply(request));
        });
    server.start();
  }

  /** Where it listens. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The issuer whose token endpoint it plays; every login gets the token {@code access}. */
  public URI issuer() {
    return address().resolve("/realm");
  }

  /** The forms that came in at the token endpoint. */
  public List<String> logins() {
    return List.copyOf(logins);
  }

  /** What came in so far. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
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
