package io.saleswright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.Roles;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each role against each command and query: who may, who may not (SEC-06, QUO-04). */
class AuthorisationTests extends RunningContracts {

  private static final List<String> COMMANDS =
      List.of("draft quote", "withdraw quote", "read quotes");

  private static final Set<String> WRITERS =
      Set.of(
          "sales-rep", "account-manager", "sales-support", "support-supervisor", "sales-manager");
  private static final Set<String> READERS =
      Set.of("vp-sales", "general-manager", "technical", "production", "auditor");

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
    for (String command : COMMANDS) {
      assertThat(call(asNobody(), command).status()).as(command).isEqualTo(401);
    }
  }

  private static List<String> table(String role) {
    List<String> may = new ArrayList<>();
    if (WRITERS.contains(role)) {
      may.addAll(List.of("draft quote", "withdraw quote"));
    }
    if (WRITERS.contains(role) || READERS.contains(role)) {
      may.add("read quotes");
    }
    return may;
  }

  /** What is not refused with 403; whether it succeeds is another matter. */
  private List<String> allowed(TestHttp person) {
    return COMMANDS.stream().filter(command -> call(person, command).status() != 403).toList();
  }

  private static Answer call(TestHttp person, String command) {
    return switch (command) {
      case "draft quote" -> person.post("/api/quotes", Requests.lead(unique("nothing")));
      case "withdraw quote" ->
          person.post(
              "/api/quotes/" + unique("nothing") + "/withdrawal", "{\"reason\": \"a test\"}");
      case "read quotes" -> person.get("/api/quotes");
      default -> throw new AssertionError(command);
    };
  }
}
