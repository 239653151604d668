package io.saleswright.customer.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.customer.fixtures.Profiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever a file says of people has a purpose and an end that are written down (SEC-03). */
class PersonalDataTests {

  private static final Path PAGE = Path.of("../docs/personal-data.md");

  /** What a file says of firms, places and goods. */
  private static final Set<String> OF_NOBODY =
      Set.of(
          "name",
          "kind",
          "region",
          "channel",
          "interests",
          "customerClass",
          "dealer.address",
          "dealer.floor",
          "dealer.freightForwarder");

  @Test
  void eachFieldIsOfAPersonOrOfNobody() {
    for (Profile profile : List.of(Profiles.company("甲"), Profiles.dealer("乙"))) {
      assertThat(profile.fields().keySet())
          .allSatisfy(field ->
              assertThat(Profile.isPersonal(field))
                  .as(field)
                  .isNotEqualTo(OF_NOBODY.contains(field) || field.startsWith("addresses[")));
    }
  }

  @Test
  void eachPersonalFieldHasAPurposeAndAnEnd() throws Exception {
    Map<String, List<String>> rows = Map.of("contacts", row("contacts"), "dealer", row("dealer"));

    for (Profile profile : List.of(Profiles.company("甲"), Profiles.dealer("乙"))) {
      profile.fields().keySet().stream()
          .filter(Profile::isPersonal)
          .forEach(field -> {
            String kind = field.replaceAll("[\\[.].*", "");
            String name = field.substring(field.lastIndexOf('.') + 1);
            assertThat(rows.get(kind).getFirst()).contains(name);
          });
    }
    assertThat(rows.values())
        .allSatisfy(row -> assertThat(row).hasSize(5).noneMatch(String::isBlank));
  }

  private static List<String> row(String data) throws Exception {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("| `" + data + "`"))
        .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|")))
        .findFirst()
        .orElseThrow();
  }
}
