package io.saleswright.chaos.scene;

import io.saleswright.chaos.load.Command;
import io.saleswright.chaos.load.CommandKind;
import io.saleswright.chaos.load.FactWriter;
import io.saleswright.chaos.load.Person;
import io.saleswright.chaos.load.Played;
import io.saleswright.chaos.load.Stage;
import io.saleswright.chaos.nemesis.Nemesis;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.Poll;
import io.saleswright.client.Reply;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * All goods of a line come back: two people ask for it at once, and an instance is killed in the
 * moment in which the warehouse tells that they are there (ORD-35, ORD-36).
 */
record GoodsBack(Stage stage, Nemesis nemesis) implements Scene {

  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TRIES = 5;

  @Override
  public Played.Kind kind() {
    return Played.Kind.GOODS_BACK;
  }

  @Override
  public boolean kills() {
    return true;
  }

  @Override
  public Played play() throws InterruptedException {
    String order = signedOrder();
    JsonNode line = stage.read("order", Person.CLERK, "/api/orders/" + order).body().at("/lines/0");
    int number = line.path("line").asInt(1);
    BigDecimal quantity = line.path("quantity").decimalValue();
    Map<String, ?> goods = Map.of("line", number, "quantity", quantity);
    String id = askedFor(order, goods);
    stage
        .client()
        .done(
            about(CommandKind.APPROVE_RETURN, Person.DIRECTOR, id, "/approval", Map.of())
                .seen("\"1\""));
    nemesis.alone(
        "order",
        axe -> {
          tell(id, "ReturnArrived", Map.of("arrivedAt", now(), "lines", List.of(goods)));
          axe.fall(1);
          await(id, "COUNTED");
          stage
              .client()
              .done(
                  about(CommandKind.MOVE_RETURN, Person.CLERK, id, "/move", Map.of("to", "STOCK")));
          tell(id, "ReturnMoved", Map.of("to", "STOCK", "movedAt", now()));
        });
    return new Played.GoodsBack(order, id, quantity);
  }

  private String signedOrder() throws InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      var order = stage.orders().signed();
      if (order.isPresent()) {
        return order.get();
      }
    }
    throw new CommandFailure("No order was signed for.");
  }

  private String askedFor(String order, Map<String, ?> goods) throws InterruptedException {
    Map<String, ?> wish =
        Map.of("orderId", order, "wish", "RETURN", "why", "DEFECTIVE", "lines", List.of(goods));
    List<Reply> asked =
        new Crowd(stage.client())
            .give(List.of(ask(Person.CLERK, wish), ask(Person.CHECKER, wish)))
            .accepted();
    if (asked.isEmpty()) {
      throw new CommandFailure("No return was asked for.");
    }
    return asked.getFirst().text("id");
  }

  /** The warehouse tells it, twice as ever so often. */
  private void tell(String id, String name, Map<String, ?> data) throws InterruptedException {
    if (!stage.facts().publish(FactWriter.RETURNS, id, name, data, 1)) {
      throw new CommandFailure("The warehouse could not tell " + name + ".");
    }
  }

  private void await(String id, String state) throws InterruptedException {
    boolean come =
        Poll.until(
            () ->
                stage
                    .client()
                    .read("order", Person.CLERK, "/api/returns/" + id)
                    .filter(reply -> reply.text("state").equals(state))
                    .isPresent(),
            LOOK,
            PATIENCE);
    if (!come) {
      throw new CommandFailure("Return " + id + " does not become " + state + ".");
    }
  }

  private String now() {
    return stage.clock().instant().toString();
  }

  private static Command ask(Person person, Map<String, ?> wish) {
    return Command.create(CommandKind.REQUEST_RETURN, person, "/api/returns", wish);
  }

  private static Command about(
      CommandKind kind, Person person, String id, String below, Map<String, ?> body) {
    return Command.about(kind, person, "/api/returns/" + id + below, id, body);
  }
}
