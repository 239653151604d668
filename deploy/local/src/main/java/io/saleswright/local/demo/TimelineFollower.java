package io.saleswright.local.demo;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.EventStream;
import io.saleswright.client.GatewaySession;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Shows the entries of one order's time line as they come, and waits for some of them. */
final class TimelineFollower implements AutoCloseable {

  private static final int LONGEST_FACTS = 110;

  private final GatewaySession gateway;
  private final String path;
  private final Screen screen;
  private final Set<String> shown = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, CompletableFuture<Void>> steps = new ConcurrentHashMap<>();
  private volatile boolean closed;
  private volatile @Nullable EventStream stream;

  TimelineFollower(GatewaySession gateway, String orderId, Screen screen) {
    this.gateway = gateway;
    this.path = "/api/orders/" + orderId + "/timeline";
    this.screen = screen;
  }

  /** Begins to show. A stream that breaks is opened again. */
  void start() {
    Thread.ofVirtual().name("time-line").start(this::follow);
  }

  /**
   * Waits until the time line has shown a step so many times.
   *
   * @param step such as {@code OrderClosed}
   * @throws CommandFailure when it does not come in time
   */
  void await(String step, int times, Duration limit) throws InterruptedException {
    try {
      future(step, times).get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      throw new CommandFailure(
          "The time line did not show " + step + " within " + limit.toSeconds() + " s.");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    EventStream open = stream;
    if (open != null) {
      open.close();
    }
  }

  private void follow() {
    int failures = 0;
    while (!closed && failures < 3) {
      try (EventStream opened = gateway.follow(path)) {
        stream = opened;
        for (JsonNode entry = opened.next(); entry != null; entry = opened.next()) {
          failures = 0;
          show(entry);
        }
      } catch (IOException e) {
        failures++;
        if (!closed) {
          screen.say("The time line's stream broke: " + e.getMessage());
        }
      } catch (CommandFailure e) {
        screen.say(String.valueOf(e.getMessage()));
        return;
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void show(JsonNode entry) {
    if (shown.add(entry.path("id").asString())) {
      String step = entry.path("step").asString();
      screen.event(step, facts(entry));
      future(step, counts.merge(step, 1, Integer::sum)).complete(null);
    }
  }

  private CompletableFuture<Void> future(String step, int times) {
    return steps.computeIfAbsent(step + " " + times, _ -> new CompletableFuture<>());
  }

  private static String facts(JsonNode entry) {
    var told = new StringJoiner(", ", "  ", "").setEmptyValue("");
    String by = entry.path("by").asString("");
    if (!by.isEmpty()) {
      told.add("by " + by);
    }
    for (Map.Entry<String, JsonNode> fact : entry.path("facts").properties()) {
      if (!fact.getKey().endsWith("Id")) {
        told.add(fact.getKey() + "=" + fact.getValue().asString());
      }
    }
    return told.length() > LONGEST_FACTS
        ? told.toString().substring(0, LONGEST_FACTS) + "…"
        : told.toString();
  }
}
