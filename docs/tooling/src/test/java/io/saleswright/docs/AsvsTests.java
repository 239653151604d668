package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of ASVS is whole, and what it names is there. */
class AsvsTests {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\|.*\\|$");
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Tests)`");

  /** The last requirement of each section at level 2, and those between that there are none of. */
  private static final List<String> SECTIONS =
      List.of(
          "1.1.7",
          "1.2.4",
          "1.4.5 -1.4.2 -1.4.3",
          "1.5.4",
          "1.6.4",
          "1.7.2",
          "1.8.2",
          "1.9.2",
          "1.10.1",
          "1.11.2",
          "1.12.2 -1.12.1",
          "1.14.6",
          "2.1.12",
          "2.2.3",
          "2.3.3",
          "2.4.6",
          "2.5.7",
          "2.6.3",
          "2.7.6",
          "2.8.7",
          "2.9.3",
          "2.10.4",
          "3.1.1",
          "3.2.4",
          "3.3.4",
          "3.4.5",
          "3.5.3",
          "3.7.1",
          "4.1.5 -4.1.4",
          "4.2.2",
          "4.3.3",
          "5.1.5",
          "5.2.8",
          "5.3.10",
          "5.4.3",
          "5.5.4",
          "6.1.3",
          "6.2.6",
          "6.3.2",
          "6.4.2",
          "7.1.4",
          "7.2.2",
          "7.3.4 -7.3.2",
          "7.4.3",
          "8.1.4",
          "8.2.3",
          "8.3.8",
          "9.1.3",
          "9.2.4",
          "10.2.2",
          "10.3.3",
          "11.1.8",
          "12.1.3",
          "12.2.1",
          "12.3.6",
          "12.4.2",
          "12.5.2",
          "12.6.1",
          "13.1.5 -13.1.2",
          "13.2.6 -13.2.4",
          "13.3.2",
          "13.4.2",
          "14.1.4",
          "14.2.6",
          "14.3.3 -14.3.1",
          "14.4.7",
          "14.5.4");

  private static final String TABLE = Repository.read(Repository.ROOT.resolve("docs/asvs.md"));
  private static final String CHAPTERS =
      Repository.read(Repository.ROOT.resolve("docs/security.md"));

  @Test
  void everyRequirementHasItsRow() {
    List<String> rows =
        ROW.matcher(TABLE).results().map((MatchResult found) -> found.group(1)).toList();

    assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(numbers());
  }

  @Test
  void everyTestThatIsNamedIsThere() {
    Set<String> named =
        Stream.of(TABLE, CHAPTERS)
            .flatMap(page -> TEST.matcher(page).results())
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).hasSizeGreaterThan(50);
    assertThat(tests()).containsAll(named);
  }

  private static List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    for (String section : SECTIONS) {
      String[] parts = section.split(" -");
      int dot = parts[0].lastIndexOf('.');
      Set<String> without = Set.copyOf(List.of(parts).subList(1, parts.length));
      IntStream.rangeClosed(1, Integer.parseInt(parts[0].substring(dot + 1)))
          .mapToObj(number -> parts[0].substring(0, dot + 1) + number)
          .filter(number -> !without.contains(number))
          .forEach(numbers::add);
    }
    return numbers;
  }

  private static Set<String> tests() {
    try (Stream<Path> files = Files.walk(Repository.ROOT)) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith("Tests.java") && file.contains("/src/test/"))
          .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length()))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
