package io.saleswright.platform.security;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.KeyReused;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.OutOfScope;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The aggregates of one type as people reach them: what lies outside of a caller's scope does not
 * exist for them, whether they read, change or repeat (SEC-02). Desks use it for what people ask;
 * events and clocks reach the aggregates themselves. Thread-safe.
 *
 * @param <S> the aggregate's state
 */
public final class Scoped<S> {

  private final Aggregates<S> aggregates;
  private final BiPredicate<S, Caller> seen;
  private final String noun;

  /**
   * @param belonging whom an aggregate belongs to
   * @param noun what to call one of them in a message
   */
  public Scoped(Aggregates<S> aggregates, Function<S, Belonging> belonging, String noun) {
    this(
        aggregates, (state, caller) -> DataScope.of(caller).includes(belonging.apply(state)), noun);
  }

  /**
   * @param seen whether somebody sees an aggregate of this state
   * @param noun what to call one of them in a message
   */
  public Scoped(Aggregates<S> aggregates, BiPredicate<S, Caller> seen, String noun) {
    this.aggregates = aggregates;
    this.seen = seen;
    this.noun = noun;
  }

  /**
   * The aggregate with this id.
   *
   * @throws NotFound when there is none within the caller's scope
   */
  public Stored<S> get(String id, Caller caller) {
    return visible(aggregates.get(id), caller);
  }

  /**
   * Brings an aggregate into being (see {@link Aggregates#create}).
   *
   * @throws NotFound when a repeat finds one that has left the caller's scope since
   */
  public Stored<S> create(Act act, Function<String, Change<S>> birth) {
    Stored<S> stored = aggregates.create(act.cause(), birth);
    return stored.repeated() ? visible(stored, act.caller()) : stored;
  }

  /**
   * Brings an aggregate into being once for what it comes from (see {@link Aggregates#takeOver}).
   *
   * @param id derived from its origin
   * @throws NotFound when a repeat finds one that lies outside of the caller's scope
   */
  public Stored<S> takeOver(String id, Act act, Function<String, Change<S>> birth) {
    Stored<S> stored = aggregates.takeOver(id, act.cause(), birth);
    return stored.repeated() ? visible(stored, act.caller()) : stored;
  }

  /**
   * Changes an aggregate by a decision on its present state (see {@link Aggregates#change}).
   *
   * @throws NotFound when there is none within the caller's scope
   * @throws RuleViolation when a rule refuses the command
   * @throws KeyReused when the command's key was used on this aggregate with another body
   * @throws OutcomeUnknown when the store did not answer in time
   */
  public Stored<S> change(String id, Act act, Function<Stored<S>, Change<S>> decision) {
    Stored<S> stored =
        aggregates.change(id, act.cause(), before -> decision.apply(visible(before, act.caller())));
    return stored.repeated() ? visible(stored, act.caller()) : stored;
  }

  /**
   * Like {@link #change(String, Act, Function)}, for an edit or approval of what the caller saw.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when the content was edited since
   */
  public Stored<S> change(
      String id, long revision, Act act, Function<Stored<S>, Change<S>> decision) {
    // Checked before the revision, so that a stale one does not reveal what the caller can't see.
    get(id, act.caller());
    Stored<S> stored =
        aggregates.change(
            id, revision, act.cause(), before -> decision.apply(visible(before, act.caller())));
    return stored.repeated() ? visible(stored, act.caller()) : stored;
  }

  private Stored<S> visible(Stored<S> stored, Caller caller) {
    if (!seen.test(stored.state(), caller)) {
      throw new OutOfScope(noun);
    }
    return stored;
  }
}
