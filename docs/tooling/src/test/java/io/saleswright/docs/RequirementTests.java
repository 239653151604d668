package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.saleswright.docs.Requirement.State;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is said to be done is shown by a test, and what is cited is a rule. */
class RequirementTests {

  private static final Path SHOP = Path.of("src/test/resources/requirements");
  private static final Requirements OURS = Requirements.ofCheckout(Repository.ROOT);
  private static final Citations CITED =
      Citations.of(Repository.ROOT, RequirementPage.prefixes(OURS));

  @TestFactory
  Stream<DynamicTest> aTestShowsWhatIsDone() {
    return OURS.all().stream()
        .filter(row -> row.state() == State.DONE)
        .map(row ->
            DynamicTest.dynamicTest(
                row.id(),
                () ->
                    assertThat(CITED.tests(Repository.ROOT, row.id(), row.isOfThePlatform()))
                        .as("tests that cite %s, which requirements.yaml calls done", row.id())
                        .isNotEmpty()));
  }

  @Test
  void whatIsCitedIsARule() {
    assertThat(CITED.files())
        .allSatisfy((id, files) ->
            assertThat(OURS.ids()).as("cited in %s, and no rule", files).contains(id));
  }

  @Test
  void everyRuleOfTheRegulationsHasItsLine() {
    assertThat(OURS.all()).hasSize(290);
    assertThat(OURS.areas())
        .allSatisfy((area, rows) ->
            assertThat(rows)
                .allSatisfy(row ->
                    assertThat(row.id()).startsWith(area.substring(0, area.indexOf(':')) + "-")));
  }

  @Test
  void findsTestsThatCiteAnId() {
    Citations cited = Citations.of(SHOP, Set.of("SHOP"));

    assertThat(cited.files()).containsOnlyKeys("SHOP-01", "SHOP-02", "SHOP-03");
    assertThat(cited.tests(SHOP, "SHOP-01", false))
        .containsExactly(Path.of("shop-service/src/test/java/TillTests.java"));
    assertThat(cited.tests(SHOP, "SHOP-01", true)).hasSize(2);
    assertThat(cited.tests(SHOP, "SHOP-02", false)).as("a helper of tests").isEmpty();
    assertThat(cited.tests(SHOP, "SHOP-03", false)).as("production code").isEmpty();
    assertThat(cited.tests(SHOP, "SHOP-09", false)).isEmpty();
  }

  @Test
  void aRowSaysWhatItsStateNeeds() {
    assertThat(Requirement.of("A-01", Map.of("asks", "a", "state", "open")).state())
        .isEqualTo(State.OPEN);
    refuses(Map.of("asks", "a", "state", "open", "place", "p"), "unless it is open");
    refuses(Map.of("asks", "a", "state", "done"), "unless it is open");
    refuses(Map.of("asks", "a", "state", "partial", "place", "p"), "what is missing");
    refuses(Map.of("asks", "a", "state", "done", "place", "p", "missing", "m"), "what is missing");
    refuses(Map.of("asks", "a", "state", "nearly"), "neither done");
    refuses(Map.of("state", "open"), "what it asks");
    refuses(Map.of("asks", "a", "state", "open", "palce", "p"), "other fields");
  }

  private static void refuses(Map<String, String> row, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Requirement.of("A-01", row))
        .withMessageContaining("A-01")
        .withMessageContaining(reason);
  }
}
