package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.docs.PropertyTable.Property;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfigurationTests {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)(?::|})");

  private final String page = Repository.read(Repository.ROOT.resolve("docs/configuration.md"));

  @Test
  void everyPropertyHasAMeaning() {
    List<Property> properties = PropertyTable.readAll(Repository.ROOT);
    assertThat(properties)
        .extracting(Property::name)
        .contains("saleswright.service", "gateway.public-url", "saleswright.pulse.interval");
    assertThat(properties).noneMatch(property -> property.meaning().isBlank());
  }

  @Test
  void namesOfVariablesFollowTheRulesOfSpringBoot() {
    Property property = new Property("gateway.upstream.connect-timeout", "Duration", "1s", "");
    assertThat(property.variable()).isEqualTo("GATEWAY_UPSTREAM_CONNECTTIMEOUT");
  }

  @Test
  void everyVariableOfTheSettingsIsExplained() {
    Set<String> variables = new TreeSet<>();
    for (Path settings : settings()) {
      VARIABLE
          .matcher(Repository.read(settings))
          .results()
          .forEach(found -> variables.add(found.group(1)));
    }
    assertThat(variables).contains("MONGODB_URI", "GATEWAY_CLIENT_SECRET");
    assertThat(variables).allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
  }

  private static List<Path> settings() {
    try (Stream<Path> files = Files.walk(Repository.ROOT, 8)) {
      return files
          .filter(file -> file.toString().contains("/src/main/resources/"))
          .filter(file ->
              file.toString().matches(".*/(application.*|platform-defaults)\\.(yaml|properties)"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
