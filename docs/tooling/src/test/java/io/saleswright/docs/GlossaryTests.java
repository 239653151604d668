package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary names what is really in the code. */
class GlossaryTests {

  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  @Test
  void namesOfTheGlossaryAreInTheCode() {
    String code =
        Repository.sources(".").stream().map(Repository::read).collect(Collectors.joining())
            + Repository.read(Repository.ROOT.resolve("deploy/keycloak/realm.template.json"));
    List<String> names = names();
    assertThat(names).hasSizeGreaterThan(20);
    assertThat(names).allSatisfy(name -> assertThat(code.contains(name)).as(name).isTrue());
  }

  /** What stands in the last column, between backticks. */
  private static List<String> names() {
    Path glossary = Repository.ROOT.resolve("docs/glossary.md");
    return Repository.read(glossary)
        .lines()
        .filter(line -> line.startsWith("|"))
        .map(line -> line.split("\\|"))
        .filter(columns -> columns.length == 5)
        .flatMap(columns -> NAME.matcher(columns[4]).results())
        .map(found -> found.group(1))
        .toList();
  }
}
