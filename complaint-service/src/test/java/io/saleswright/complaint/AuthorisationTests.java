package io.saleswright.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.testkit.Roles;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each role against each command and query: who may, who may not (SEC-06, CMP-07). */
class AuthorisationTests extends RunningComplaints {

  private static final List<String> OF_HANDLERS =
      List.of(
          "take over",
          "hand over",
          "reply",
          "grade",
          "pause",
          "resume",
          "resolve",
          "revisit",
          "close",
          "withdraw");

  private static final Set<String> HANDLERS =
      Set.of(
          "sales-rep",
          "account-manager",
          "customer-service",
          "sales-support",
          "support-supervisor",
          "sales-manager");
  private static final Set<String> OTHERS =
      Set.of(
          "vp-sales",
          "general-manager",
          "technical",
          "production",
          "warehouse",
          "legal",
          "finance-head");

  static List<String> roles() {
    return Roles.OF_PEOPLE;
  }

  static List<String> systems() {
    return Roles.OF_SYSTEMS;
  }

  @ParameterizedTest
  @MethodSource("roles")
  void roleMayDoWhatTheTableSaysAndNothingElse(String role) {
    assertThat(allowed(as(role))).containsExactlyInAnyOrderElementsOf(table(role));
  }

  @ParameterizedTest
  @MethodSource("systems")
  void systemsMayDoNothingHere(String client) {
    assertThat(allowed(asSystem(client))).isEmpty();
  }

  @Test
  void nobodyIsAskedToLogIn() {
    for (String command : commands()) {
      assertThat(call(asNobody(), command).status()).as(command).isEqualTo(401);
    }
  }

  private static List<String> commands() {
    List<String> all = new ArrayList<>(OF_HANDLERS);
    all.addAll(List.of("accept", "write", "read", "read list", "make link", "end links"));
    return all;
  }

  private static List<String> table(String role) {
    List<String> may = new ArrayList<>();
    if (HANDLERS.contains(role)) {
      may.addAll(List.of("make link", "end links"));
      may.addAll(OF_HANDLERS);
    }
    if (HANDLERS.contains(role) || role.equals("dealer")) {
      may.add("accept");
    }
    if (HANDLERS.contains(role) || OTHERS.contains(role) || role.equals("dealer")) {
      may.add("write");
    }
    if (may.contains("write") || role.equals("auditor")) {
      may.addAll(List.of("read", "read list"));
    }
    return may;
  }

  /** What is not refused with 403; whether it succeeds is another matter. */
  private List<String> allowed(TestHttp person) {
    return commands().stream().filter(command -> call(person, command).status() != 403).toList();
  }

  private static Answer call(TestHttp person, String command) {
    String path = PATH + "/" + unique("nothing");
    TestHttp seen = person.with("If-Match", "\"1\"");
    return switch (command) {
      case "accept" -> person.post(PATH, Bodies.complaint(unique("nobody"), ""));
      case "make link" -> person.post("/api/complaint-links", "{\"orderId\": \"nothing\"}");
      case "end links" -> person.delete("/api/complaint-links/nothing");
      case "read" -> person.get(path);
      case "read list" -> person.get(PATH + "?limit=1");
      case "write" -> person.post(path + "/messages", "{\"text\": \"a test\"}");
      case "take over" -> person.post(path + "/take-over", "{}");
      case "hand over" -> seen.post(path + "/hand-over", "{\"staffId\": \"DEMO-other\"}");
      case "reply" -> person.post(path + "/replies", Bodies.REPLY);
      case "grade" -> seen.post(path + "/severity", Bodies.severity("MINOR"));
      case "pause" -> person.post(path + "/pause", Bodies.REASON);
      case "resume" -> person.post(path + "/resumption", "{}");
      case "resolve" -> person.post(path + "/resolution", Bodies.SOLUTION);
      case "revisit" -> person.post(path + "/revisits", Bodies.CONTENT);
      case "close" -> person.post(path + "/closing", "{}");
      case "withdraw" -> person.post(path + "/withdrawal", Bodies.REASON);
      default -> throw new AssertionError(command);
    };
  }
}
