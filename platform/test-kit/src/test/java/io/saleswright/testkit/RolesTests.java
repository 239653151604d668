package io.saleswright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The roles that tests try are those that people and systems can have. */
class RolesTests {

  private static final Path REALM = Path.of("../../deploy/keycloak/realm.template.json");

  private static final String DESCRIPTION = "/io/saleswright/system/roles.properties";
  private static final String PREFIX = "role.";

  @Test
  void areThoseOfTheRealm() throws IOException {
    assertThat(tried())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            JsonMapper.shared()
                .readTree(Files.readString(REALM))
                .at("/roles/realm")
                .findValuesAsString("name"));
  }

  /** From the lines, since reading them as properties would hide a role that stands there twice. */
  @Test
  void areThoseOfTheDescription() throws IOException {
    try (InputStream file = RolesTests.class.getResourceAsStream(DESCRIPTION)) {
      List<String> described =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.startsWith(PREFIX))
              .map(line -> line.substring(PREFIX.length(), line.indexOf('=')).strip())
              .toList();

      assertThat(described).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(tried());
    }
  }

  private static List<String> tried() {
    List<String> tried = new ArrayList<>(Roles.OF_PEOPLE);
    tried.addAll(Roles.OF_SYSTEMS);
    return tried;
  }
}
