package io.saleswright.docs;

import io.saleswright.docs.Requirement.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the regulations ask for, how far it is there, and which tests show it. */
final class RequirementPage {

  private static final String INTRODUCTION =
      """
      <!-- Written from requirements.yaml and from the ids that tests cite; see CONTRIBUTING.md. -->
      # Requirements

      The rules of the sales department's regulations, one line each. A rule is *done* when all of it is there and a test shows it,
      *partial* when something is missing, *open* when nothing of it is there. State and place are kept in
      [requirements.yaml](requirements.yaml); the tests are those that cite the id.

      """;

  private final Path root;
  private final Requirements requirements;
  private final Citations citations;

  private RequirementPage(Path root) {
    this.root = root;
    this.requirements = Requirements.ofCheckout(root);
    this.citations = Citations.of(root, prefixes(requirements));
  }

  static String of(Path root) {
    return new RequirementPage(root).page();
  }

  /** What the ids begin with. */
  static Set<String> prefixes(Requirements requirements) {
    return requirements.ids().stream()
        .map(id -> id.substring(0, id.indexOf('-')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String page() {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    page.append("| area | done | partial | open |\n|---|---|---|---|\n");
    requirements.areas().forEach((area, rows) -> page.append(counts(area, rows)));
    page.append(counts("**together**", requirements.all()));
    requirements
        .areas()
        .forEach((area, rows) -> {
          page.append("\n## ").append(area).append("\n\n");
          page.append("| id | what is asked | state | where | what is missing | tests |\n");
          page.append("|---|---|---|---|---|---|\n");
          rows.forEach(row -> page.append(line(row)));
        });
    return page.toString();
  }

  private static String counts(String area, List<Requirement> rows) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            area, count(rows, State.DONE), count(rows, State.PARTIAL), count(rows, State.OPEN));
  }

  private static long count(List<Requirement> rows, State state) {
    return rows.stream().filter(row -> row.state() == state).count();
  }

  private String line(Requirement row) {
    return "| %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            row.id(),
            row.asks(),
            switch (row.state()) {
              case DONE -> "done";
              case PARTIAL -> "partial";
              case OPEN -> "open";
            },
            Objects.requireNonNullElse(row.place(), ""),
            Objects.requireNonNullElse(row.missing(), ""),
            row.state() == State.OPEN ? "" : tests(row));
  }

  private String tests(Requirement row) {
    return citations.tests(root, row.id(), row.isOfThePlatform()).stream()
        .map(test ->
            "[%s](../%s)".formatted(test.getFileName().toString().replace(".java", ""), test))
        .collect(Collectors.joining(", "));
  }
}
