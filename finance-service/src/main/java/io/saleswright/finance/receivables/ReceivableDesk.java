package io.saleswright.finance.receivables;

import io.saleswright.finance.gates.Gate;
import io.saleswright.finance.gates.Review;
import io.saleswright.finance.receivables.ReceivableSearch.Wanted;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows the receivables to people, and excepts orders from their gates (FIN-03, FIN-19). */
public final class ReceivableDesk {

  private static final Trials<ReceivableStep, Receivable, PlanRules> TRIALS =
      Trials.<ReceivableStep, Receivable, PlanRules>of(ReceivableStep.class)
          .trying(ReceivableStep.ALLOCATE, (stored, _, _) -> stored.state().mustBePayable())
          .trying(
              ReceivableStep.EXCEPT, (stored, _, act) -> stored.state().mustBeExceptable(act.by()))
          .trying(
              ReceivableStep.ATTACH,
              (stored, _, _) -> ReceivableStep.ATTACH.mustStartFrom(stored.state().status()))
          .trying(
              ReceivableStep.DETACH,
              (stored, _, _) -> ReceivableStep.DETACH.mustStartFrom(stored.state().status()))
          .complete();

  private final Scoped<Receivable> receivables;
  private final ReceivableSearch search;
  private final Supplier<PlanRules> rules;
  private final InstantSource time;

  ReceivableDesk(
      Scoped<Receivable> receivables,
      ReceivableSearch search,
      Supplier<PlanRules> rules,
      InstantSource time) {
    this.receivables = receivables;
    this.search = search;
    this.rules = rules;
    this.time = time;
  }

  /**
   * Lets an order pass a gate although its money is missing.
   *
   * @throws RuleViolation when nothing is owed, the gate is open, or the order is the approver's
   *     own
   */
  public Stored<Receivable> except(String id, Gate gate, String reason, Act act) {
    ReceivableStep.EXCEPT.mustBeOpenTo(act.caller());
    return receivables.change(id, act, now -> now.state().excepted(gate, reason, act));
  }

  /**
   * Receivables of orders of which something did not go as the rules have it, newest first
   * (SEC-07).
   *
   * @param open only those of which a manager has yet to look at something; null for all
   */
  public List<Stored<Receivable>> excepted(@Nullable Boolean open, Slice slice, Caller caller) {
    ReceivableStep.READ_EXCEPTIONS.mustBeOpenTo(caller);
    return search.excepted(open, caller, slice);
  }

  /**
   * Notes that a manager looked at an exception.
   *
   * @param entry its identity among those of this order
   * @throws NotFound when there is none that the caller sees
   * @throws RuleViolation when it was reviewed, or the caller let it themselves
   */
  public Stored<Receivable> review(String id, String entry, @Nullable String remark, Act act) {
    ReceivableStep.REVIEW.mustBeOpenTo(act.caller());
    Review review = new Review(remark, act.by(), act.at());
    return receivables.change(id, act, now -> now.state().reviewed(entry, review));
  }

  /**
   * A receivable.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Receivable> get(String id, Caller caller) {
    ReceivableStep.READ.mustBeOpenTo(caller);
    return receivables.get(id, caller);
  }

  /** Receivables that the caller sees, newest first. */
  public List<Stored<Receivable>> list(Wanted wanted, Slice slice, Caller caller) {
    ReceivableStep.READ.mustBeOpenTo(caller);
    return search.list(wanted, caller, slice);
  }

  /** What the caller could do with a receivable now. */
  public List<Answer> possible(Stored<Receivable> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, rules.get(), Act.of(caller, now, null, Trace.start(now)));
  }
}
