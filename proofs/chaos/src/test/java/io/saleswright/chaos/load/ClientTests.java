package io.saleswright.chaos.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.saleswright.chaos.load.Operation.Outcome;
import io.saleswright.testkit.TestTokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientTests {

  private static final int NO_ANSWER = 0;

  private final History history = new History("t");
  private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
  private final Queue<String> keys = new ConcurrentLinkedQueue<>();
  private final TestTokens issuer = TestTokens.start();
  private final HttpClient http = HttpClient.newHttpClient();
  private HttpServer service;

  @BeforeEach
  void start() throws IOException {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/api/orders",
        exchange -> {
          keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
          Integer status = answers.poll();
          if (status == null || status == NO_ANSWER) {
            exchange.close();
            return;
          }
          byte[] body = "{\"id\":\"o-1\"}".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    service.start();
  }

  @AfterEach
  void stop() {
    service.stop(0);
    issuer.close();
    http.close();
  }

  @Test
  void remembersWhatWasAccepted() throws InterruptedException {
    assertThat(given(201))
        .satisfies(operation -> {
          assertThat(operation.outcome()).isEqualTo(Outcome.ACCEPTED);
          assertThat(operation.aggregate()).isEqualTo("o-1");
          assertThat(operation.attempts()).isEqualTo(1);
        });
  }

  @Test
  void remembersARefusal() throws InterruptedException {
    assertThat(given(409).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void asksAgainUnderTheSameKeyUntilItIsToldSomething() throws InterruptedException {
    Operation operation = given(503, NO_ANSWER, 504, 201);

    assertThat(operation.outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(operation.attempts()).isEqualTo(4);
    assertThat(keys).hasSize(4).containsOnly(operation.correlation());
  }

  @Test
  void takesARefusalAfterADoubtForUnknown() throws InterruptedException {
    assertThat(given(504, 409).outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(given(NO_ANSWER, 409).outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void takesARefusalAfterItWasTurnedAwayForOne() throws InterruptedException {
    assertThat(given(503, 409).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void givesUpWhenTheLoadEnds() throws InterruptedException {
    assertThat(given(503, 503, 503, 503).outcome()).isEqualTo(Outcome.TURNED_AWAY);
    assertThat(given(503, NO_ANSWER, 503, 503).outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void remembersAnswersThatNobodyShouldGet() throws InterruptedException {
    assertThat(given(500, 201).outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(history.oddities()).singleElement().asString().startsWith("POST /api/orders: 500");
  }

  @Test
  void doesNotHoldARefusalOfOneClickAgainstTheOther() throws InterruptedException {
    do {
      given(409, 201);
    } while (keys.size() < 2);

    List<Operation> remembered = history.operations();
    assertThat(remembered.subList(remembered.size() - 2, remembered.size()))
        .extracting(Operation::outcome)
        .containsExactlyInAnyOrder(Outcome.UNKNOWN, Outcome.ACCEPTED);
  }

  /** What is remembered of a command that is answered so; there are four attempts at most. */
  private Operation given(Integer... told) throws InterruptedException {
    answers.clear();
    keys.clear();
    answers.addAll(List.of(told));
    var client =
        new Client(
            http,
            Map.of(
                "order", List.of(URI.create("http://127.0.0.1:" + service.getAddress().getPort()))),
            new Passes(issuer, InstantSource.system()),
            history,
            new Availability(InstantSource.system()),
            Duration.ofMinutes(1),
            _ -> keys.size() < 4);
    client.give(Command.create(CommandKind.PLACE, Person.CLERK, "/api/orders", Map.of()));
    return history.operations().getLast();
  }
}
