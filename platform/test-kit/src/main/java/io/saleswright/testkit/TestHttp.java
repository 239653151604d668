package io.saleswright.testkit;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Speaks to a service as one person: {@code http.as(token).post("/api/orders", json)}. Immutable
 * and thread-safe.
 *
 * @param base address of the service
 * @param token the person's token, or empty for nobody's
 * @param headers further headers of every request
 * @param check sees every answer, and fails the test when it does not like it
 * @param persistent whether it asks again when the other side is busy or its answer was lost
 */
public record TestHttp(
    String base,
    String token,
    Map<String, String> headers,
    Consumer<HttpResponse<String>> check,
    boolean persistent) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String KEY = "Idempotency-Key";

  /** The first paper that a service prints takes long on a small machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Duration PERSISTENCE = Duration.ofSeconds(90);

  /** Takes every answer. */
  public TestHttp(String base, String token, Map<String, String> headers) {
    this(base, token, headers, _ -> {}, false);
  }

  /** The same, with a look at every answer. */
  public TestHttp checking(Consumer<HttpResponse<String>> look) {
    return new TestHttp(base, token, headers, look, persistent);
  }

  /**
   * The same, as a client behaves whom a busy machine must not stop: each command goes under a key
   * of its own, unless it has one already, and again under the same when the other side is busy or
   * its answer was lost; so does a read that took too long.
   */
  public TestHttp persisting() {
    return new TestHttp(base, token, headers, check, true);
  }

  /** Speaks to the service on this port of this machine, as nobody. */
  public static TestHttp onPort(int port) {
    return new TestHttp("http://127.0.0.1:" + port, "", Map.of());
  }

  /** The same, as the owner of a token. */
  public TestHttp as(String otherToken) {
    return new TestHttp(base, otherToken, headers, check, persistent);
  }

  /** The same, with further headers, given as names and values in turn. */
  private TestHttp with(String... namesAndValues) {
    TestHttp dressed = this;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      dressed = dressed.with(namesAndValues[i], namesAndValues[i + 1]);
    }
    return dressed;
  }

  /** The same, with one more header. */
  public TestHttp with(String name, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(name, value);
    return new TestHttp(base, token, Map.copyOf(all), check, persistent);
  }

  /**
   * An answer.
   *
   * @param status HTTP status
   * @param body its JSON, or a missing node
   * @param raw the exchange as it was
   */
  public record Answer(int status, JsonNode body, HttpResponse<String> raw) {

    /**
     * The text at a path of property names, such as {@code "customer/name"}, also as a JSON
     * pointer; empty when there is none.
     */
    public String text(String path) {
      return body.at(path.startsWith("/") ? path : "/" + path).asString("");
    }

    /** The texts at a path of property names of all items of a page. */
    public List<String> items(String path) {
      return body.path("items")
          .valueStream()
          .map(item -> item.at("/" + path).asString(""))
          .toList();
    }

    /** The identity of what was answered. */
    public String id() {
      return text("id");
    }

    /** The requirement that refuses. */
    public String rule() {
      return text("rule");
    }

    /** The problem's name. */
    public String problem() {
      return text("type");
    }

    /** The revision of what was answered, for the next edit. */
    public String etag() {
      return header("ETag");
    }

    /** Fails unless the status is the expected one, showing the whole answer. */
    public Answer expect(int expected) {
      if (status != expected) {
        throw new AssertionError("expected " + expected + " but was " + status + ": " + raw.body());
      }
      return this;
    }

    /** The value of a header; empty when there is none. */
    public String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }
  }

  public Answer get(String path) {
    return send("GET", path, "");
  }

  /** What {@link #get} would be answered, without the body. */
  public Answer head(String path) {
    return send("HEAD", path, "");
  }

  /**
   * All items of a list, page by page to its end: what a test looks for need not stand on the first
   * page, because all tests fill the same lists.
   *
   * @param path the list, with or without a query that says no {@code limit}
   */
  public List<JsonNode> all(String path) {
    String page = path + (path.contains("?") ? "&" : "?") + "limit=200";
    List<JsonNode> all = new ArrayList<>();
    String next = "";
    do {
      Answer answer = get(next.isEmpty() ? page : page + "&after=" + next).expect(200);
      answer.body().path("items").forEach(all::add);
      next = answer.text("next");
    } while (!next.isEmpty());
    return all;
  }

  public Answer post(String path, String json) {
    return send("POST", path, json);
  }

  public Answer delete(String path) {
    return send("DELETE", path, "");
  }

  /** Sends a command with headers, given as names and values in turn. */
  public Answer post(String path, String json, String... headers) {
    return with(headers).post(path, json);
  }

  /** Sends an edit with headers, given as names and values in turn. */
  public Answer put(String path, String json, String... headers) {
    return with(headers).put(path, json);
  }

  public Answer put(String path, String json) {
    return send("PUT", path, json);
  }

  /** The status with which a stream of events begins; the stream itself is left at once. */
  public int open(String path) {
    HttpResponse<InputStream> response = stream(path);
    try (var _ = response.body()) {
      return response.statusCode();
    } catch (IOException e) {
      throw new AssertionError("no stream at " + path, e);
    }
  }

  /** What a stream of events sends, line by line, until the server or the reader ends it. */
  public BufferedReader follow(String path) {
    return new BufferedReader(new InputStreamReader(stream(path).body(), StandardCharsets.UTF_8));
  }

  private HttpResponse<InputStream> stream(String path) {
    HttpRequest.Builder request = request(path).setHeader("Accept", "text/event-stream");
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new AssertionError("no stream at " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(PATIENCE)
            .header("Accept", "application/json");
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    headers.forEach(request::setHeader);
    return request;
  }

  private Answer send(String method, String path, String json) {
    boolean command = method.equals("POST");
    if (!persistent || (command ? headers.containsKey(KEY) : !method.equals("GET"))) {
      return sendOnce(method, path, json);
    }
    TestHttp client = command ? with(KEY, UUID.randomUUID().toString()) : this;
    Set<Integer> passing = command ? Set.of(429, 503, 504) : Set.of(504);
    return await(method + " " + path)
        .atMost(PERSISTENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> client.sendOnce(method, path, json),
            answer -> !passing.contains(answer.status()));
  }

  private Answer sendOnce(String method, String path, String json) {
    HttpRequest.Builder request =
        request(path)
            .method(
                method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    if (!json.isEmpty()) {
      request.setHeader("Content-Type", headers.getOrDefault("Content-Type", "application/json"));
    }
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      check.accept(response);
      String text = response.body();
      boolean isJson =
          response.headers().firstValue("Content-Type").orElse("").contains("json")
              && !text.isEmpty();
      return new Answer(
          response.statusCode(),
          isJson ? JSON.readTree(text) : MissingNode.getInstance(),
          response);
    } catch (IOException e) {
      throw new AssertionError("no answer to " + method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
