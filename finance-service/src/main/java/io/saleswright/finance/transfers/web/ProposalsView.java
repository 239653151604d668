package io.saleswright.finance.transfers.web;

import io.saleswright.finance.matching.MatchReason;
import io.saleswright.finance.matching.Proposal;
import io.saleswright.platform.kernel.Money;
import java.util.List;

/**
 * What a transfer seems to pay.
 *
 * @param proposals the receivables, the surest first
 */
record ProposalsView(List<Proposed> proposals) {

  /**
   * A receivable that it seems to pay.
   *
   * @param receivableId identity of the receivable
   * @param orderNumber the order's number
   * @param customerId who owes
   * @param open what is still owed
   * @param score how sure it is, 1 to 100
   * @param reasons why, the weightiest first
   */
  record Proposed(
      String receivableId,
      String orderNumber,
      String customerId,
      Money open,
      int score,
      List<String> reasons) {}

  static ProposalsView of(List<Proposal> found) {
    return new ProposalsView(
        found.stream()
            .map(proposal ->
                new Proposed(
                    proposal.candidate().receivableId(),
                    proposal.candidate().orderNumber(),
                    proposal.candidate().customerId(),
                    proposal.candidate().open(),
                    proposal.score(),
                    proposal.reasons().stream().map(MatchReason::name).toList()))
            .toList());
  }
}
