package io.saleswright.chaos.verify;

import io.saleswright.chaos.verify.RunReport.Commands;
import io.saleswright.check.ReportPrinter;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints what a run has shown, for people. */
public final class RunPrinter {

  private final PrintWriter out;

  /** Prints to a writer, which the caller closes. */
  public RunPrinter(PrintWriter out) {
    this.out = out;
  }

  /** Commands, faults, times, repeats, and the verdict. */
  public void print(RunReport report) {
    row("COMMAND", "ACCEPTED", "REFUSED", "UNKNOWN", "TURNED AWAY", "ATTEMPTS");
    for (Commands commands : report.operations()) {
      row(
          commands.kind(),
          commands.accepted(),
          commands.refused(),
          commands.unknown(),
          commands.turnedAway(),
          commands.attempts());
    }
    out.println();
    report.scenes().forEach((scene, count) -> count(count, scene));
    out.println();
    report.faults().forEach((kind, count) -> count(count, kind));
    out.println();
    report
        .unavailableSeconds()
        .forEach((service, seconds) -> count(seconds, "seconds without " + service + "-service"));
    var repeats = report.repeats();
    count(repeats.commands(), "commands sent again");
    count(repeats.answered(), "commands answered from memory");
    count(repeats.events(), "events delivered again");
    count(repeats.facts(), "facts delivered again");
    count(report.unreadable().published(), "messages that nobody can read");
    count(report.unreadable().replays(), "times what waited behind one was replayed");
    count(report.settled().toSeconds(), "seconds until all was at rest after the last fault");
    out.println();
    count(report.damage().gaps(), "gaps in numbered events");
    count(report.damage().losses(), "losses");
    count(report.damage().doubleEffects(), "repeats that were not absorbed");
    out.println();
    report.leftOut().forEach(what -> out.println("NOT DONE: " + what));
    new ReportPrinter(out).text(report.check());
    out.println(
        report.sound()
            ? "Nothing lost, nothing done twice."
            : "FAILED. Repeat it with --seed "
                + report.seed()
                + " --duration "
                + report.load().toSeconds()
                + "s");
    out.flush();
  }

  private void count(long number, String what) {
    out.printf(Locale.ROOT, "  %5d  %s%n", number, what);
  }

  private void row(String kind, Object... values) {
    out.printf(Locale.ROOT, "%-26s", kind);
    for (Object value : values) {
      out.printf(Locale.ROOT, "%12s", value);
    }
    out.println();
  }
}
