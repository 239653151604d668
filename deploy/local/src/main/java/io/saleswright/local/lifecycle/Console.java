package io.saleswright.local.lifecycle;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Prints what happens to which process, one line each, so that it reads the same on a terminal and
 * in a file.
 */
final class Console {

  private final PrintWriter out;

  Console(PrintWriter out) {
    this.out = out;
  }

  synchronized void say(String line) {
    out.println(line);
    out.flush();
  }

  void say(String process, String what) {
    say(String.format(Locale.ROOT, "  %-18s %s", process, what));
  }

  static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }

  static String mebibytes(OptionalLong kib) {
    return kib.isPresent() ? String.format(Locale.ROOT, "%d MiB", kib.getAsLong() / 1024) : "?";
  }
}
