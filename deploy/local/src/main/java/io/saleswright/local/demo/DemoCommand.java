package io.saleswright.local.demo;

import io.saleswright.client.Reply;
import io.saleswright.local.connection.StackConnection;
import io.saleswright.local.connection.StackOptions;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code saleswright demo}. */
@Command(
    name = "demo",
    description = {
      "Play one sale from the quote over the contract to the closed order: people with their",
      "logins, plant and warehouse through Kafka. Prints what they do, and the order's time line",
      "as it grows. Then one business trip, from application to payment."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the order is closed and the trip paid",
      "1:a step was refused or did not come in time"
    })
public final class DemoCommand implements Callable<Integer> {

  /** The company's zone, which decides what day it is. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Mixin private final StackOptions options = new StackOptions();

  @Spec private @Nullable CommandSpec spec;

  private final InstantSource clock;

  /** For picocli. */
  public DemoCommand() {
    this(InstantSource.system());
  }

  DemoCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (spec == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    var screen = new Screen(spec.commandLine().getOut());
    var partners = new Partners(clock, ZONE);
    try (var stack = StackConnection.open(options.directory(), clock);
        var plant = partners.plant(stack.stack().kafkaBootstrapServers(), screen);
        var warehouse = partners.warehouse(stack.stack().kafkaBootstrapServers(), screen)) {
      screen.say("One sale from the quote to the closed order, at " + stack.stack().gateway());
      plant.start();
      warehouse.start();
      play(new Cast(stack, screen), plant, warehouse, screen);
    }
    return 0;
  }

  private void play(Cast cast, PartnerSystem plant, PartnerSystem warehouse, Screen screen)
      throws IOException, InterruptedException {
    cast.does(
        "hr",
        "fills the directory of staff from the logins",
        "/api/staff/import-from-login",
        Map.of());
    var records = new DemoRecords(cast);
    String product = records.product();
    String customer = records.customer();
    records.clauses();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    String quote = QuoteStory.play(cast, customer, product, today);
    String contract = ContractStory.play(cast, quote, today);
    String order = Story.place(cast, customer, product, contract, today);
    plant.serve(order);
    warehouse.serve(order);
    try (var timeline = new TimelineFollower(cast.person("sales-support"), order, screen)) {
      timeline.start();
      new Story(cast, today, order, timeline).play();
      new ReturnStory(cast, today, order, clock).play();
      new ComplaintStory(cast, order).play();
    }
    Reply closed = cast.sees("sales-support", "/api/orders/" + order);
    screen.say(
        String.format(
            Locale.ROOT,
            "%nOrder %s is %s after %.1f s.",
            closed.text("number"),
            closed.text("state"),
            screen.seconds()));
    Reply trip = new Trip(cast, today).play();
    screen.say(
        String.format(Locale.ROOT, "%nExpense %s is %s.", trip.text("number"), trip.text("state")));
  }
}
