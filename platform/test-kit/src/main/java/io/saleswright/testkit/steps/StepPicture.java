package io.saleswright.testkit.steps;

import io.saleswright.platform.kernel.CommonRefusal;
import io.saleswright.platform.kernel.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One table of steps as a state diagram and as a table for people. */
final class StepPicture {

  private static final String START = "[*]";

  private final String name;
  private final List<Step<?>> steps;

  /**
   * @param table the enum of the steps
   */
  StepPicture(Class<?> table) {
    this.name = table.getSimpleName().replaceAll("Step$", "");
    this.steps =
        Arrays.stream(table.getEnumConstants()).<Step<?>>map(step -> (Step<?>) step).toList();
  }

  /** Both, under the aggregate's name. */
  String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("## " + name);
    lines.add("");
    lines.add("```mermaid");
    lines.add("stateDiagram-v2");
    arrows().forEach((ends, names) -> lines.add("  " + ends + " : " + String.join(", ", names)));
    lines.add("```");
    lines.add("");
    lines.add("| step | rule | taken by | from | elsewhere it is refused with |");
    lines.add("|---|---|---|---|---|");
    steps.forEach(step -> lines.add(row(step)));
    return String.join("\n", lines);
  }

  /** The names of the steps on each arrow; steps that share one are written to it together. */
  private Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new LinkedHashMap<>();
    for (Step<?> step : steps) {
      Set<String> from = names(step.row().from());
      Set<String> to = names(step.row().to());
      if (from.isEmpty()) {
        to.forEach(end -> add(arrows, START, end, step));
      }
      for (String begin : from) {
        (to.isEmpty() ? Set.of(begin) : to).forEach(end -> add(arrows, begin, end, step));
      }
    }
    return arrows;
  }

  private static void add(Map<String, Set<String>> arrows, String from, String to, Step<?> step) {
    arrows.computeIfAbsent(from + " --> " + to, _ -> new LinkedHashSet<>()).add(step.action());
  }

  private static String row(Step<?> step) {
    Step.Row<?> row = step.row();
    boolean refused = !row.from().isEmpty() && row.otherwise() != CommonRefusal.WRONG_STEP;
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            step.action(),
            step.rule(),
            row.roles().isEmpty() ? "events" : String.join(", ", row.roles()),
            String.join(", ", names(row.from())),
            refused ? "`" + row.otherwise().problem() + "`" : "");
  }

  private static Set<String> names(Set<? extends Enum<?>> stages) {
    return stages.stream().map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
