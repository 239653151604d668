package io.saleswright.order.production;

import io.saleswright.order.production.ProductionFact.LinePlan;
import io.saleswright.order.production.ProductionFact.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the plant told of the order (ORD-14 to ORD-17, ORD-21).
 *
 * @param accepted whether the plant took it on
 * @param plannedStart when work begins, if told
 * @param plannedFinish when work ends, if told
 * @param finished how far each line is of which something was told
 * @param completedOn when all was finished
 * @param rejection why the plant refused, if it did
 * @param alternativeDate the date that the plant offered instead, if any
 * @param forecast the date on which it will be ready, if that is later than asked (ORD-17)
 * @param qualityIssues problems that the plant raised, the latest last
 */
public record Production(
    boolean accepted,
    @Nullable LocalDate plannedStart,
    @Nullable LocalDate plannedFinish,
    List<LineProgress> finished,
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
   * @param stage how far the plant is with the rest; null when it did not say
   */
  public record Finished(int line, BigDecimal quantity, @Nullable Stage stage) {

    public Finished(int line, BigDecimal quantity) {
      this(line, quantity, null);
    }
  }

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
    Map<Integer, LineProgress> lines = byLine();
    quantities.forEach(
        told -> change(lines, told.line(), line -> line.finished(told.quantity(), told.stage())));
    return with(lines);
  }

  /** The plant told its days for some lines. */
  public Production planned(List<LinePlan> plans) {
    Map<Integer, LineProgress> lines = byLine();
    plans.forEach(
        plan -> change(lines, plan.line(), line -> line.planned(plan.start(), plan.finish())));
    return with(lines);
  }

  /** Goods that are in stock are finished, whatever the plant told of them. */
  public Production received(List<Finished> quantities) {
    Map<Integer, LineProgress> lines = byLine();
    quantities.forEach(told -> change(lines, told.line(), line -> line.received(told.quantity())));
    return with(lines);
  }

  private Map<Integer, LineProgress> byLine() {
    Map<Integer, LineProgress> lines = new TreeMap<>();
    finished.forEach(line -> lines.put(line.line(), line));
    return lines;
  }

  private static void change(
      Map<Integer, LineProgress> lines, int number, UnaryOperator<LineProgress> told) {
    LineProgress before = lines.getOrDefault(number, LineProgress.of(number));
    lines.put(number, told.apply(before));
  }

  private Production with(Map<Integer, LineProgress> lines) {
    return new Production(
        true,
        plannedStart,
        plannedFinish,
        List.copyOf(lines.values()),
        completedOn,
        null,
        null,
        forecast,
        qualityIssues);
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
