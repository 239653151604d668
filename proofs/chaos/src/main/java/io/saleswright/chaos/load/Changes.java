package io.saleswright.chaos.load;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** What comes between: questions, corrections, change requests, cancellations. For one thread. */
final class Changes {

  private static final Set<String> EDITABLE = Set.of("RECEIVED", "VERIFYING");
  private static final Set<String> GONE = Set.of("SHIPPED", "SIGNED", "CLOSED", "CANCELLED");

  private final Client client;
  private final FactWriter facts;
  private final Wishes wishes;
  private final RandomGenerator random;

  Changes(Client client, FactWriter facts, Wishes wishes, RandomGenerator random) {
    this.client = client;
    this.facts = facts;
    this.wishes = wishes;
    this.random = random;
  }

  /**
   * Answers an open request for change, or thinks of something new.
   *
   * @return whether there was something to do
   */
  boolean interfere(String id, JsonNode order, String revision, LocalDate today)
      throws InterruptedException {
    String state = order.path("state").asString("");
    if (GONE.contains(state)) {
      return false;
    }
    for (JsonNode change : order.path("changes")) {
      if (answer(id, change)) {
        return true;
      }
    }
    return switch (random.nextInt(60)) {
      case 0 -> {
        cancel(id);
        yield true;
      }
      case 1 -> {
        about(
            CommandKind.HOLD,
            Person.CLERK,
            id,
            "/hold",
            Map.of("question", "Is the voltage right?"));
        yield true;
      }
      case 2, 3, 4 -> {
        if (EDITABLE.contains(state)) {
          correct(id, order.path("customer").path("id").asString(), revision, today);
        } else {
          requestChange(id, today);
        }
        yield true;
      }
      default -> false;
    };
  }

  private void cancel(String id) throws InterruptedException {
    about(
        CommandKind.CANCEL,
        Person.CLERK,
        id,
        "/cancellation",
        Map.of("reason", "the customer has changed his mind"));
  }

  private void correct(String id, String customerId, String revision, LocalDate today)
      throws InterruptedException {
    client.give(
        new Command(
            CommandKind.EDIT,
            Person.CLERK,
            "PUT",
            Story.path(id, ""),
            id,
            wishes.order(customerId, today),
            revision));
  }

  private void requestChange(String id, LocalDate today) throws InterruptedException {
    about(CommandKind.REQUEST_CHANGE, Person.CLERK, id, "/change-requests", wishes.change(today));
  }

  /** Whether the change waited for an answer. */
  private boolean answer(String id, JsonNode change) throws InterruptedException {
    int number = change.path("number").asInt(0);
    return switch (change.path("status").asString("")) {
      case "REQUESTED" -> {
        about(
            CommandKind.DECIDE_CHANGE,
            Person.SUPERVISOR,
            id,
            "/change-requests/" + number + "/approval",
            Map.of("approved", true));
        yield true;
      }
      case "ASKED_WORKSHOP" -> {
        boolean accepted = random.nextInt(4) > 0;
        facts.publish(
            FactWriter.PLANT,
            id,
            "ChangeAnswered",
            accepted
                ? Map.of("change", number, "accepted", true)
                : Map.of("change", number, "accepted", false, "reason", "already made"),
            random.nextInt(2));
        yield true;
      }
      default -> false;
    };
  }

  private void about(CommandKind kind, Person person, String id, String below, Object body)
      throws InterruptedException {
    client.give(Command.about(kind, person, Story.path(id, below), id, body));
  }
}
