package io.saleswright.customer.findings;

import io.saleswright.customer.findings.FindingSearch.Wanted;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * Takes what audit finds and what is answered to it (SEC-14). Audit and the general manager see
 * all; everybody else, however far they see otherwise, sees what they have to answer themselves.
 */
public final class FindingDesk {

  private static final Trials<FindingStep, Finding, Instant> TRIALS =
      Trials.<FindingStep, Finding, Instant>of(FindingStep.class)
          .trying(
              FindingStep.ANSWER, (stored, _, act) -> stored.state().mustBeAnswerable(act.caller()))
          .trying(
              FindingStep.REJECT,
              (stored, _, _) -> FindingStep.REJECT.mustStartFrom(stored.state().stage()))
          .trying(
              FindingStep.CLOSE,
              (stored, _, _) -> FindingStep.CLOSE.mustStartFrom(stored.state().stage()))
          .complete();

  private final Scoped<Finding> findings;
  private final FindingSearch search;
  private final FindingNumbers numbers;
  private final InstantSource time;

  FindingDesk(
      Scoped<Finding> findings, FindingSearch search, FindingNumbers numbers, InstantSource time) {
    this.findings = findings;
    this.search = search;
    this.numbers = numbers;
    this.time = time;
  }

  /**
   * Raises a finding.
   *
   * @throws NotPermitted when the caller is no auditor
   * @throws RuleViolation when the auditor would have to answer it
   */
  public Stored<Finding> raise(RaiseFinding command, Act act) {
    FindingStep.RAISE.mustBeOpenTo(act.caller());
    return findings.create(act, _ -> Finding.raise(numbers.next(), command, act));
  }

  /**
   * Answers a finding.
   *
   * @throws NotFound when there is none that the caller sees
   * @throws RuleViolation when it was answered, or somebody else has to
   */
  public Stored<Finding> answer(String id, String text, Act act) {
    FindingStep.ANSWER.mustBeOpenTo(act.caller());
    return findings.change(id, narrowed(act), now -> now.state().answer(text, act));
  }

  /** Does not take the answer. */
  public Stored<Finding> reject(String id, String text, Act act) {
    FindingStep.REJECT.mustBeOpenTo(act.caller());
    return findings.change(id, narrowed(act), now -> now.state().reject(text, act));
  }

  /** Takes the answer. */
  public Stored<Finding> close(String id, String text, Act act) {
    FindingStep.CLOSE.mustBeOpenTo(act.caller());
    return findings.change(id, narrowed(act), now -> now.state().close(text, act));
  }

  /**
   * A finding.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Finding> get(String id, Caller caller) {
    mustBeReader(caller);
    return findings.get(id, narrowed(caller));
  }

  /** Findings that the caller sees, newest first. */
  public List<Stored<Finding>> list(Wanted wanted, Slice slice, Caller caller) {
    mustBeReader(caller);
    return search.newestFirst(wanted, narrowed(caller), slice);
  }

  /** What the caller could do with a finding now. */
  public List<Answer> possible(Stored<Finding> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, now, Act.of(caller, now, null, Trace.start(now)));
  }

  private static void mustBeReader(Caller caller) {
    if (!FindingStep.READ_ALL.isOpenTo(caller)) {
      FindingStep.READ.mustBeOpenTo(caller);
    }
  }

  private static Act narrowed(Act act) {
    return new Act(narrowed(act.caller()), act.cause());
  }

  /** Without the roles that let somebody see everything for the sake of other work. */
  private static Caller narrowed(Caller caller) {
    return FindingStep.READ_ALL.isOpenTo(caller)
        ? FindingStep.READ_ALL.narrowed(caller)
        : caller.withOnly(Set.of());
  }
}
