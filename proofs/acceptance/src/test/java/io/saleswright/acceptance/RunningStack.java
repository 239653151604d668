package io.saleswright.acceptance;

import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.openapi.DocumentedAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stack of its own for these tests: started once by {@code ./saleswright up} on free ports,
 * stopped when the tests end. Every test makes its own customers and orders.
 */
final class RunningStack {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Path CHECKOUT = findCheckout();
  private static final Path DATA =
      CHECKOUT.resolve("proofs/acceptance/target/stack").toAbsolutePath();
  private static final List<String> DOCUMENTS =
      Stream.concat(
              Stream.of("gateway"), SystemDescription.ours().services().stream().map(Service::name))
          .map(name -> "/openapi/" + name)
          .toList();
  private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

  /** Well within the five minutes for which the realm's tokens are good. */
  private static final Duration FRESH = Duration.ofMinutes(2);

  private RunningStack() {}

  private static final class Holder {

    static final JsonNode STACK = start();

    private static JsonNode start() {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> run("down")));
      up();
      return read("stack.json");
    }
  }

  /** Starts what does not run. */
  static void up() {
    if (isObserved()) {
      run("up", "--ports", "auto", "--no-build", "--observe");
    } else {
      run("up", "--ports", "auto", "--no-build");
    }
  }

  /** Whether Prometheus watches the stack, as some drills want it to. */
  private static boolean isObserved() {
    return Boolean.getBoolean("saleswright.drills");
  }

  /** What Prometheus answers to a query now. */
  static JsonNode observe(String query) {
    URI address =
        URI.create(
            "http://127.0.0.1:%s/api/v1/query?query=%s"
                .formatted(
                    Holder.STACK.path("ports").path("prometheus").asInt(),
                    URLEncoder.encode(query, StandardCharsets.UTF_8)));
    try {
      HttpRequest request = HttpRequest.newBuilder(address).build();
      return JSON.readTree(CLIENT.send(request, BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Starts the stack, unless another test did. */
  static void start() {
    if (Holder.STACK.isMissingNode()) {
      throw new AssertionError("the stack has no description");
    }
  }

  static String gateway() {
    return Holder.STACK.path("gateway").asString();
  }

  static String issuer() {
    return Holder.STACK.path("issuer").asString();
  }

  static String bootstrapServers() {
    return Holder.STACK.path("kafkaBootstrapServers").asString();
  }

  /** Speaks through the gateway as the demo user of that name, with a token of a real login. */
  static TestHttp as(String username) {
    String form =
        "grant_type=password&client_id=cli&scope=openid&password=demo&username=" + username;
    return checked(fresh(username, form));
  }

  private record Token(String value, long nanos) {}

  private static String fresh(String name, String form) {
    return TOKENS
        .compute(
            name,
            (_, held) ->
                held != null && System.nanoTime() - held.nanos() < FRESH.toNanos()
                    ? held
                    : new Token(token(form), System.nanoTime()))
        .value();
  }

  /**
   * Every answer is compared with what the gateway says of it; a busy machine may take its time.
   */
  private static TestHttp checked(String token) {
    TestHttp plain = new TestHttp(gateway(), token, Map.of()).persisting();
    return plain.checking(DocumentedAnswers.of(gateway(), () -> plain, DOCUMENTS));
  }

  /** Speaks through the gateway as a system with a service account. */
  static TestHttp asSystem(String client) {
    String secret = find(read("secrets.json"), client);
    String form =
        "grant_type=client_credentials&client_id="
            + client
            + "&client_secret="
            + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    return checked(fresh(client, form));
  }

  /** A secret of the stack by its name. */
  static String secret(String name) {
    return read("secrets.json").path(name).asString();
  }

  private static String find(JsonNode secrets, String client) {
    return secrets.properties().stream()
        .flatMap(entry ->
            entry.getValue().isObject()
                ? entry.getValue().properties().stream()
                : List.of(entry).stream())
        .filter(entry ->
            entry
                .getKey()
                .toLowerCase(Locale.ROOT)
                .contains(client.substring(0, client.indexOf('-'))))
        .map(entry -> entry.getValue().asString())
        .findFirst()
        .orElseThrow();
  }

  private static String token(String form) {
    String endpoint = issuer() + "/protocol/openid-connect/token";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(endpoint))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      String answer = CLIENT.send(request, BodyHandlers.ofString()).body();
      JsonNode token = JSON.readTree(answer).path("access_token");
      if (!token.isString()) {
        throw new AssertionError("no token for " + form + ": " + answer);
      }
      return token.asString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends a process as a power cut would. */
  static void kill(String service) {
    ProcessHandle process = process(service);
    process.destroyForcibly();
    process.onExit().join();
  }

  private static ProcessHandle process(String service) {
    long pid = read("run/" + service + ".json").path("pid").asLong();
    return ProcessHandle.of(pid).orElseThrow();
  }

  private static JsonNode read(String file) {
    try {
      return JSON.readTree(Files.readString(DATA.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The root of the checkout. */
  static Path checkout() {
    return CHECKOUT;
  }

  /** The order book that is shipped with the product. */
  static String sample() {
    return CHECKOUT.resolve("deploy/sample/northwind").toString();
  }

  /** Runs a command of the launcher on this stack and returns what it printed. */
  static String run(String... command) {
    List<String> line =
        Stream.concat(
                Stream.of(
                    CHECKOUT.resolve("saleswright").toString(),
                    command[0],
                    "--data",
                    DATA.toString()),
                Arrays.stream(command).skip(1))
            .collect(Collectors.toList());
    try {
      Path log = Files.createTempFile("saleswright-", ".log");
      Process process =
          new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile()).start();
      if (!process.waitFor(8, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(line + " did not end: " + Files.readString(log));
      }
      String output = Files.readString(log);
      if (process.exitValue() != 0) {
        throw new AssertionError(line + " failed: " + output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path findCheckout() {
    Path directory = Path.of("").toAbsolutePath();
    while (!Files.exists(directory.resolve("saleswright"))) {
      directory = directory.getParent();
    }
    return directory;
  }
}
