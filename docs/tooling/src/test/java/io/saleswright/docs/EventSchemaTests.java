package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventSchemaTests {

  private static final Pattern EVENT_TYPE = Pattern.compile("@EventType\\(\"([^\"]+)\"\\)");
  private static final Set<String> PERSONAL =
      Set.of("address", "phone", "email", "consignee", "contact", "contacts", "qq", "fax");

  @TestFactory
  Stream<DynamicTest> schemasNameAndExplainEverything() {
    return forEach(contract -> {
      assertThat(contract.schema().path("title").asString()).isEqualTo(contract.type());
      assertThat(contract.meaning()).isNotBlank();
      contract
          .schema()
          .path("properties")
          .forEachEntry((name, field) ->
              assertThat(field.path("description").asString("")).as(name).isNotBlank());
    });
  }

  @TestFactory
  Stream<DynamicTest> eventsHoldNoPersonalData() {
    return forEach(contract ->
        assertThat(contract.schema().findParents("description"))
            .as("fields of %s", contract.type())
            .noneMatch(field -> field.propertyNames().stream().anyMatch(PERSONAL::contains)));
  }

  @Test
  void everyPublishedRecordHasASchema() {
    Set<String> published =
        Repository.serviceSources().stream()
            .map(Repository::read)
            .flatMap(source -> EVENT_TYPE.matcher(source).results())
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(published).hasSizeGreaterThan(40);
    assertThat(EventContract.readAll(Repository.ROOT).stream().map(EventContract::type))
        .containsAll(published);
  }

  private static Stream<DynamicTest> forEach(ContractCheck check) {
    return EventContract.readAll(Repository.ROOT).stream()
        .map(contract -> DynamicTest.dynamicTest(contract.type(), () -> check.accept(contract)));
  }

  private interface ContractCheck {
    void accept(EventContract contract) throws Exception;
  }
}
