package io.saleswright.testkit.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScopeContractTests {

  /** A service in the memory of this test: who speaks is found again by the token. */
  private static final class Service implements ScopeContract {

    private final Map<String, Belonging> things = new HashMap<>();
    private final Map<String, Caller> callers = new HashMap<>();
    private final boolean leaks;

    Service(boolean leaks) {
      this.leaks = leaks;
    }

    @Override
    public List<ScopedCollection> collections() {
      return List.of(
          ScopedCollection.of("papers", this::keep)
              .seen("by id", this::sees)
              .counted("figures", this::count)
              .closedTo("dealer"),
          ScopedCollection.of("books", this::keep).seen("by id", this::seesAll).ofNobody());
    }

    @Override
    public TestHttp speaker(Map<String, String> claims, String name, String role) {
      String token = name + role + claims;
      callers.put(
          token,
          new Caller("DEMO-" + name, "", Set.of(role), claims.get("team"), claims.get("region")));
      return new TestHttp("", token, Map.of());
    }

    private String keep(Belonging belonging) {
      String id = "paper-" + things.size();
      things.put(id, belonging);
      return id;
    }

    private boolean sees(TestHttp person, String id) {
      Caller caller = caller(person);
      boolean inScope = DataScope.of(caller).includes(Objects.requireNonNull(things.get(id)));
      boolean sameRegionByMistake =
          leaks && Objects.equals(caller.region(), Objects.requireNonNull(things.get(id)).region());
      return !caller.has("dealer") && (inScope || sameRegionByMistake);
    }

    private boolean seesAll(TestHttp person, String id) {
      return DataScope.of(caller(person)) instanceof DataScope.All;
    }

    private long count(TestHttp person) {
      return things.keySet().stream().filter(id -> sees(person, id)).count();
    }

    private Caller caller(TestHttp person) {
      return Objects.requireNonNull(callers.get(person.token()));
    }
  }

  static Stream<Reader> readers() {
    return Reader.all().stream();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void theTableSaysWhatThePlatformsScopeGives(Reader reader) {
    Map<String, String> claims = reader.claims("");
    Caller caller =
        new Caller(
            "DEMO-" + reader.username(""),
            "",
            Set.of(reader.role()),
            claims.get("team"),
            claims.get("region"));

    Set<Thing> given =
        Arrays.stream(Thing.values())
            .filter(thing -> DataScope.of(caller).includes(thing.belonging("")))
            .collect(Collectors.toSet());

    assertThat(reader.sees()).isEqualTo(given);
  }

  @Test
  void passesAServiceThatKeepsToTheScopes() {
    assertThat(failures(new Service(false))).isEmpty();
  }

  @Test
  void namesWhoSeesMoreAndHow() {
    assertThat(failures(new Service(true)))
        .contains(
            "papers, by id: another salesperson of team and region",
            "papers, figures: another salesperson of team and region")
        .doesNotContain("papers, by id: the manager of a region");
  }

  private static List<String> failures(Service service) {
    return service
        .everybodySeesWhatTheirTokenGivesAndNothingElse()
        .filter(ScopeContractTests::fails)
        .map(DynamicTest::getDisplayName)
        .toList();
  }

  private static boolean fails(DynamicTest test) {
    try {
      test.getExecutable().execute();
      return false;
    } catch (AssertionError _) {
      return true;
    } catch (Throwable unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }
}
