package io.saleswright.chaos.load;

import io.saleswright.chaos.load.Command.File;
import io.saleswright.chaos.load.Operation.Outcome;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.Reply;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Gives commands as a good client does: to any instance, again under the same key while nobody says
 * what became of it, and remembering what it was told. Thread-safe.
 */
public final class Client {

  private static final Duration TIME_OUT = Duration.ofSeconds(12);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
  private static final int ONE_IN_SO_MANY_TWICE = 16;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http;
  private final Map<String, List<URI>> services;
  private final Passes passes;
  private final History history;
  private final Availability availability;
  private final Duration patience;
  private final Pause pause;

  /**
   * @param services the addresses of each service's instances
   * @param patience how long a command is repeated
   */
  Client(
      HttpClient http,
      Map<String, List<URI>> services,
      Passes passes,
      History history,
      Availability availability,
      Duration patience,
      Pause pause) {
    this.http = http;
    this.services = Map.copyOf(services);
    this.passes = passes;
    this.history = history;
    this.availability = availability;
    this.patience = patience;
    this.pause = pause;
  }

  /** What one attempt has told. */
  private sealed interface Told {

    /** An answer that settles it. */
    record Answer(Reply reply) implements Told {}

    /** Turned away: not carried out. */
    record Busy(String text) implements Told {}

    /** Carried out or not. */
    record Doubt(String text) implements Told {}
  }

  /**
   * How a client's pursuit of a command ended.
   *
   * @param operation what it remembers
   * @param reply the answer; null when none came that settles it
   */
  private record Ended(Operation operation, @Nullable Reply reply) {

    Optional<Reply> settled() {
      return Optional.ofNullable(reply);
    }
  }

  /**
   * Gives a command and remembers what became of it. Some are given twice at the same moment under
   * one key, as by a double click; each remembers its own answer, and that the other one may have
   * been taken after it was refused.
   *
   * @return the answer; empty when none came that settles it
   */
  public Optional<Reply> give(Command command) throws InterruptedException {
    String id = history.nextId();
    if (id.hashCode() % ONE_IN_SO_MANY_TWICE != 0) {
      Ended only = pursue(command, id);
      history.add(only.operation());
      return only.settled();
    }
    var twin = new FutureTask<>(() -> pursue(command, id));
    Thread.ofVirtual().start(twin);
    Ended first = pursue(command, id);
    try {
      Ended second = twin.get();
      history.add(first.operation().beside(second.operation()));
      history.add(second.operation().beside(first.operation()));
    } catch (ExecutionException e) {
      throw new IllegalStateException("the second click has failed", e.getCause());
    }
    return first.settled();
  }

  /**
   * Gives a command without which its giver can't go on.
   *
   * @throws CommandFailure when it was not accepted, as far as the client knows
   */
  public Reply done(Command command) throws InterruptedException {
    Optional<Reply> reply = give(command);
    return reply
        .filter(Reply::isSuccess)
        .orElseThrow(() ->
            new CommandFailure(
                "Could not %s: %s"
                    .formatted(
                        command.kind().text(), reply.map(Reply::reason).orElse("no answer"))));
  }

