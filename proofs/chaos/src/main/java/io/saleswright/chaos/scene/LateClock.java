package io.saleswright.chaos.scene;

import io.saleswright.chaos.load.Command;
import io.saleswright.chaos.load.CommandKind;
import io.saleswright.chaos.load.Person;
import io.saleswright.chaos.load.Played;
import io.saleswright.chaos.load.Stage;
import io.saleswright.chaos.nemesis.Nemesis;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.Poll;
import io.saleswright.client.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/**
 * A complaint is accepted whose deadlines pass while no instance of its service is running (CMP-02,
 * CMP-04).
 */
record LateClock(Stage stage, Nemesis nemesis) implements Scene {

  private static final String POLICY = "/api/admin/policies/complaints";
  private static final String ANSWER = "CMP-02";
  private static final String SOLUTION = "CMP-04";
  private static final String ANSWER_DUE = "/course/answerDue";
  private static final String SOLUTION_DUE = "/course/solutionDue";
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
  private static final Duration SOLUTION_WITHIN = Duration.ofSeconds(14);
  private static final Duration MARGIN = Duration.ofSeconds(1);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Override
  public Played.Kind kind() {
    return Played.Kind.LATE_CLOCK;
  }

  @Override
  public boolean kills() {
    return true;
  }

  @Override
  public Played play() throws InterruptedException {
    shortenLimits();
    AtomicReference<Reply> opened = new AtomicReference<>();
    AtomicReference<Instant> back = new AtomicReference<>();
    nemesis.alone(
        "complaint",
        axe -> {
          Reply reply = stage.client().done(complaint());
          mustBeShort(reply.body());
          axe.fall(Integer.MAX_VALUE);
          mustNotBeOver(reply.body());
          Instant over = at(reply.body(), SOLUTION_DUE).plus(MARGIN);
          boolean _ = Poll.until(() -> stage.clock().instant().isAfter(over), LOOK, PATIENCE);
          opened.set(reply);
          back.set(stage.clock().instant());
        });
    String id = opened.get().text("id");
    Reply again = stage.read("complaint", Person.CLERK, "/api/complaints/" + id);
    return new Played.LateClock(id, due(opened.get().body()), due(again.body()), back.get());
  }

  /** An instance may not know the limits yet that another one was told. */
  private static void mustBeShort(JsonNode complaint) {
    Instant accepted = at(complaint, "/course/acceptedAt");
    Map<String, Instant> wanted =
        Map.of(ANSWER, accepted.plus(ANSWER_WITHIN), SOLUTION, accepted.plus(SOLUTION_WITHIN));
    if (!due(complaint).equals(wanted)) {
      throw new CommandFailure("A complaint has the time of before: " + due(complaint));
    }
  }

  private void mustNotBeOver(JsonNode complaint) {
    if (stage.clock().instant().isAfter(at(complaint, ANSWER_DUE))) {
      throw new CommandFailure("Its time was over before its service was killed.");
    }
  }

  /** What is critical takes seconds from now on; everything else what it took before. */
  private void shortenLimits() throws InterruptedException {
    Reply policy = stage.read("complaint", Person.MANAGER, POLICY);
    if (policy.body().toString().contains(ANSWER_WITHIN.toString())) {
      return;
    }
    List<Map<String, String>> limits =
        List.of(
            limit("MINOR", "working 8h", "working 40h"),
            limit("MAJOR", "working 4h", "working 24h"),
            limit("CRITICAL", ANSWER_WITHIN.toString(), SOLUTION_WITHIN.toString()));
    stage
        .client()
        .done(
            new Command(
                CommandKind.SET_TIME_LIMITS,
                Person.MANAGER,
                "PUT",
                POLICY,
                "complaints",
                Map.of("values", Map.of("limits", limits), "reason", "critical cases are short"),
                policy.etag()));
  }

  private static Map<String, String> limit(String severity, String answer, String solution) {
    return Map.of("severity", severity, "answer", answer, "solution", solution, "reminder", "1s");
  }

  private Command complaint() {
    return Command.create(
        CommandKind.ACCEPT_COMPLAINT,
        Person.CLERK,
        "/api/complaints",
        Map.of(
            "customerId",
            stage.company().guest(),
            "channel",
            "PHONE",
            "kind",
            "SERVICE",
            "severity",
            "CRITICAL",
            "content",
            "nobody calls back",
            "another",
            true));
  }

  private static Instant at(JsonNode complaint, String pointer) {
    return Instant.parse(complaint.at(pointer).asString());
  }

  private static Map<String, Instant> due(JsonNode complaint) {
    return Map.of(ANSWER, at(complaint, ANSWER_DUE), SOLUTION, at(complaint, SOLUTION_DUE));
  }
}
