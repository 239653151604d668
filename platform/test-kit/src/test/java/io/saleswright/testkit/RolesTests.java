package io.saleswright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The roles that tests try are those that people and systems can have. */
class RolesTests {

  private static final Path REALM = Path.of("../../deploy/keycloak/realm.template.json");

  @Test
  void areThoseOfTheRealm() throws IOException {
    List<String> realm =
        JsonMapper.shared()
            .readTree(Files.readString(REALM))
            .at("/roles/realm")
            .findValuesAsString("name");
    List<String> tried = new ArrayList<>(Roles.OF_PEOPLE);
    tried.addAll(Roles.OF_SYSTEMS);

    assertThat(tried).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(realm);
  }
}
