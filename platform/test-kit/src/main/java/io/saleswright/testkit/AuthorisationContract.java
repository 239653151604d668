package io.saleswright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Tries every role of the realm against every command of a service (SEC-02): a role may do what the
 * table says and nothing else, systems and strangers nothing. For services of people; one that
 * systems use too has a test of its own.
 */
public interface AuthorisationContract {

  /** Speaks as a person with one role. */
  TestHttp as(String role);

  /** Speaks as a system. */
  TestHttp asSystem(String client);

  /** Speaks without a login. */
  TestHttp asNobody();

  /** What can be done with the service, in words of the test. */
  List<String> commands();

  /** Those that a role may do. */
  List<String> table(String role);

  /** Does one, to something that need not be there. */
  Answer call(TestHttp person, String command);

  /** What is not refused with 403; whether it succeeds is another matter. */
  default List<String> allowed(TestHttp person) {
    return commands().stream().filter(command -> call(person, command).status() != 403).toList();
  }

  @ParameterizedTest
  @FieldSource("io.saleswright.testkit.Roles#OF_PEOPLE")
  default void roleMayDoWhatTheTableSaysAndNothingElse(String role) {
    assertThat(allowed(as(role))).containsExactlyInAnyOrderElementsOf(table(role));
  }

  @ParameterizedTest
  @FieldSource("io.saleswright.testkit.Roles#OF_SYSTEMS")
  default void systemsMayDoNothingHere(String client) {
    assertThat(allowed(asSystem(client))).isEmpty();
  }

  @Test
  default void nobodyIsAskedToLogIn() {
    for (String command : commands()) {
      assertThat(call(asNobody(), command).status()).as(command).isEqualTo(401);
    }
  }
}
