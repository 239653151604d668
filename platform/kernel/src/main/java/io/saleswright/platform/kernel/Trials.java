package io.saleswright.platform.kernel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done with an aggregate now, found out by asking the decisions themselves and dropping
 * their answer; so what is shown and what is accepted can't drift apart. Every step of the table
 * that somebody may take from a stage has its trial: the table is complete, or it can't be made.
 *
 * @param <E> the steps of the aggregate
 * @param <S> the aggregate
 * @param <C> what the decisions need beside it, such as the rules in force
 */
public final class Trials<E extends Enum<E> & Step<?>, S, C> {

  /**
   * Tries one step; its answer is dropped.
   *
   * @param <S> the aggregate
   * @param <C> what the decision needs beside it
   */
  @FunctionalInterface
  public interface Trial<S, C> {

    /**
     * @throws RuleViolation when a rule refuses the step now
     * @throws NotPermitted when the caller may not take it with this aggregate
     */
    void attempt(Stored<S> stored, C context, Act act);
  }

  /**
   * The answer to one trial.
   *
   * @param step the step's name on the wire
   * @param refusal what stands against it now, a {@link RuleViolation}, {@link NotPermitted} or
   *     {@link InvalidInput}; none when it would be accepted
   */
  public record Answer(String step, Optional<RuntimeException> refusal) {

    /**
     * The answer to a step that stands in no table.
     *
     * @param trial what the command would check; it must change nothing
     */
    public static Answer to(String step, Runnable trial) {
      try {
        trial.run();
        return new Answer(step, Optional.empty());
      } catch (RuleViolation | NotPermitted | InvalidInput refusal) {
        return new Answer(step, Optional.of(refusal));
      }
    }
  }

  private final Map<E, Trial<S, C>> trials;

  private Trials(Map<E, Trial<S, C>> trials) {
    this.trials = trials;
  }

  /** A table for the trials of these steps, to be filled one after the other. */
  public static <E extends Enum<E> & Step<?>, S, C> Table<E, S, C> of(Class<E> steps) {
    return new Table<>(steps);
  }

  /**
   * Trials that are being put together.
   *
   * @param <E> the steps of the aggregate
   * @param <S> the aggregate
   * @param <C> what the decisions need beside it
   */
  public static final class Table<E extends Enum<E> & Step<?>, S, C> {

    private final Class<E> steps;
    private final Map<E, Trial<S, C>> trials;

    private Table(Class<E> steps) {
      this.steps = steps;
      this.trials = new EnumMap<>(steps);
    }

    /** Tries a step so. */
    public Table<E, S, C> trying(E step, Trial<S, C> trial) {
      trials.put(step, trial);
      return this;
    }

    /**
     * The whole table.
     *
     * @throws IllegalStateException when a step that somebody may take from a stage has no trial
     */
    public Trials<E, S, C> complete() {
      Set<E> missing = EnumSet.allOf(steps);
      missing.removeIf(step ->
          step.row().from().isEmpty() || step.row().roles().isEmpty() || trials.containsKey(step));
      if (!missing.isEmpty()) {
        throw new IllegalStateException("no trial for " + missing);
      }
      return new Trials<>(new EnumMap<>(trials));
    }
  }

  /**
   * The answers to every step that the caller's roles may take, in the order of the table.
   *
   * @param act the caller, and the moment of the question; nothing is written
   */
  public List<Answer> of(Stored<S> stored, C context, Act act) {
    List<Answer> answers = new ArrayList<>();
    trials.forEach((step, trial) -> {
      if (step.isOpenTo(act.caller())) {
        answers.add(Answer.to(step.action(), () -> trial.attempt(stored, context, act)));
      }
    });
    return answers;
  }
}
