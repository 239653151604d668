package io.saleswright.importing;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Shows how far a piece of work is: on a terminal a bar that grows in its line, elsewhere a line at
 * each quarter. Thread-safe.
 */
final class Progress {

  private static final int WIDTH = 30;
  private static final int LINES = 4;

  private final PrintWriter out;
  private final boolean terminal;

  Progress(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /**
   * Begins a piece of work.
   *
   * @param what shown before the numbers
   * @param total how many steps it has
   */
  Work begin(String what, int total) {
    var work = new Work(what, total);
    if (terminal) {
      work.draw();
    }
    return work;
  }

  /** One piece of work. */
  final class Work {

    private final String what;
    private final int total;
    private int done;

    private Work(String what, int total) {
      this.what = what;
      this.total = total;
    }

    /** One step more is done. */
    synchronized void advance() {
      done++;
      if (terminal) {
        draw();
      } else if (done == total || done * LINES / total > (done - 1) * LINES / total) {
        out.println(line());
        out.flush();
      }
    }

    private void draw() {
      int full = total == 0 ? WIDTH : done * WIDTH / total;
      out.print("\r" + line() + "  [" + "=".repeat(full) + " ".repeat(WIDTH - full) + "]");
      if (done == total) {
        out.println();
      }
      out.flush();
    }

    private String line() {
      return String.format(Locale.ROOT, "  %-10s %,6d of %,6d", what, done, total);
    }
  }
}
