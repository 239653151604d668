package io.saleswright.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The list of what a store must be able to do: what stands on the page, and what the services asked
 * for in test runs since, as {@code target/store-use.txt} of their modules notes it. A run of some
 * tests so takes nothing away.
 */
final class StorePage {

  static final Path PAGE = Path.of("docs/store.md");

  private static final String BEGIN = "<!-- needs: begin, taken from recorded runs -->\n";
  private static final String END = "\n<!-- needs: end -->";
  private static final String HEAD = "| kind | what | asked by |\n|---|---|---|\n";
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\| ([a-z]+) \\| `([^`]+)` \\| ([^|]+) \\|$");

  private StorePage() {}

  /** The page as it stands, in order. */
  static String of(Path root) {
    return with(root, Map.of());
  }

  /** The page with what was noted since; not the same on every machine, so only for writing. */
  static String withWhatWasNoted(Path root) {
    return with(root, recorded(root));
  }

  private static String with(Path root, Map<String, List<String>> recorded) {
    Marked page = Marked.of(root, PAGE);
    Map<String, Set<String>> needs = new TreeMap<>();
    LINE.matcher(page.text())
        .results()
        .forEach(line ->
            needs
                .computeIfAbsent(line.group(1) + ": " + line.group(2), _ -> new TreeSet<>())
                .addAll(List.of(line.group(3).split(", "))));
    recorded.forEach((module, asked) ->
        asked.forEach(need -> needs.computeIfAbsent(need, _ -> new TreeSet<>()).add(module)));
    StringBuilder table = new StringBuilder(HEAD);
    needs.forEach((need, modules) -> {
      String[] parts = need.split(": ", 2);
      table.append(
          "| %s | `%s` | %s |\n".formatted(parts[0], parts[1], String.join(", ", modules)));
    });
    return page.between(BEGIN, END, table.toString().stripTrailing());
  }

  /** What each module's tests have asked for, by its short name. */
  private static Map<String, List<String>> recorded(Path root) {
    Map<String, List<String>> recorded = new TreeMap<>();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.toList()) {
        Path notes = module.resolve("target/store-use.txt");
        if (Files.exists(notes)) {
          recorded.put(
              module.getFileName().toString().replace("-service", ""), Files.readAllLines(notes));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return recorded;
  }
}
