package io.saleswright.local.demo;

import java.io.PrintWriter;
import java.util.Locale;

/** Prints what people do and what the time line tells of it, in the order in which it comes. */
final class Screen {

  private final PrintWriter out;
  private final long begin = System.nanoTime();

  Screen(PrintWriter out) {
    this.out = out;
  }

  /** Somebody does something. */
  synchronized void act(String role, String what) {
    line(String.format(Locale.ROOT, "%-20s %s", role, what));
  }

  /** A rule refuses what somebody has just tried. */
  synchronized void refused(String reason) {
    line(String.format(Locale.ROOT, "%-20s 409: %s", "", reason));
  }

  /** The time line has a new entry. */
  synchronized void event(String step, String facts) {
    line(String.format(Locale.ROOT, "%-20s %s%s", "", ". " + step, facts));
  }

  /** Something else is to be said. */
  synchronized void say(String text) {
    out.println(text);
    out.flush();
  }

  /** The seconds since the beginning. */
  double seconds() {
    return (System.nanoTime() - begin) / 1e9;
  }

  private void line(String text) {
    say(String.format(Locale.ROOT, "%6.1f s  %s", seconds(), text).stripTrailing());
  }
}
