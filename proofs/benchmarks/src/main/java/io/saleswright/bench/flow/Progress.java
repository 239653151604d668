package io.saleswright.bench.flow;

import java.util.ArrayList;
import java.util.List;

/** How many things were done by when. Not thread-safe. */
final class Progress {

  private record Point(long nanos, long done) {}

  private final List<Point> points = new ArrayList<>();

  /**
   * Notes how far it has come; what was done before the first thing is seen does not count.
   *
   * @param nanos as {@link System#nanoTime()} tells the time
   */
  void note(long nanos, long done) {
    if (done > 0) {
      points.add(new Point(nanos, done));
    }
  }

  long done() {
    return points.isEmpty() ? 0 : points.getLast().done();
  }

  /** Things done in a second until half of them were done; not a number when that was at once. */
  double firstHalf() {
    return points.isEmpty() ? Double.NaN : rate(points.getFirst(), half());
  }

  /** The same from then on. */
  double secondHalf() {
    return points.isEmpty() ? Double.NaN : rate(half(), points.getLast());
  }

  private Point half() {
    return points.stream()
        .filter(point -> point.done() >= done() / 2.0)
        .findFirst()
        .orElse(points.getLast());
  }

  private static double rate(Point from, Point to) {
    double seconds = (to.nanos() - from.nanos()) / 1e9;
    return seconds > 0 ? (to.done() - from.done()) / seconds : Double.NaN;
  }
}
