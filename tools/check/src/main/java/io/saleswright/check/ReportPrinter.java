package io.saleswright.check;

import io.saleswright.check.rules.Numbering;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Prints a report for people or for programs. */
public final class ReportPrinter {

  private static final int LISTED = 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PrintWriter out;

  /** Prints to a writer, which the caller closes. */
  public ReportPrinter(PrintWriter out) {
    this.out = out;
  }

  /** One JSON object with the report's components. */
  public void json(Report report) {
    out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report));
    out.flush();
  }

  /** Tables, then each promise with what breaks it. */
  public void text(Report report) {
    row("TOPIC", "AGGREGATES", "ACCEPTED", "WAITING", "PUBLISHED", "REPEATS");
    for (Numbering.Count count : report.topics()) {
      row(
          count.topic(),
          count.aggregates(),
          count.accepted(),
          count.waiting(),
          count.published(),
          count.repeats());
    }
    out.println();
    row("CONSUMER", "TO APPLY", "APPLIED", "LAG", "PARKED");
    for (Report.Consumption consumer : report.consumers()) {
      row(
          consumer.consumer(),
          consumer.published(),
          consumer.applied(),
          consumer.lag(),
          consumer.parked());
    }
    out.println();
    for (String promise : report.promises()) {
      promise(
          promise,
          report.violations().stream().filter(found -> found.promise().equals(promise)).toList());
    }
    report.notes().forEach(note -> out.println("  note    " + note.subject() + " " + note.text()));
    out.println();
    out.println(
        report.sound()
            ? "No promise is broken."
            : String.format(Locale.ROOT, "%,d VIOLATIONS", report.violationCount()));
    out.flush();
  }

  private void promise(String text, List<Report.Violation> violations) {
    out.println((violations.isEmpty() ? "  kept    " : "  BROKEN  ") + text);
    violations.stream()
        .limit(LISTED)
        .forEach(found -> out.println("            " + found.subject() + ": " + found.problem()));
    if (violations.size() > LISTED) {
      out.printf(Locale.ROOT, "            … and %,d more%n", violations.size() - LISTED);
    }
  }

  private void row(Object... cells) {
    var line = new StringBuilder(String.format(Locale.ROOT, "  %-28s", cells[0]));
    for (int i = 1; i < cells.length; i++) {
      line.append(
          String.format(Locale.ROOT, cells[i] instanceof Long ? " %,10d" : " %10s", cells[i]));
    }
    out.println(line.toString().stripTrailing());
  }
}
