package io.saleswright.docs;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The list of all problem types: which there are is found in the modules' message bundles, where
 * each has its titles, and why they come is told in problems.yaml.
 */
final class ProblemPage {

  private static final Path NARRATIVE = Path.of("docs/problems.yaml");
  private static final String RESOURCES = "src/main/resources/";
  private static final List<String> BUNDLES =
      List.of("platform-messages", "documents-messages", "messages");
  private static final Pattern TITLE = Pattern.compile("problem\\.([a-z0-9-]+)\\.title");
  private static final int CONFLICT = 409;
  private static final int DEEPEST_MODULE = 3;

  private static final String INTRODUCTION =
      """
      <!-- Written from the message bundles and problems.yaml; see CONTRIBUTING.md. -->
      # Problems

      Every answer that is no success is `application/problem+json` (RFC 9457). Its `type` is `/problems/` and a name of
      this list; names stay, texts may change. `title` and `detail` are in English or Chinese, by `Accept-Language`;
      `rule` is the id of the requirement that refuses, `correlationId` finds the request in all logs.
      """;

  private ProblemPage() {}

  static String of(Path root) {
    Map<String, Map<String, Map<String, Object>>> told = narrative(root);
    Map<String, Path> bundles = bundles(root);
    demandEqual("modules", told.keySet(), bundles.keySet());
    StringBuilder page = new StringBuilder(INTRODUCTION);
    told.forEach((module, problems) -> {
      page.append("\n## ").append(heading(module)).append("\n\n");
      page.append(
          "| type | status | title | 标题 | cause | what to do |\n|---|---|---|---|---|---|\n");
      Path bundle = Objects.requireNonNull(bundles.get(module));
      Map<String, String> english = titles(bundle);
      Map<String, String> chinese = titles(chinese(bundle));
      demandEqual("titles of " + module, english.keySet(), chinese.keySet());
      demandEqual("problems of " + module, problems.keySet(), english.keySet());
      problems.forEach((slug, words) ->
          page.append(
              "| `%s` | %s | %s | %s | %s | %s |\n"
                  .formatted(
                      slug,
                      words.getOrDefault("status", CONFLICT),
                      english.get(slug),
                      chinese.get(slug),
                      words.get("cause"),
                      words.get("remedy"))));
    });
    return page.toString();
  }

  private static String heading(String module) {
    return switch (module) {
      case "platform/web" -> "Everywhere";
      case "gateway" -> "Of the gateway";
      case "platform/documents" -> "Of attachments and comments";
      default -> "Rules of " + module;
    };
  }

  private static void demandEqual(String what, Iterable<String> told, Iterable<String> found) {
    TreeSet<String> one = new TreeSet<>();
    told.forEach(one::add);
    TreeSet<String> other = new TreeSet<>();
    found.forEach(other::add);
    if (!one.equals(other)) {
      TreeSet<String> missing = new TreeSet<>(other);
      missing.removeAll(one);
      one.removeAll(other);
      throw new IllegalStateException(
          "%s: %s lacks %s and has too many: %s".formatted(what, NARRATIVE, missing, one));
    }
  }

  private static Map<String, Map<String, Map<String, Object>>> narrative(Path root) {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions()))
          .load(Files.readString(root.resolve(NARRATIVE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bundles with problems, by the directory of their module. */
  private static Map<String, Path> bundles(Path root) {
    Map<String, Path> bundles = new TreeMap<>();
    try (Stream<Path> poms =
        Files.find(root, DEEPEST_MODULE, (path, _) -> path.endsWith("pom.xml"))) {
      for (Path pom : poms.toList()) {
        for (String bundle : BUNDLES) {
          Path file = pom.resolveSibling(RESOURCES + bundle + ".properties");
          if (Files.exists(file) && !titles(file).isEmpty()) {
            bundles.put(root.relativize(pom.getParent()).toString(), file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundles;
  }

  private static Path chinese(Path bundle) {
    return bundle.resolveSibling(
        bundle.getFileName().toString().replace(".properties", "_zh.properties"));
  }

  private static Map<String, String> titles(Path bundle) {
    Properties texts = new Properties();
    try (Reader file = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      texts.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> titles = new TreeMap<>();
    for (String key : texts.stringPropertyNames()) {
      Matcher title = TITLE.matcher(key);
      if (title.matches()) {
        titles.put(title.group(1), texts.getProperty(key));
      }
    }
    return titles;
  }
}
