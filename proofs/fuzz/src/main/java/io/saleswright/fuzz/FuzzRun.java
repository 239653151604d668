package io.saleswright.fuzz;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.Reply;
import io.saleswright.local.connection.StackConnection;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** One run: so many requests of one seed, sent by a few clients at a time. */
final class FuzzRun {

  private static final int CLIENTS = 6;
  private static final int SIGN_OF_LIFE = 5_000;

  private final StackConnection stack;
  private final InstantSource clock;
  private final Consumer<String> screen;

  FuzzRun(StackConnection stack, InstantSource clock, Consumer<String> screen) {
    this.stack = stack;
    this.clock = clock;
    this.screen = screen;
  }

  /**
   * Sends the requests with the numbers from {@code first} to {@code last}.
   *
   * @return what was answered, and what must not have been
   */
  Tally run(long seed, long first, long last) throws InterruptedException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<Operation> operations = operations();
    var requests = new Requests(operations, new Scenery(stack, today).prepare(), today, seed);
    screen.accept(
        "Fuzzing "
            + operations.size()
            + " operations, cases "
            + first
            + " to "
            + last
            + " of seed "
            + seed);
    var tally = new Tally();
    var next = new AtomicLong(first);
    try (var wire = new Wire(stack.stack(), clock);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int i = 0; i < CLIENTS; i++) {
        clients.submit(() -> {
          for (long number = next.getAndIncrement();
              number <= last;
              number = next.getAndIncrement()) {
            send(requests.request(number), wire, tally);
          }
          return null;
        });
      }
      clients.shutdown();
      if (!clients.awaitTermination(1, TimeUnit.DAYS)) {
        throw new CommandFailure("the run did not end");
      }
    }
    return tally;
  }

  private void send(FuzzRequest request, Wire wire, Tally tally) throws InterruptedException {
    try {
      HttpResponse<byte[]> response = wire.send(request);
      tally.count(request.spoilt(), response.statusCode());
      Judge.complaint(request, response)
          .ifPresent(complaint -> tally.find(complaint + "\n" + request.describe()));
    } catch (IOException e) {
      tally.count(request.spoilt(), 0);
      tally.find("no answer, " + e + "\n" + request.describe());
    }
    if (request.number() % SIGN_OF_LIFE == 0) {
      screen.accept("  case " + request.number() + ", " + tally.findings() + " found");
    }
  }

  private List<Operation> operations() throws InterruptedException {
    List<Operation> operations = new ArrayList<>();
    for (Service service : SystemDescription.ours().services()) {
      Reply document = stack.as("admin").get("/openapi/" + service.name());
      if (!document.isSuccess()) {
        throw new CommandFailure("There is no OpenAPI document of " + service.name() + ".");
      }
      operations.addAll(Operation.of(document.body()));
    }
    return operations;
  }
}
