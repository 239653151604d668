package io.saleswright.complaint.course;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time that a case took so far (CMP-04, CMP-20).
 *
 * @param acceptedAt when it was accepted
 * @param answer when the customer is answered for the first time
 * @param solution when a solution is found and told to the customer; begins anew with a reopening
 * @param pause why the second one stands still; null when it runs
 * @param pausedSeconds working time during which it stood still
 * @param alarm how far up it was told that it is late
 * @param reopened how often it was not really solved (CMP-05)
 * @param begun since when the present solution is awaited; null of what is older than that being
 *     kept
 */
public record Timing(
    Instant acceptedAt,
    Clock answer,
    Clock solution,
    @Nullable Pause pause,
    long pausedSeconds,
    Alarm alarm,
    int reopened,
    @Nullable Begun begun) {

  /**
   * Since when a solution is awaited: the customer's complaint, or their word that it is not
   * solved.
   *
   * @param at when that was
   * @param workedSeconds working time for which it has waited for the customer since then
   * @param elapsedSeconds the same by day and night
   */
  public record Begun(Instant at, long workedSeconds, long elapsedSeconds) {

    Begun waiting(Duration worked, Duration elapsed) {
      return new Begun(
          at, workedSeconds + worked.toSeconds(), elapsedSeconds + elapsed.toSeconds());
    }
  }

  /** Since when the present solution is awaited. */
  public Begun since() {
    return begun == null ? new Begun(acceptedAt, pausedSeconds, pausedSeconds) : begun;
  }

  /** Whether its clock stands still: what had run out before goes on. */
  public boolean stands() {
    return pause != null && !solution.isLate(pause.since());
  }

  /** The same once the customer was answered. */
  public Timing answered(Instant at) {
    return new Timing(
        acceptedAt, answer.done(at), solution, pause, pausedSeconds, alarm, reopened, begun);
  }

  /** The same once the solution was told, which is an answer, too. */
  public Timing solved(Instant at) {
    return new Timing(
        acceptedAt,
        answer.done(at),
        solution.done(at),
        null,
        pausedSeconds,
        alarm,
        reopened,
        begun);
  }

  /** The same with other time for the solution. */
  public Timing due(Clock other, Alarm when) {
    return new Timing(acceptedAt, answer, other, pause, pausedSeconds, when, reopened, begun);
  }

  /** The same with other time for the first answer. */
  public Timing answerDue(Clock other) {
    return new Timing(acceptedAt, other, solution, pause, pausedSeconds, alarm, reopened, begun);
  }

  /** The same, standing still. */
  public Timing paused(Pause why) {
    return new Timing(acceptedAt, answer, solution, why, pausedSeconds, alarm, reopened, begun);
  }

  /** The same, running again after so much working time, which is so much by day and night. */
  public Timing resumed(Duration worked, Duration elapsed) {
    return new Timing(
        acceptedAt,
        answer,
        solution,
        null,
        pausedSeconds + worked.toSeconds(),
        alarm,
        reopened,
        since().waiting(worked, elapsed));
  }

  /** The same, told further up. */
  public Timing told(Alarm further) {
    return new Timing(acceptedAt, answer, solution, pause, pausedSeconds, further, reopened, begun);
  }

  /** The same, begun anew because it was not really solved. */
  public Timing reopened(Clock anew, Alarm when, Instant at) {
    return new Timing(
        acceptedAt, answer, anew, null, pausedSeconds, when, reopened + 1, new Begun(at, 0, 0));
  }
}
