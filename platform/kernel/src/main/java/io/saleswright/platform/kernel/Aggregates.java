package io.saleswright.platform.kernel;

import java.util.Optional;
import java.util.function.Function;

/**
 * All aggregates of one type. Every write changes exactly one of them, atomically with its events,
 * its clocks and the memory of what caused it (design 3). Thread-safe.
 */
public interface Aggregates<S> {

  /** The aggregate with this id, if there is one. */
  Optional<Stored<S>> find(String id);

  /**
   * The aggregate with this id.
   *
   * @throws NotFound when there is none
   */
  Stored<S> get(String id);

  /**
   * Brings an aggregate into being under an id that belongs to the cause: derived from the
   * command's key if it has one, so a repeat finds the first; time-ordered otherwise.
   *
   * @param birth makes the first state from the id; asked again when another aggregate took what
   *     must be unique at the same moment
   * @return the stored aggregate, marked as a repeat when the key was used before with the same
   *     body
   * @throws KeyReused when the key was used before with another body
   * @throws OutcomeUnknown when the store did not answer in time
   */
  Stored<S> create(Cause cause, Function<String, Change<S>> birth);

  /**
   * Brings an aggregate into being under a given id, or returns the one that lies there as a
   * repeat.
   *
   * @throws KeyReused when it was made under a command's key with another body
   * @throws OutcomeUnknown when the store did not answer in time
   */
  Stored<S> createAt(String id, Cause cause, Function<String, Change<S>> birth);

  /**
   * Takes over an aggregate of another system, once: its origin there is the key, for ever, and a
   * repeat finds the first. A command's key would only contradict that, so none is remembered.
   *
   * @param id derived from the origin, see {@link Ids#derived}
   * @return the stored aggregate, marked as a repeat when it was taken over before
   * @throws OutcomeUnknown when the store did not answer in time
   */
  default Stored<S> takeOver(String id, Cause cause, Function<String, Change<S>> birth) {
    return createAt(id, cause.withoutKey(), birth);
  }

  /**
   * Changes an aggregate by a decision on its present state. A lost race is judged again on the new
   * state. A repeat (of a command key, of an event) changes nothing. A refusal of a command is
   * thrown; a refusal of an event is recorded as a discrepancy on the aggregate and the present
   * state returned; a refusal of what is told over HTTP (see {@link Cause#telling}) is recorded and
   * thrown. A refused fact that comes again is judged again.
   *
   * @throws NotFound when there is none with this id
   * @throws RuleViolation when a rule refuses the command
   * @throws KeyReused when the command's key was used on this aggregate with another body
   * @throws OutcomeUnknown when the store did not answer in time
   */
  Stored<S> change(String id, Cause cause, Function<Stored<S>, Change<S>> decision);

  /**
   * Like {@link #change(String, Cause, Function)}, for an edit or approval of what the caller saw.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when the content was edited since
   */
  Stored<S> change(String id, long revision, Cause cause, Function<Stored<S>, Change<S>> decision);

  /**
   * What was made just now, with what is known by now: news that came between the look for it and
   * the write found nothing to change.
   *
   * @param settling what the news does; it looks for what is known itself, each time it is asked
   * @throws OutcomeUnknown when the store did not answer in time
   */
  default Stored<S> caughtUp(Stored<S> made, Cause cause, Function<Stored<S>, Change<S>> settling) {
    return settling.apply(made).effective() ? change(made.id(), cause.followUp(), settling) : made;
  }
}
