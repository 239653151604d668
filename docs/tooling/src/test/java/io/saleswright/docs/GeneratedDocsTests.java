package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GeneratedDocsTests {

  private static final String HOW =
      "%s is out of date; run ./saleswright test -P docs -pl docs/tooling -am -Dmaven.test.skip";

  @TestFactory
  Stream<DynamicTest> generatedFilesAreUpToDate() {
    return GeneratedDocs.of(Repository.ROOT).entrySet().stream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getKey().toString(),
                () ->
                    assertThat(Repository.ROOT.resolve(file.getKey()))
                        .as(HOW, file.getKey())
                        .hasContent(file.getValue())));
  }

  @Test
  void everyPageBelongsToAnEvent() {
    assertThat(GeneratedDocs.of(Repository.ROOT).keySet())
        .as(HOW, "docs/events")
        .containsAll(GeneratedDocs.eventPages(Repository.ROOT));
  }

  @Test
  void theCatalogueTellsOfNoEventWithoutSchema() {
    Path catalogue = Repository.ROOT.resolve("docs/events/catalogue.yaml");
    assertThat(EventContract.readAll(Repository.ROOT).stream().map(EventContract::type))
        .containsAll(Narrative.read(catalogue).events().keySet());
  }
}
