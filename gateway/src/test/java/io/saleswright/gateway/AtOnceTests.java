package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.StubService;
import io.saleswright.testkit.fault.SlowCaller;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What slow and numerous callers can keep from others. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtOnceTests {

  private static final int CALLS = 4;
  private static final int USER = 3;
  private static final int STREAMS = 2;
  private static final int ADDRESS = 20;
  private static final int ADDRESS_STREAMS = 3;

  private final GatewayFixture gateway =
      GatewayFixture.start(
          "gateway.upstream.max-concurrent-calls=" + CALLS,
          "gateway.limits.at-once.user=" + USER,
          "gateway.limits.at-once.user-streams=" + STREAMS,
          "gateway.limits.at-once.address=" + ADDRESS,
          "gateway.limits.at-once.address-streams=" + ADDRESS_STREAMS,
          "gateway.trusted-proxies=127.0.0.0/8",
          // The connections that are held here stay until their callers hang up.
          "server.tomcat.connection-timeout=5m",
          "saleswright.web.body-time=5m");

  private final List<AutoCloseable> open = new ArrayList<>();
  private String test;

  @BeforeEach
  void nameTest(TestInfo info) {
    gateway.order.forget();
    test = info.getTestMethod().orElseThrow().getName();
  }

  @AfterEach
  void hangUp() throws Exception {
    for (AutoCloseable connection : open) {
      connection.close();
    }
    open.clear();
  }

  @AfterAll
  void stop() {
    gateway.close();
  }

  @Test
  void unfinishedBodiesKeepNobodyElseOut() throws IOException {
    for (int person = 0; person < CALLS * 2; person++) {
      unfinished("slow-" + person, "10.0.0.1");
    }

    assertThat(get("quick", "10.0.0.2").statusCode()).isEqualTo(200);
    assertThat(gateway.order.heard()).hasSize(1);
  }

  @Test
  void capsTheRequestsOfOnePerson() throws Exception {
    HttpResponse<String> refused =
        fill(USER, _ -> unfinished("busy", "10.0.2.1"), () -> get("busy", "10.0.2.2"));

    assertThat(refused.body()).contains("/problems/too-many-requests");
    assertThat(refused.headers().firstValue("Retry-After")).contains("1");
    assertThat(get("quick", "10.0.2.1").statusCode()).isEqualTo(200);

    hangUp();
    await().until(() -> get("busy", "10.0.2.1").statusCode() == 200);
  }

  @Test
  void capsTheRequestsOfOneAddress() {
    fill(
        ADDRESS, request -> unfinished("p-" + request, "10.0.3.1"), () -> get("quick", "10.0.3.1"));

    assertThat(get("quick", "10.0.3.2").statusCode()).isEqualTo(200);
  }

  @Test
  void countsTheNetworkOfAnIpV6Address() {
    fill(
        ADDRESS,
        request -> unfinished("p-" + request, "2001:db8:1:2::" + request),
        () -> get("quick", "2001:db8:1:2:9::9"));

    assertThat(get("quick", "2001:db8:1:3::1").statusCode()).isEqualTo(200);
  }

  @Test
  void capsTheStreamsOfOnePerson() throws Exception {
    CountDownLatch never = endlessStreams();
    List<InputStream> streams = new ArrayList<>();
    for (int stream = 0; stream < STREAMS; stream++) {
      streams.add(follow("busy", "10.0.4." + stream));
    }

    assertThat(tryToFollow("busy", "10.0.4.9")).isEqualTo(429);
    assertThat(get("busy", "10.0.4.9").statusCode()).as("an ordinary call").isEqualTo(200);
    follow("quick", "10.0.4.9");

    streams.getFirst().close();
    await().until(() -> tryToFollow("busy", "10.0.4.9") == 200);
    never.countDown();
  }

  @Test
  void capsTheStreamsToOneAddress() throws Exception {
    CountDownLatch never = endlessStreams();
    for (int person = 0; person < ADDRESS_STREAMS; person++) {
      follow("p-" + person, "10.0.5.1");
    }

    assertThat(tryToFollow("quick", "10.0.5.1")).isEqualTo(429);
    assertThat(tryToFollow("quick", "10.0.5.2")).isEqualTo(200);
    never.countDown();
  }

  @Test
  void tellsServicesTheAddressBehindTheProxies() {
    get("quick", "10.0.6.1");

    assertThat(gateway.order.lastHeard().header("X-Forwarded-For")).isEqualTo("10.0.6.1");
  }

  /** Streams that send a line now and then, so that a caller who has gone is noticed. */
  private CountDownLatch endlessStreams() {
    CountDownLatch end = new CountDownLatch(1);
    gateway.order.behaving(exchange -> {
      if (!exchange.getRequestHeaders().getFirst("Accept").contains("event-stream")) {
        StubService.send(exchange, 200, "application/json", "{}");
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      try {
        do {
          exchange.getResponseBody().write(":\n\n".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
        } while (!end.await(50, TimeUnit.MILLISECONDS));
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      } finally {
        exchange.close();
      }
    });
    return end;
  }

  /** A request that is begun and not finished. */
  private interface Unfinished {
    void begin(int number) throws IOException;
  }

  /**
   * Begins one request after the other until one more is refused. One that is still on its way to
   * the gateway may find its place taken by the one more, and one more that was answered keeps its
   * own for another moment.
   *
   * @return the refusal
   */
  private HttpResponse<String> fill(
      int places, Unfinished request, Supplier<HttpResponse<String>> oneMore) {
    AtomicInteger number = new AtomicInteger();
    HttpResponse<String> refusal =
        await()
            .pollDelay(Duration.ZERO)
            .until(
                () -> {
                  request.begin(number.getAndIncrement());
                  return oneMore.get();
                },
                answer -> answer.statusCode() == 429);
    assertThat(number).hasValueGreaterThanOrEqualTo(places - 1);
    return refusal;
  }

  private HttpResponse<String> get(String person, String address) {
    return gateway.get(
        "/api/orders", token(person), "X-Forwarded-For", address, "Accept", "application/json");
  }

  private InputStream follow(String person, String address) {
    InputStream stream =
        gateway.stream(
            gateway.uri("/api/orders/1/timeline"),
            token(person),
            "Accept",
            "text/event-stream",
            "X-Forwarded-For",
            address);
    open.add(stream);
    return stream;
  }

  /** The status of an answer to somebody who wants to follow. */
  private int tryToFollow(String person, String address) {
    return gateway.statusOfStream(
        gateway.uri("/api/orders/1/timeline"),
        token(person),
        "Accept",
        "text/event-stream",
        "X-Forwarded-For",
        address);
  }

  private void unfinished(String person, String address) throws IOException {
    SlowCaller caller =
        SlowCaller.beginning(
            "POST",
            gateway.uri("/api/orders"),
            900_000,
            List.of(
                "Authorization: Bearer " + token(person),
                "Content-Type: application/json",
                "X-Forwarded-For: " + address));
    open.add(caller);
    caller.send("{");
  }

  private String token(String person) {
    return gateway.token(claims -> claims.claim("staff_id", test + person).claim("azp", test));
  }
}
