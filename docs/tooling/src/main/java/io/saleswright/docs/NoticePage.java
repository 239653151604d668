package io.saleswright.docs;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of notices: found in the services' enums of them, with the words that readers see from
 * the bundles of who shows them.
 */
final class NoticePage {

  private static final String BUNDLE = "customer-service/src/main/resources/notices%s.properties";

  /** Words for the values of texts. */
  private static final String STEP = "step.";

  private static final Pattern ENUM = Pattern.compile("enum \\w+ implements NoticeKind");
  private static final Pattern CONSTANT =
      Pattern.compile("\\n  ([A-Z][A-Z_]+)\\(\\s*\"([A-Z]+-\\d{2})\"((?:,\\s*\"\\w+\")*)\\)");
  private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");
  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

  private static final String INTRODUCTION =
      """
      <!-- Written from the services' kinds of notices and the texts of customer-service; see CONTRIBUTING.md. -->
      # Notices

      What people are told. Every service writes its notices to the topic `saleswright.notices.v1`, in the same write as the decision
      that they are about ([NoticeGiven](events/saleswright.NoticeGiven.v1.md)). A notice names people by role or staff id and customers
      by id; it holds neither an address nor a number, so who sends it on looks up how somebody is reached. People find theirs at
      `GET /api/notices`, with the text in their language; of a role, those who may see the document.
      [How to add one](guides/how-to-add.md).

      | service | kind | rule | text | 文本 |
      |---|---|---|---|---|
      """;

  private NoticePage() {}

  /**
   * A kind of notice.
   *
   * @param slug its name in the notice
   * @param rule the requirement that asks for it
   * @param parameters the values that it may have
   */
  record Kind(String service, String slug, String rule, Set<String> parameters) {}

  static String of(Path root) {
    Map<String, String> english = texts(root, "");
    Map<String, String> chinese = texts(root, "_zh");
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Kind kind : kinds(root)) {
      page.append(
          "| %s | `%s` | %s | %s | %s |\n"
              .formatted(
                  kind.service(),
                  kind.slug(),
                  kind.rule(),
                  english.get(kind.slug()),
                  chinese.get(kind.slug())));
    }
    return page.toString();
  }

  /** The kinds of all services, by service, in the order of their enums. */
  static List<Kind> kinds(Path root) {
    List<Kind> kinds = new ArrayList<>();
    try (Stream<Path> services = Files.list(root)) {
      for (Path service : services.filter(NoticePage::isService).sorted().toList()) {
        try (Stream<Path> sources = Files.walk(service.resolve("src/main/java"))) {
          sources
              .filter(file -> file.toString().endsWith("Notice.java"))
              .sorted()
              .forEach(
                  file -> kinds.addAll(kinds(service.getFileName().toString(), Marked.read(file))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kinds;
  }

  private static boolean isService(Path directory) {
    return directory.getFileName().toString().endsWith("-service");
  }

  private static List<Kind> kinds(String service, String source) {
    if (!ENUM.matcher(source).find()) {
      return List.of();
    }
    return CONSTANT
        .matcher(source)
        .results()
        .map(constant ->
            new Kind(
                service,
                constant.group(1).toLowerCase(Locale.ROOT).replace('_', '-'),
                constant.group(2),
                all(NAME, constant.group(3))))
        .toList();
  }

  /** The texts of a language, by kind. */
  static Map<String, String> texts(Path root, String language) {
    Properties texts = new Properties();
    Path file = root.resolve(BUNDLE.formatted(language));
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> byKind = new TreeMap<>();
    texts.stringPropertyNames().stream()
        .filter(key -> !key.startsWith(STEP))
        .forEach(kind -> byKind.put(kind, texts.getProperty(kind)));
    return byKind;
  }

  /** The names of the values that a text shows. */
  static Set<String> values(String text) {
    return all(VALUE, text);
  }

  private static Set<String> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
