package io.saleswright.finance.matching;

import java.util.List;

/**
 * A receivable that a transfer seems to pay.
 *
 * @param candidate the receivable
 * @param score how sure that is, 1 to 100
 * @param reasons why, the weightiest first
 */
public record Proposal(Candidate candidate, int score, List<MatchReason> reasons) {

  static final int SUREST = 100;

  public Proposal {
    reasons = List.copyOf(reasons);
  }

  static Proposal of(Candidate candidate, List<MatchReason> reasons) {
    int points = reasons.stream().mapToInt(MatchReason::points).sum();
    return new Proposal(candidate, Math.min(SUREST, points), reasons);
  }
}