  private Ended pursue(Command command, String id) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    int attempts = 0;
    boolean doubtful = false;
    String detail = "";
    int instance = ThreadLocalRandom.current().nextInt(8);
    while (true) {
      attempts++;
      Told told = attempt(command, id, instance + attempts);
      switch (told) {
        case Told.Answer(Reply reply) -> {
          return new Ended(operation(command, id, reply, attempts, doubtful), reply);
        }
        case Told.Busy(String text) -> detail = text;
        case Told.Doubt(String text) -> {
          doubtful = true;
          detail = text;
        }
      }
      if (System.nanoTime() > end || !pause.between(backoff(attempts))) {
        return new Ended(
            new Operation(
                command.kind(),
                id,
                command.aggregate(),
                doubtful ? Outcome.UNKNOWN : Outcome.TURNED_AWAY,
                attempts,
                false,
                detail),
            null);
      }
    }
  }

  /** Reads something, from any instance that answers; empty when none does or there is nothing. */
  public Optional<Reply> read(String service, Person person, String path)
      throws InterruptedException {
    return ask(service, address -> request(address.resolve(path), person).GET().build());
  }

  /** Does something that may be done twice, by any instance; empty when it is not done for sure. */
  Optional<Reply> post(String service, Person person, String path) throws InterruptedException {
    return ask(
        service,
        address -> request(address.resolve(path), person).POST(BodyPublishers.noBody()).build());
  }

  private Optional<Reply> ask(String service, Function<URI, HttpRequest> request)
      throws InterruptedException {
    List<URI> addresses = addresses(service);
    int first = ThreadLocalRandom.current().nextInt(addresses.size());
    for (int i = 0; i < addresses.size(); i++) {
      URI address = addresses.get((first + i) % addresses.size());
      if (send(service, request.apply(address)) instanceof Told.Answer(Reply reply)) {
        return Optional.of(reply).filter(Reply::isSuccess);
      }
    }
    return Optional.empty();
  }

  private Told attempt(Command command, String id, int instance) throws InterruptedException {
    List<URI> addresses = addresses(command.kind().service());
    URI address = addresses.get(instance % addresses.size());
    HttpRequest.Builder request =
        request(address.resolve(command.path()), command.person())
            .header("Idempotency-Key", id)
            .header("X-Correlation-Id", id);
    Object body = command.body();
    if (body != null) {
      request.header("Content-Type", body instanceof File file ? file.type() : "application/json");
    }
    if (command.revision() != null) {
      request.header("If-Match", command.revision());
    }
    return send(
        command.kind().service(), request.method(command.method(), published(body)).build());
  }

  private static BodyPublisher published(@Nullable Object body) {
    return switch (body) {
      case null -> BodyPublishers.noBody();
      case File(_, byte[] content) -> BodyPublishers.ofByteArray(content);
      default -> BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    };
  }

  private Told send(String service, HttpRequest request) throws InterruptedException {
    Told told;
    try {
      told = judge(request, http.send(request, BodyHandlers.ofByteArray()));
    } catch (ConnectException | HttpConnectTimeoutException e) {
      told = new Told.Busy("not connected");
    } catch (IOException e) {
      told = new Told.Doubt(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    availability.attempt(service, told instanceof Told.Answer);
    return told;
  }

  private Told judge(HttpRequest request, HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status == 503 || status == 429 || status == 401) {
      return new Told.Busy("HTTP " + status);
    }
    var reply = new Reply(status, json(response), response.headers());
    if (status < 500) {
      return new Told.Answer(reply);
    }
    if (status != 504) {
      history.odd(
          request.method() + " " + request.uri().getPath() + ": " + status + " " + reply.reason());
    }
    return new Told.Doubt("HTTP " + status + " " + reply.reason());
  }

  private static Operation operation(
      Command command, String id, Reply reply, int attempts, boolean doubtful) {
    Outcome outcome =
        reply.isSuccess() ? Outcome.ACCEPTED : doubtful ? Outcome.UNKNOWN : Outcome.REFUSED;
    String aggregate = command.aggregate().isEmpty() ? reply.text("id") : command.aggregate();
    String detail = "HTTP " + reply.status() + (reply.isSuccess() ? "" : " " + reply.reason());
    return new Operation(
        command.kind(), id, aggregate, outcome, attempts, reply.isRepeat(), detail);
  }

  private HttpRequest.Builder request(URI address, Person person) {
    return HttpRequest.newBuilder(address)
        .timeout(TIME_OUT)
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + passes.of(person));
  }

  private List<URI> addresses(String service) {
    List<URI> addresses = services.get(service);
    if (addresses == null) {
      throw new IllegalArgumentException("no instance of " + service);
    }
    return addresses;
  }

  private static Duration backoff(int attempts) {
    long most = Math.min(LONGEST_PAUSE.toMillis(), 100L << Math.min(attempts, 10));
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most));
  }

  private static JsonNode json(HttpResponse<byte[]> response) {
    boolean isJson =
        response.headers().firstValue("Content-Type").orElse("").contains("json")
            && response.body().length > 0;
    return isJson ? JSON.readTree(response.body()) : MissingNode.getInstance();
  }

  /** Waits between two attempts. */
  @FunctionalInterface
  interface Pause {

    /**
     * Waits.
     *
     * @return whether to go on
     */
    boolean between(Duration duration) throws InterruptedException;
  }
}
