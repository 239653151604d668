package io.saleswright.order.covering;

import io.saleswright.order.contracts.ContractAnswers;
import io.saleswright.order.contracts.ContractClaim;
import io.saleswright.order.contracts.ContractTerms;
import io.saleswright.order.contracts.Difference;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.payment.ContractCover.Answer;
import io.saleswright.order.payment.ContractCover.Status;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import org.jspecify.annotations.Nullable;

/** Takes the answers of contracts to the orders. */
final class ContractReply implements ContractAnswers {

  private final Aggregates<Order> orders;

  ContractReply(Aggregates<Order> orders) {
    this.orders = orders;
  }

  @Override
  public Need answer(
      String contractId, ContractClaim claim, @Nullable ContractTerms terms, Cause cause) {
    // Nothing is told of a contract that is not known, or is another customer's.
    ContractTerms told = claim.isOfAnother() ? null : terms;
    Answer answer =
        new Answer(
            claim.revision(),
            status(claim.state()),
            claim.differences().stream().map(Difference::code).toList(),
            told == null ? null : told.number(),
            claim.version(),
            told == null ? null : told.version());
    return Covering.need(
        orders.change(claim.orderId(), cause, stored -> Covering.answered(stored, answer)).state(),
        contractId);
  }

  private static Status status(ContractClaim.State state) {
    return switch (state) {
      case UNCONFIRMED -> Status.UNCONFIRMED;
      case COVERED -> Status.COVERED;
      case DIFFERS, EXEMPT -> Status.DIFFERS;
    };
  }
}
