package io.saleswright.order.production;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the plant told of the order (ORD-14 to ORD-17, ORD-21).
 *
 * @param accepted whether the plant took it on
 * @param plannedStart when work begins, if told
 * @param plannedFinish when work ends, if told
 * @param finished how much of each line is finished
 * @param completedOn when all was finished
 * @param rejection why the plant refused, if it did
 * @param alternativeDate the date that the plant offered instead, if any
 * @param forecast the date on which it will be ready, if that is later than asked: the customer is
 *     told (ORD-17)
 * @param qualityIssues problems that the plant raised, the latest last
 */
public record Production(
    boolean accepted,
    @Nullable LocalDate plannedStart,
    @Nullable LocalDate plannedFinish,
    List<Finished> finished,
    @Nullable LocalDate completedOn,
    @Nullable String rejection,
    @Nullable LocalDate alternativeDate,
    @Nullable LocalDate forecast,
    List<String> qualityIssues) {

  private static final int KEPT_ISSUES = 20;

  public static final Production NONE =
      new Production(false, null, null, List.of(), null, null, null, null, List.of());

  /**
   * How much of a line is finished, as an absolute quantity.
   *
   * @param line number of the line
   * @param quantity finished units
   */
  public record Finished(int line, BigDecimal quantity) {}

  public Production asAccepted() {
    return new Production(
        true,
        plannedStart,
        plannedFinish,
        finished,
        completedOn,
        null,
        null,
        forecast,
        qualityIssues);
  }

  public Production rejected(String reason, @Nullable LocalDate alternative) {
    return new Production(
        false,
        plannedStart,
        plannedFinish,
        finished,
        completedOn,
        reason,
        alternative,
        forecast,
        qualityIssues);
  }

  public Production scheduled(LocalDate start, LocalDate finish) {
    return new Production(
        true, start, finish, finished, completedOn, null, null, forecast, qualityIssues);
  }

  /** The plant told of some lines; of the others it told before. */
  public Production finished(List<Finished> quantities) {
    Map<Integer, Finished> byLine = new TreeMap<>();
    finished.forEach(part -> byLine.put(part.line(), part));
    quantities.forEach(part -> byLine.put(part.line(), part));
    return new Production(
        true,
        plannedStart,
        plannedFinish,
        List.copyOf(byLine.values()),
        completedOn,
        null,
        null,
        forecast,
        qualityIssues);
  }

  /** Goods that are in stock are finished, whatever the plant told of them. */
  public Production received(List<Finished> quantities) {
    return finished(
        quantities.stream()
            .map(part ->
                finished.stream()
                    .filter(told -> told.line() == part.line())
                    .filter(told -> told.quantity().compareTo(part.quantity()) > 0)
                    .findFirst()
                    .orElse(part))
            .toList());
  }

  public Production completed(LocalDate on) {
    return new Production(
        true, plannedStart, plannedFinish, finished, on, null, null, forecast, qualityIssues);
  }

  /** What was made is not what is wanted now; the plant tells anew of what is finished. */
  public Production reopened() {
    return new Production(
        accepted,
        plannedStart,
        plannedFinish,
        List.of(),
        null,
        rejection,
        alternativeDate,
        forecast,
        qualityIssues);
  }

  public Production expectedOn(@Nullable LocalDate later) {
    return new Production(
        accepted,
        plannedStart,
        plannedFinish,
        finished,
        completedOn,
        rejection,
        alternativeDate,
        later,
        qualityIssues);
  }

  public Production with(String qualityIssue) {
    List<String> issues = new ArrayList<>(qualityIssues);
    issues.add(qualityIssue);
    List<String> latest = issues.subList(Math.max(0, issues.size() - KEPT_ISSUES), issues.size());
    return new Production(
        accepted,
        plannedStart,
        plannedFinish,
        finished,
        completedOn,
        rejection,
        alternativeDate,
        forecast,
        List.copyOf(latest));
  }
}
