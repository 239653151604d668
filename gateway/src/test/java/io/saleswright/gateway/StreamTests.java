package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.TestBrowser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.ConfigurableApplicationContext;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamTests {

  private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(3);

  /** How long a stop waits for requests that are under way; see {@code application.yaml}. */
  private static final Duration GRACE = Duration.ofSeconds(20);

  private static final String END = "end";

  private final GatewayFixture gateway =
      GatewayFixture.start(
          "gateway.upstream.response-timeout=" + RESPONSE_TIMEOUT.toMillis() + "ms",
          "gateway.login.check-streams-every=200ms");
  private BlockingQueue<String> events;
  private CountDownLatch serviceSawTheEnd;

  @BeforeEach
  void listen() {
    events = new LinkedBlockingQueue<>();
    serviceSawTheEnd = new CountDownLatch(1);
    BlockingQueue<String> mine = events;
    CountDownLatch end = serviceSawTheEnd;
    // A stream that an earlier test left takes nothing from this one's.
    gateway.order.behaving(exchange -> sendEvents(exchange, mine, end));
  }

  @AfterEach
  void endStream() {
    events.add(END);
  }

  @AfterAll
  void stop() {
    gateway.close();
  }

  @Test
  void passesEventsOnOneByOne() throws IOException {
    try (InputStream stream = openTimeline();
        BufferedReader lines = reader(stream)) {
      events.add("OrderPlaced");
      assertThat(nextEvent(lines)).isEqualTo("OrderPlaced");
      events.add("OrderVerified");
      assertThat(nextEvent(lines)).isEqualTo("OrderVerified");
    }
  }

  @Test
  void staysOpenForLongerThanAnAnswerMayTake() throws IOException {
    try (InputStream stream = openTimeline();
        BufferedReader lines = reader(stream)) {
      events.add("first");
      nextEvent(lines);

      await().pollDelay(RESPONSE_TIMEOUT.multipliedBy(2)).until(() -> true);
      events.add("late");

      assertThat(nextEvent(lines)).isEqualTo("late");
    }
  }

  @Test
  void leavesTheServiceWhenTheCallerLeaves() throws IOException {
    try (InputStream stream = openTimeline();
        BufferedReader lines = reader(stream)) {
      events.add("first");
      nextEvent(lines);
    }

    serviceIsLeft();
  }

  @Test
  void endsStreamsAtOnceWhenTheGatewayStops() throws IOException {
    try (ConfigurableApplicationContext instance = gateway.secondInstance();
        InputStream stream = openTimeline(GatewayFixture.addressOf(instance));
        BufferedReader lines = reader(stream)) {
      events.add("first");
      nextEvent(lines);
      long before = System.nanoTime();

      instance.close();

      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(GRACE);
      assertThat(eventsUntilTheEnd(lines)).isEmpty();
    }
  }

  @Test
  void endsWithTheToken() throws IOException {
    Instant end = Instant.now().plusSeconds(10).truncatedTo(ChronoUnit.SECONDS);
    try (InputStream stream =
            openTimeline(
                gateway.uri(""), gateway.token(claims -> claims.expirationTime(Date.from(end))));
        BufferedReader lines = reader(stream)) {
      events.add("while it is good");
      assertThat(nextEvent(lines)).isEqualTo("while it is good");

      assertThat(nextEvent(lines)).as("the end of the stream").isEmpty();
      assertThat(Instant.now()).isAfterOrEqualTo(end.minusMillis(1)).isBefore(end.plusSeconds(40));
    }
    serviceIsLeft();
  }

  @Test
  void endsAtLogout() throws IOException {
    try (TestBrowser browser = new TestBrowser(gateway)) {
      browser.open("/");
      try (BufferedReader lines = reader(browser.stream(gateway.uri("/api/orders/17/timeline")))) {
        events.add("first");
        assertThat(nextEvent(lines)).isEqualTo("first");

        assertThat(browser.logOut().statusCode()).isEqualTo(302);

        assertThat(nextEvent(lines)).as("the end of the stream").isEmpty();
      }
    }
    serviceIsLeft();
  }

  @Test
  void endsWhenTheLoginEndsAtAnotherInstance() throws IOException {
    try (ConfigurableApplicationContext instance = gateway.secondInstance();
        TestBrowser browser = new TestBrowser(gateway)) {
      browser.open("/");
      URI there = GatewayFixture.addressOf(instance).resolve("/api/orders/17/timeline");
      try (BufferedReader lines = reader(browser.stream(there))) {
        events.add("first");
        assertThat(nextEvent(lines)).isEqualTo("first");

        assertThat(browser.logOut().statusCode()).isEqualTo(302);

        assertThat(nextEvent(lines)).as("the end of the stream").isEmpty();
      }
    }
  }

  @Test
  void goesOnWhenSomebodyElseLogsOut() throws IOException {
    try (TestBrowser browser = new TestBrowser(gateway);
        TestBrowser other = new TestBrowser(gateway)) {
      browser.open("/");
      other.open("/");
      try (BufferedReader lines = reader(browser.stream(gateway.uri("/api/orders/17/timeline")))) {
        events.add("first");
        nextEvent(lines);

        other.logOut();
        events.add("second");

        assertThat(nextEvent(lines)).isEqualTo("second");
      }
    }
  }

  private void serviceIsLeft() {
    await()
        .until(() -> {
          events.add("nobody listens");
          return serviceSawTheEnd.getCount() == 0;
        });
  }

  private InputStream openTimeline() {
    return openTimeline(gateway.uri(""));
  }

  private InputStream openTimeline(URI instance) {
    return openTimeline(instance, gateway.token());
  }

  private InputStream openTimeline(URI instance, String token) {
    return gateway.stream(
        instance.resolve("/api/orders/17/timeline"), token, "Accept", "text/event-stream");
  }

  private static void sendEvents(
      HttpExchange exchange, BlockingQueue<String> events, CountDownLatch end) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().flush();
    try {
      for (String event = events.take(); !event.equals(END); event = events.take()) {
        exchange
            .getResponseBody()
            .write(("data:" + event + "\n\n").getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    } finally {
      end.countDown();
      exchange.close();
    }
  }

  private static BufferedReader reader(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /**
   * What came until the stream ended. The server closes its connections once no request is under
   * way, which may be before the mark of the end has left: followers take both for the end.
   */
  private static List<String> eventsUntilTheEnd(BufferedReader lines) {
    List<String> events = new ArrayList<>();
    try {
      for (String event = nextEvent(lines); !event.isEmpty(); event = nextEvent(lines)) {
        events.add(event);
      }
    } catch (IOException brokenOff) {
      return events;
    }
    return events;
  }

  private static String nextEvent(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith("data:")) {
      line = lines.readLine();
    }
    return line == null ? "" : line.substring("data:".length());
  }
}
