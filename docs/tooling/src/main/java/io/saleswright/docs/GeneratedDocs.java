package io.saleswright.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything in {@code docs} that is made from something else, in memory. */
final class GeneratedDocs {

  static final String BEGIN = "<!-- properties: begin, written from the modules' metadata -->\n";
  static final String END = "\n<!-- properties: end -->";

  private static final Path EVENTS = Path.of("docs/events");
  private static final Path PROBLEMS = Path.of("docs/problems.md");
  private static final Path CONFIGURATION = Path.of("docs/configuration.md");

  private GeneratedDocs() {}

  /**
   * Makes all generated files.
   *
   * @param root the repository
   * @return content by path, relative to the repository
   */
  static Map<Path, String> of(Path root) {
    Map<Path, String> files = new TreeMap<>();
    Narrative narrative = Narrative.read(root.resolve(EVENTS).resolve("catalogue.yaml"));
    List<EventContract> contracts = EventContract.readAll(root);
    for (EventContract contract : contracts) {
      files.put(EVENTS.resolve(contract.type() + ".md"), EventPage.of(contract, narrative));
    }
    files.put(EVENTS.resolve("README.md"), EventIndex.of(contracts, narrative));
    files.put(EVENTS.resolve("asyncapi.json"), AsyncApi.of(contracts, narrative));
    files.put(CONFIGURATION, configuration(root));
    files.put(PROBLEMS, ProblemPage.of(root));
    return files;
  }

  /**
   * The pages in {@code docs/events} as they are, relative to the repository.
   *
   * @param root the repository
   */
  static List<Path> eventPages(Path root) {
    try (Stream<Path> pages = Files.list(root.resolve(EVENTS))) {
      return pages
          .filter(page -> page.toString().endsWith(".md"))
          .map(root::relativize)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page as people wrote it, with a fresh table between the two marks. */
  private static String configuration(Path root) {
    try {
      String page = Files.readString(root.resolve(CONFIGURATION));
      int begin = page.indexOf(BEGIN);
      int end = page.indexOf(END);
      if (begin < 0 || end < begin) {
        throw new IllegalStateException(CONFIGURATION + " has lost its marks for the properties");
      }
      return page.substring(0, begin + BEGIN.length())
          + PropertyTable.of(PropertyTable.readAll(root))
          + page.substring(end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
