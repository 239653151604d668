package io.saleswright.chaos.scene;

import io.saleswright.chaos.load.Command;
import io.saleswright.chaos.load.CommandKind;
import io.saleswright.chaos.load.Frame;
import io.saleswright.chaos.load.Person;
import io.saleswright.chaos.load.Played;
import io.saleswright.chaos.load.Stage;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Two clerks order all that a contract promises, at the same moment: one of them gets it (ORD-11).
 */
record LastQuantity(Stage stage) implements Scene {

  private static final int ALL = 2;

  @Override
  public Played.Kind kind() {
    return Played.Kind.LAST_QUANTITY;
  }

  @Override
  public Played play() throws InterruptedException {
    LocalDate today = stage.today();
    String product = stage.company().products().getFirst();
    Frame frame = Frame.signed(stage.client(), stage.company().guest(), product, ALL, today);
    Map<String, ?> wish = frame.order(ALL, today);
    List<Reply> placed =
        new Crowd(stage.client())
            .give(List.of(order(Person.CLERK, wish), order(Person.CHECKER, wish)))
            .accepted();
    if (placed.size() < 2) {
      throw new CommandFailure("Only " + placed.size() + " orders were taken.");
    }
    return new Played.LastQuantity(
        frame.id(), placed.stream().map(reply -> reply.text("id")).toList());
  }

  private static Command order(Person clerk, Map<String, ?> wish) {
    return Command.create(CommandKind.PLACE, clerk, "/api/orders", wish);
  }
}
