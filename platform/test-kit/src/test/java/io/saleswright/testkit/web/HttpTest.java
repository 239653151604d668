package io.saleswright.testkit.web;

import io.saleswright.testkit.TestStore;
import io.saleswright.testkit.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts the sample service on a free port and talks to it as a client does. */
@SpringBootTest(
    classes = SampleApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "saleswright.service=sample",
      "spring.application.name=sample-service",
      "spring.autoconfigure.exclude=" + HttpTest.NO_STORE
    })
abstract class HttpTest {

  /** What needs a store and a broker to start, which these tests are not about. */
  static final String NO_STORE =
      "io.saleswright.platform.autoconfigure.StoreAutoConfiguration,"
          + "io.saleswright.platform.messaging.MessagingAutoConfiguration,"
          + "io.saleswright.platform.policy.PolicyWebAutoConfiguration,"
          + "io.saleswright.platform.policy.PolicyAutoConfiguration";

  static final TestTokens TOKENS = TestTokens.start();

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void surroundings(DynamicPropertyRegistry registry) {
    registry.add("saleswright.security.issuer", TOKENS::issuer);
    registry.add("spring.mongodb.uri", TestStore::uri);
  }

  static String token() {
    return TOKENS.tokenFor("sales-rep", "sales-rep");
  }

  Answer get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), with(headers));
  }

  Answer post(String path, String json, String... headers) {
    return send(
        "POST",
        path,
        BodyPublishers.ofString(json),
        with("Content-Type", "application/json", headers));
  }

  Answer put(String path, String... headers) {
    return send("PUT", path, BodyPublishers.noBody(), with(headers));
  }

  /** Sends exactly these headers, so without a token unless one is among them. */
  Answer send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError(method + " " + path + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String[] with(String name, String value, String... headers) {
    return with(Stream.concat(Stream.of(name, value), Stream.of(headers)).toArray(String[]::new));
  }

  private static String[] with(String... headers) {
    return Stream.concat(Stream.of("Authorization", "Bearer " + token()), Stream.of(headers))
        .toArray(String[]::new);
  }

  /** What came back. */
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String body() {
      return response.body();
    }

    JsonNode json() {
      return JSON.readTree(body());
    }

    String text(String member) {
      return json().path(member).asString("");
    }
  }
}
