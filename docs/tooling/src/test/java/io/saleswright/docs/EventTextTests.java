package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people can type into events, which are kept for ever (ADR 0017). */
class EventTextTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> SERVICES =
      List.of(
          "complaint-service",
          "contract-service",
          "customer-service",
          "order-service",
          "finance-service",
          "performance-service");
  private static final Set<String> BOUND = Set.of("format", "pattern", "enum", "const");
  private static final Set<String> WRITERS =
      Set.of("code", "ours", "company", "staff", "goods", "foreign");

  /** A field of a request with its annotations. */
  private static final Pattern REQUESTED =
      Pattern.compile("((?:@\\w+(?:\\([^)]*\\))?\\s+)+)String (reason|question|route|papers)\\b");

  @Test
  void everyTextOfAnEventIsListed() {
    Map<String, String> listed = listed();

    assertThat(listed.values()).allMatch(WRITERS::contains);
    assertThat(texts()).containsExactlyInAnyOrderElementsOf(listed.keySet());
  }

  @Test
  void whatStaffTypeIntoEventsHoldsNoContacts() {
    List<String> unchecked = new ArrayList<>();
    Set<String> checked = new TreeSet<>();
    for (String service : SERVICES) {
      for (Path source : Repository.sources(service)) {
        if (isForStrangers(source)) {
          continue;
        }
        REQUESTED
            .matcher(Repository.read(source))
            .results()
            .filter(field -> field.group(1).contains("@Size"))
            .forEach(field -> {
              checked.add(field.group(2));
              if (!field.group(1).contains("@WithoutContacts")) {
                unchecked.add(field.group(2) + " in " + source.getFileName());
              }
            });
      }
    }
    assertThat(checked).containsExactly("papers", "question", "reason", "route");
    assertThat(unchecked).isEmpty();
  }

  /** What customers write behind a link stays in its document, and no event holds it. */
  private static boolean isForStrangers(Path source) {
    return source.getFileName().toString().startsWith("Public");
  }

  private static Map<String, String> listed() {
    Path file = Repository.ROOT.resolve("docs/events/texts.yaml");
    Map<String, String> listed =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(Repository.read(file));
    return new TreeMap<>(listed);
  }

  private static Set<String> texts() {
    Set<String> texts = new TreeSet<>();
    for (String service : SERVICES) {
      Path events = Repository.ROOT.resolve(service).resolve("src/main/resources/events");
      try (Stream<Path> files = Files.list(events)) {
        files
            .filter(file -> file.toString().endsWith(".schema.json"))
            .forEach(file -> collect(JSON.readTree(Repository.read(file)), texts));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  private static void collect(JsonNode schema, Set<String> texts) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      JsonNode type = property.getValue();
      collect(type, texts);
      collect(type.path("items"), texts);
      boolean bound = BOUND.stream().anyMatch(type::has) || property.getKey().endsWith("Id");
      if (isText(type.path("type")) && !bound) {
        texts.add(property.getKey());
      }
    }
  }

  private static boolean isText(JsonNode type) {
    return type.isArray()
        ? type.toString().contains("\"string\"")
        : type.asString("").equals("string");
  }
}
