package io.saleswright.complaint.rules;

import io.saleswright.complaint.course.Alarm;
import io.saleswright.complaint.course.Handling;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the company's policy says about complaints.
 *
 * @param routes who gets which; the last one is for everything (CMP-07)
 * @param limits how long each severity may take (CMP-04)
 * @param escalations the steps in which a late case is told further up (CMP-04)
 * @param investigation how long a department may take (CMP-03)
 * @param revisit how long asking the customer may take once it is resolved (CMP-05)
 * @param pause how long a case may wait for the customer (CMP-04)
 * @param recurrence how far back it is looked for what comes back (CMP-06)
 * @param calendar the company's working time and zone
 */
public record ComplaintRules(
    List<Route> routes,
    List<SeverityLimit> limits,
    List<Escalation> escalations,
    TimeLimit investigation,
    TimeLimit revisit,
    TimeLimit pause,
    Duration recurrence,
    WorkCalendar calendar) {

  /** The rule whose clock waits for the first answer. */
  public static final String ANSWER = "CMP-02";

  /** The rule whose clock waits for the solution. */
  public static final String SOLUTION = "CMP-04";

  /** The rule whose clock waits for what departments were asked. */
  public static final String INVESTIGATION = "CMP-03";

  /** The rule whose clock waits for the customer's word. */
  public static final String REVISIT = "CMP-05";

  public ComplaintRules {
    routes = List.copyOf(routes);
    limits = List.copyOf(limits);
    escalations = List.copyOf(escalations);
  }

  /**
   * Whose case a new complaint is (CMP-07).
   *
   * @param id its identity, which says whose turn it is
   */
  public Handling route(String id, Matter matter, Complainant who) {
    return routes.stream()
        .filter(route -> route.fits(matter, who))
        .findFirst()
        .orElseThrow()
        .handling(id, who);
  }

  /** How long complaints of a severity may take (CMP-04). */
  public SeverityLimit limit(Severity severity) {
    return limits.stream().filter(limit -> limit.severity() == severity).findFirst().orElseThrow();
  }

  /** When the first answer is due. */
  public Instant answerDue(Severity severity, Instant from) {
    return limit(severity).answer().due(from, calendar);
  }

  /** When the solution is due. */
  public Instant solutionDue(Severity severity, Instant from) {
    return limit(severity).solution().due(from, calendar);
  }

  /** The clock that waits for the first answer, and reminds before. */
  public Deadline answerClock(Severity severity, Instant due) {
    return new Deadline(ANSWER, due).remindingBefore(limit(severity).reminder());
  }

  /** The clock that waits for the solution, and reminds before. */
  public Deadline solutionClock(Severity severity, Instant due) {
    return new Deadline(SOLUTION, due).remindingBefore(limit(severity).reminder());
  }

  /** The clock that waits for the customer's word. */
  public Deadline revisitClock(Instant from) {
    return new Deadline(REVISIT, revisit.due(from, calendar));
  }

  /** When a department has to answer that is asked now. */
  public Instant investigationDue(Instant from) {
    return investigation.due(from, calendar);
  }

  /** From when on others are looked for that had the same cause. */
  public Instant recurrenceSince(Instant at) {
    return at.minus(recurrence);
  }

  /** When a case that is due then is told further up, after so many steps. */
  public Alarm alarm(int level, Instant due) {
    return level < escalations.size()
        ? new Alarm(level, escalations.get(level).after().due(due, calendar))
        : new Alarm(level, null);
  }

  /** The working time of a pause. */
  public Duration worked(Instant from, Instant to) {
    return calendar.workingTimeBetween(from, to);
  }

  /** When a case stops waiting for the customer by itself. */
  public Instant pauseEnd(Instant from) {
    return pause.due(from, calendar);
  }

  /** When something is due that stood still: never earlier than before (CMP-04). */
  public Instant later(Severity severity, Instant due, Instant from, Instant to) {
    Duration stood = Duration.between(from, to);
    return later(severity, due, worked(from, to), stood.isNegative() ? Duration.ZERO : stood);
  }

  /**
   * When something is due that stood still for so much working time, and so much by day and night.
   */
  public Instant later(Severity severity, Instant due, Duration worked, Duration elapsed) {
    return limit(severity).solution() instanceof TimeLimit.OfElapsedTime
        ? due.plus(elapsed)
        : calendar.plusWorkingTime(due, worked);
  }
}
