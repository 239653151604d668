package io.saleswright.order.punctuality;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * How well the lines were delivered for which customers signed in some days (ORD-32).
 *
 * @param from the first day
 * @param to the last day
 * @param lines how many lines were signed for
 * @param onTime how many of them left by the day that was asked for
 * @param inFull how many were accepted in full
 * @param rightItem how many were what was ordered
 * @param perfect how many were all of that
 */
public record Punctuality(
    LocalDate from,
    LocalDate to,
    long lines,
    long onTime,
    long inFull,
    long rightItem,
    long perfect) {

  static Punctuality of(LocalDate from, LocalDate to, List<LineMeasure> lines) {
    return new Punctuality(
        from,
        to,
        lines.size(),
        count(lines, LineMeasure::onTime),
        count(lines, LineMeasure::inFull),
        count(lines, LineMeasure::rightItem),
        count(lines, LineMeasure::isPerfect));
  }

  private static long count(List<LineMeasure> lines, Predicate<LineMeasure> good) {
    return lines.stream().filter(good).count();
  }
}
