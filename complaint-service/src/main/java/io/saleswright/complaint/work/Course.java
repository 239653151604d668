package io.saleswright.complaint.work;

import io.saleswright.complaint.course.Clock;
import io.saleswright.complaint.course.Ending;
import io.saleswright.complaint.course.Held;
import io.saleswright.complaint.course.Revisit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come.
 *
 * @param handler staff id of the clerk who has it; null before the triage
 * @param response when the customer hears of us (CMP-09); begins anew with a reopening
 * @param solvedAt when the problem was solved; null while it is not
 * @param solver staff id of who solved it last, whom the customer's score is about (CMP-15)
 * @param reopened how often it was not really solved
 * @param revisits what the customer said, the oldest first (CMP-11)
 * @param ending how it ended; null before
 * @param firstResponse when the customer heard of us first, once a reopening has begun the clock
 *     anew; null before, and of what is older than that being kept
 * @param earlier who had it before, the oldest first; null when nobody else did
 */
public record Course(
    @Nullable String handler,
    Clock response,
    @Nullable Instant solvedAt,
    @Nullable String solver,
    int reopened,
    List<Revisit> revisits,
    @Nullable Ending ending,
    @Nullable Clock firstResponse,
    @Nullable List<Held> earlier) {

  public Course {
    revisits = List.copyOf(revisits);
  }

  /** A case that was recorded. */
  public static Course begun(Instant responseDue) {
    return new Course(null, Clock.until(responseDue), null, null, 0, List.of(), null, null, null);
  }

  /** The same in a clerk's hands. */
  public Course of(String staffId, Instant at) {
    return new Course(
        staffId,
        response,
        solvedAt,
        solver,
        reopened,
        revisits,
        ending,
        firstResponse,
        Held.until(earlier, handler, staffId, at));
  }

  /** The same once the customer heard of us. */
  public Course answered(Instant at) {
    return with(response.done(at), solvedAt, solver);
  }

  /** The same, solved by somebody. */
  public Course solved(String staffId, Instant at) {
    return with(response.done(at), at, staffId);
  }

  private Course with(Clock heard, @Nullable Instant solved, @Nullable String by) {
    return new Course(
        handler, heard, solved, by, reopened, revisits, ending, firstResponse, earlier);
  }

  /** The same with one more word of the customer. */
  public Course with(Revisit revisit) {
    List<Revisit> all = new ArrayList<>(revisits);
    all.add(revisit);
    return new Course(
        handler, response, solvedAt, solver, reopened, all, ending, firstResponse, earlier);
  }

  /** The same, to be solved again. */
  public Course again(Instant responseDue) {
    return new Course(
        handler,
        Clock.until(responseDue),
        null,
        solver,
        reopened + 1,
        revisits,
        ending,
        first(),
        earlier);
  }

  /** The same, over. */
  public Course ended(Ending how) {
    return new Course(
        handler, response, solvedAt, solver, reopened, revisits, how, firstResponse, earlier);
  }

  /** When the customer had to hear of us first, and did; null when that was not kept. */
  public @Nullable Clock first() {
    return reopened == 0 ? response : firstResponse;
  }

  /** Who had it at a moment (CMP-20). */
  public @Nullable String handlerAt(Instant moment) {
    return Held.at(moment, earlier, handler);
  }

  /** Whether the customer was asked after the last solution, and said that it is one. */
  public boolean isConfirmed() {
    return solvedAt != null
        && !revisits.isEmpty()
        && revisits.getLast().solved()
        && !revisits.getLast().at().isBefore(solvedAt);
  }
}
