package io.saleswright.contract.quoting;

import io.saleswright.contract.quoted.QuoteDecided;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Decision;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Managers agree with what an offer deviates in, or give it back (QUO-08). */
public final class Deciding {

  private Deciding() {}

  /**
   * Agrees with the step of the chain whose turn it is.
   *
   * @param opinion what they say; null when nothing
   * @throws RuleViolation when no step waits for them
   */
  public static Change<Quote> approve(
      Stored<Quote> stored,
      @Nullable String opinion,
      Deputies deputies,
      QuoteRules rules,
      Act act) {
    QuoteStep.APPROVE.mustStartFrom(stored.state().stage());
    Approval before = approval(stored.state());
    Approval after =
        before.approve(
            Approver.of(act, deputies), stored.state().hands(), opinion, stored.revision());
    return decided(stored, before, after, rules, act);
  }

  /**
   * Gives the quote back to its author.
   *
   * @param reason why
   * @throws RuleViolation when no step waits for them
   */
  public static Change<Quote> giveBack(
      Stored<Quote> stored, String reason, Deputies deputies, QuoteRules rules, Act act) {
    QuoteStep.GIVE_BACK.mustStartFrom(stored.state().stage());
    Approval before = approval(stored.state());
    Approval after =
        before.reject(
            Approver.of(act, deputies), stored.state().hands(), reason, stored.revision());
    return decided(stored, before, after, rules, act);
  }

  /**
   * Checks whether the step whose turn it is waits for this person.
   *
   * @throws RuleViolation when it does not
   */
  public static void mustBeDecidable(Quote quote, QuoteStep step, Deputies deputies, Act act) {
    step.mustStartFrom(quote.stage());
    approval(quote).mustBeDecidableBy(Approver.of(act, deputies), quote.hands());
  }

  private static Approval approval(Quote quote) {
    return Objects.requireNonNull(quote.newest().approval());
  }

  private static Change<Quote> decided(
      Stored<Quote> stored, Approval before, Approval after, QuoteRules rules, Act act) {
    Quote quote = stored.state();
    Version version = quote.newest().with(after);
    Decision decision = after.decisions().getLast();
    Version next = after.isRejected() ? version.with(version.confirmations().fallen()) : version;
    Change<Quote> change =
        Change.to(quote.with(next))
            .raising(
                new QuoteDecided(
                    stored.id(),
                    version.number(),
                    decision.step(),
                    decision.approved(),
                    decision.policyVersion(),
                    act.by()));
    return Approval.watched(change, before, after, act.at(), rules.calendar());
  }
}
