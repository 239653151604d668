package io.saleswright.images;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything of others that runs in an image or in a browser has a licence that the project can
 * live with, and {@code docs/licences.md} names it. After a change: {@code
 * -Dsaleswright.licences.accept=true}.
 */
class LicenceTests {

  private static final Path ROOT = Path.of("../..");
  private static final Path LIST = ROOT.resolve("docs/licences.md");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * As the libraries' own descriptions write them. Those that ask for changes to be published (EPL,
   * LGPL) are of libraries that lie unchanged in files of their own.
   */
  private static final Set<String> ACCEPTED =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "The (New) BSD License",
          "Bouncy Castle Licence",
          "Broadcom Foundation License",
          "CC0-1.0",
          "EPL-2.0",
          "GPL-2.0-with-classpath-exception",
          "ISC",
          "LGPL-2.1-only",
          "LGPL-2.1-or-later",
          "MIT",
          "OFL-1.1");

  @Test
  void allAreAcceptedAndListed() throws IOException {
    Map<String, Set<String>> found = found();

    assertThat(found).hasSizeGreaterThan(200);
    assertThat(found)
        .allSatisfy((library, licences) ->
            assertThat(licences).as(library).isNotEmpty().isSubsetOf(ACCEPTED));
    String list = list(found);
    if (Boolean.getBoolean("saleswright.licences.accept")) {
      Files.writeString(LIST, list);
    }
    assertThat(LIST).hasContent(list);
  }

  /** By the names of libraries, without their versions. */
  private static Map<String, Set<String>> found() throws IOException {
    var found = new TreeMap<String, Set<String>>();
    found.put("Noto Sans SC, the font of papers", Set.of("OFL-1.1"));
    SystemDescription system = SystemDescription.ours();
    Stream<String> programs =
        Stream.concat(Stream.of("gateway"), system.services().stream().map(Service::process));
    for (String program : programs.toList()) {
      JsonNode materials = read(ROOT.resolve(program).resolve("target/sbom.cdx.json"));
      for (JsonNode library : materials.get("components")) {
        String name = library.path("group").asString() + ":" + library.path("name").asString();
        if (!name.startsWith("io.saleswright:")) {
          found.put(name, licences(library));
        }
      }
    }
    read(ROOT.resolve("console/package-lock.json")).get("packages").properties().stream()
        .filter(library -> library.getKey().startsWith("node_modules/"))
        .filter(library -> !library.getValue().path("dev").asBoolean(false))
        .forEach(library ->
            found.put(
                "npm:" + library.getKey().replaceFirst(".*node_modules/", ""),
                Set.of(library.getValue().path("license").asString())));
    return found;
  }

  private static Set<String> licences(JsonNode library) {
    return StreamSupport.stream(library.path("licenses").spliterator(), false)
        .map(licence -> licence.path("license"))
        .map(licence -> licence.path("id").asString(licence.path("name").asString("")))
        .collect(Collectors.toSet());
  }

  private static String list(Map<String, Set<String>> found) {
    var list = new StringBuilder();
    list.append("<!-- Written by LicenceTests of deploy/images from the lists of materials. -->\n");
    list.append("# Licences\n\n");
    list.append(
        "What others wrote and runs in our images (Maven) or in the browser (npm), under the\n");
    list.append(
        "licences that its own description names. Of two licences either may be chosen.\n\n");
    list.append("| library | licence |\n|---|---|\n");
    found.forEach((library, licences) ->
        list.append(
            "| %s | %s |\n"
                .formatted(library, licences.stream().sorted().collect(Collectors.joining(", ")))));
    return list.toString();
  }

  private static JsonNode read(Path file) {
    return JSON.readTree(file);
  }
}
