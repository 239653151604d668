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
 */
public record Timing(
    Instant acceptedAt,
    Clock answer,
    Clock solution,
    @Nullable Pause pause,
    long pausedSeconds,
    Alarm alarm,
    int reopened) {

  /** The same once the customer was answered. */
  public Timing answered(Instant at) {
    return new Timing(acceptedAt, answer.done(at), solution, pause, pausedSeconds, alarm, reopened);
  }

  /** The same once the solution was told, which is an answer, too. */
  public Timing solved(Instant at) {
    return new Timing(
        acceptedAt, answer.done(at), solution.done(at), null, pausedSeconds, alarm, reopened);
  }

  /** The same with other time for the solution. */
  public Timing due(Clock other, Alarm when) {
    return new Timing(acceptedAt, answer, other, pause, pausedSeconds, when, reopened);
  }

  /** The same with other time for the first answer. */
  public Timing answerDue(Clock other) {
    return new Timing(acceptedAt, other, solution, pause, pausedSeconds, alarm, reopened);
  }

  /** The same, standing still. */
  public Timing paused(Pause why) {
    return new Timing(acceptedAt, answer, solution, why, pausedSeconds, alarm, reopened);
  }

  /** The same, running again after so much working time. */
  public Timing resumed(Duration stood) {
    return new Timing(
        acceptedAt, answer, solution, null, pausedSeconds + stood.toSeconds(), alarm, reopened);
  }

  /** The same, told further up. */
  public Timing told(Alarm further) {
    return new Timing(acceptedAt, answer, solution, pause, pausedSeconds, further, reopened);
  }

  /** The same, begun anew because it was not really solved. */
  public Timing reopened(Clock anew, Alarm when) {
    return new Timing(acceptedAt, answer, anew, null, pausedSeconds, when, reopened + 1);
  }
}
