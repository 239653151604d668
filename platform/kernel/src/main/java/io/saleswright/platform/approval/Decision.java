package io.saleswright.platform.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a paper. Decisions are kept for ever, also those that fell.
 *
 * @param step name of the step
 * @param by staff id of the person who decided
 * @param standingInFor staff id of the person in whose place they did; null when in their own
 * @param at when
 * @param approved true for agreement, false for a rejection
 * @param opinion what they said; a rejection always says why
 * @param policyVersion version of the policy under which it was made
 * @param revision revision of the paper that they saw
 * @param fellAt when an edit or a rejection took its effect away; null while it holds
 */
public record Decision(
    String step,
    String by,
    @Nullable String standingInFor,
    Instant at,
    boolean approved,
    @Nullable String opinion,
    int policyVersion,
    long revision,
    @Nullable Instant fellAt) {

  Decision fallen(Instant when) {
    return new Decision(
        step, by, standingInFor, at, approved, opinion, policyVersion, revision, when);
  }

  /** Whether this person decided, or somebody did in their place. */
  boolean involves(String staffId) {
    return by.equals(staffId) || staffId.equals(standingInFor);
  }
}
