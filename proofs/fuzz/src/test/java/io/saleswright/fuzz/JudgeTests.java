package io.saleswright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.MissingNode;

class JudgeTests {

  private static final String PROBLEM = "application/problem+json";

  private static Optional<String> complaint(String spoilt, int status, String type, String body)
      throws IOException, InterruptedException {
    var operation =
        new Operation(
            "GET", "/api/orders", List.of(), MissingNode.getInstance(), MissingNode.getInstance());
    var request = new FuzzRequest(1, operation, spoilt, "sales-rep", "/", Map.of(), new byte[0]);
    return Judge.complaint(request, answer(status, type, body));
  }

  /** An answer as a server gives it. */
  private static HttpResponse<byte[]> answer(int status, String type, String body)
      throws IOException, InterruptedException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void hasNothingAgainstAnAnswerOrAProblem() throws Exception {
    assertThat(complaint("body NULL", 200, "application/json", "{}")).isEmpty();
    assertThat(complaint("body NULL", 400, PROBLEM, "{\"type\":\"/problems/x\",\"status\":400}"))
        .isEmpty();
    assertThat(complaint("token none", 401, PROBLEM, "{\"type\":\"/problems/x\",\"status\":401}"))
        .isEmpty();
  }

  @Test
  void complainsOfWhatMustNotBe() throws Exception {
    assertThat(complaint("path", 500, PROBLEM, "{\"type\":\"x\",\"status\":500}")).isPresent();
    assertThat(complaint("path", 400, "text/html", "<html/>")).isPresent();
    assertThat(complaint("path", 400, PROBLEM, "{\"type\":\"x\",\"status\":404}")).isPresent();
    assertThat(complaint("path", 400, PROBLEM, "{\"type\":")).isPresent();
    assertThat(complaint("token none", 200, "application/json", "{}")).isPresent();
    assertThat(complaint("path", 200, "application/json", "{\"a\":\"java.lang.Error\"}"))
        .isPresent();
  }
}
