package io.saleswright.gateway;

import static io.saleswright.gateway.fixtures.StubService.answering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.StubService;
import io.saleswright.gateway.fixtures.StubService.Behaviour;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

/** Breakers remember, so each test has a route of its own, named after the test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResilienceTests {

  private static final int CALLS_TO_JUDGE = 4;
  private static final int CALLS_AT_ONCE = 8;
  private static final int REST = 5;

  private final GatewayFixture gateway =
      GatewayFixture.start(
          "gateway.services.order.paths=/api/orders," + routesOfAllTests(),
          "gateway.services.absent.url=http://127.0.0.1:1",
          "gateway.services.absent.paths=/api/absent",
          "gateway.upstream.response-timeout=1m",
          "gateway.upstream.breaker.minimum-calls=" + CALLS_TO_JUDGE,
          "gateway.upstream.breaker.rest=" + REST + "s",
          "gateway.upstream.breaker.trial-calls=1",
          "gateway.upstream.max-concurrent-calls=" + CALLS_AT_ONCE);

  private String route;

  @BeforeEach
  void chooseRoute(TestInfo test) {
    gateway.order.forget();
    route = routeOf(test.getTestMethod().orElseThrow());
  }

  @AfterAll
  void stop() {
    gateway.close();
  }

  @Test
  void answersForAServiceThatIsDownWhileTheOthersWork() {
    HttpResponse<String> answer = gateway.get("/api/absent", gateway.token());

    assertIsProblem(answer, 503, "service-unavailable");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(gateway.get(route, gateway.token()).statusCode()).isEqualTo(200);
  }

  @Test
  void saysThatTheOutcomeIsUnknownWhenTheConnectionBreaksDuringAWrite() {
    gateway.order.behaving(StubService::hangUp);

    assertIsProblem(gateway.post(route, gateway.token(), "{}"), 504, "outcome-unknown");
    assertThat(gateway.order.heard()).hasSize(1);
  }

  @Test
  void repeatsAReadOnceWhenTheServiceIsNotReady() {
    AtomicInteger calls = new AtomicInteger();
    gateway.order.behaving(
        exchange -> answering(calls.incrementAndGet() == 1 ? 503 : 200, "{}").answer(exchange));

    assertThat(gateway.get(route, gateway.token()).statusCode()).isEqualTo(200);
    assertThat(calls).hasValue(2);
  }

  @Test
  void repeatsAReadOnlyOnceAndAWriteNever() {
    gateway.order.behaving(answering(503, "{}"));

    assertThat(gateway.get(route, gateway.token()).statusCode()).isEqualTo(503);
    assertThat(gateway.order.heard()).hasSize(2);
    assertThat(gateway.post(route, gateway.token(), "{}").statusCode()).isEqualTo(503);
    assertThat(gateway.order.heard()).hasSize(3);
  }

  @Test
  void restsARouteThatFailsAndTriesItAgain() {
    gateway.order.behaving(answering(500, "{}"));
    callRoute(CALLS_TO_JUDGE);

    HttpResponse<String> resting = gateway.get(route, gateway.token());

    assertIsProblem(resting, 503, "service-unavailable");
    assertThat(resting.headers().firstValue("Retry-After")).contains(String.valueOf(REST));
    assertThat(gateway.order.heard()).hasSize(CALLS_TO_JUDGE);
    assertThat(gateway.get("/api/orders", gateway.token()).statusCode())
        .as("another resource of the same service")
        .isEqualTo(500);

    gateway.order.behaving(answering(200, "{}"));
    Awaitility.await().until(() -> gateway.get(route, gateway.token()).statusCode() == 200);
  }

  @Test
  void neverRestsARouteBecauseOfRefusals() {
    gateway.order.behaving(answering(409, "{}"));

    callRoute(CALLS_TO_JUDGE * 5);

    assertThat(gateway.order.heard()).hasSize(CALLS_TO_JUDGE * 5);
  }

  @Test
  void refusesAtOnceWhatAServiceCannotTake() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    gateway.order.behaving(silentUntil(gate));
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> held = new ArrayList<>();
      for (int call = 0; call < CALLS_AT_ONCE; call++) {
        String path = call % 2 == 0 ? route : "/api/orders";
        held.add(callers.submit(() -> gateway.get(path, gateway.token())));
      }
      Awaitility.await().until(() -> gateway.order.heard().size() == CALLS_AT_ONCE);

      HttpResponse<String> oneMore = gateway.get(route, gateway.token());

      assertIsProblem(oneMore, 503, "service-busy");
      assertThat(gateway.get("/api/invoices", gateway.token()).statusCode()).isEqualTo(200);
      gate.countDown();
      for (Future<?> call : held) {
        call.get();
      }
    }
    gateway.order.forget();
    // A caller has the answer a moment before its place is free.
    Awaitility.await().until(() -> gateway.get(route, gateway.token()).statusCode() == 200);
  }

  @Test
  void breaksOffWhenTheServiceBreaksOff() throws IOException {
    CountDownLatch callerHasABeginning = new CountDownLatch(1);
    gateway.order.behaving(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write(new byte[100_000]);
      exchange.getResponseBody().flush();
      await(callerHasABeginning);
      StubService.hangUp(exchange);
    });

    try (InputStream answer = gateway.stream(gateway.uri(route), gateway.token())) {
      assertThat(answer.read()).isZero();
      callerHasABeginning.countDown();

      assertThatThrownBy(answer::readAllBytes).isInstanceOf(IOException.class);
    }
  }

  @Test
  void takesBackTheBeginningOfAnAnswerThatTheServiceDoesNotEnd() {
    gateway.order.behaving(exchange -> {
      exchange.getResponseHeaders().set("ETag", "1");
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write("[1,2,".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      StubService.hangUp(exchange);
    });

    HttpResponse<String> answer = gateway.get(route, gateway.token());

    assertIsProblem(answer, 503, "service-unavailable");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(answer.headers().firstValue("X-Correlation-Id")).isPresent();
  }

  @Test
  void passesProblemsOfTheServiceThrough() {
    gateway.order.behaving(exchange ->
        StubService.send(exchange, 409, "application/problem+json", "{\"type\":\"/problems/x\"}"));

    HttpResponse<String> answer =
        gateway.send(
            HttpRequest.newBuilder(gateway.uri(route))
                .method("DELETE", HttpRequest.BodyPublishers.noBody()),
            gateway.token());

    assertIsProblem(answer, 409, "x");
  }

  private void callRoute(int times) {
    IntStream.range(0, times).forEach(_ -> gateway.post(route, gateway.token(), "{}"));
  }

  private static String routesOfAllTests() {
    return Stream.of(ResilienceTests.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(ResilienceTests::routeOf)
        .collect(Collectors.joining(","));
  }

  private static String routeOf(Method test) {
    return "/api/" + test.getName().toLowerCase(Locale.ROOT);
  }

  private static Behaviour silentUntil(CountDownLatch gate) {
    return exchange -> {
      await(gate);
      answering(200, "{}").answer(exchange);
    };
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static void assertIsProblem(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"type\":\"/problems/" + type + "\"");
  }
}
