package io.saleswright.order.covering;

import io.saleswright.order.contracts.ContractAnswers.Need;
import io.saleswright.order.lifecycle.Approving;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.payment.ContractCover;
import io.saleswright.order.payment.ContractCover.Answer;
import io.saleswright.order.payment.ContractCover.Status;
import io.saleswright.order.payment.PaymentView.Exemption;
import io.saleswright.order.rules.OrderRefusal;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;

/** How an order takes what its contract answers, and what is decided about differences (ORD-11). */
public final class Covering {

  private Covering() {}

  /** The contract answered; an answer to an earlier revision changes nothing. */
  static Change<Order> answered(Stored<Order> stored, Answer answer) {
    Order order = stored.state();
    ContractCover before = order.payment().contract();
    ContractCover after = before == null ? null : before.answered(answer);
    if (after == null || after.equals(before)) {
      return Change.none(order);
    }
    return Change.to(order.with(order.payment().with(after)))
        .raising(
            new OrderContractChecked(
                stored.id(),
                after.revision(),
                after.contractId(),
                after.status() == Status.COVERED,
                after.differences(),
                after.version(),
                after.amendedTo()));
  }

  /** The contract knows that the order may go on although it differs. */
  static Change<Order> settled(Order order, long revision) {
    ContractCover cover = order.payment().contract();
    return cover == null || cover.status() != Status.DIFFERS || cover.revision() != revision
        ? Change.none(order)
        : Change.to(order.with(order.payment().with(cover.settled())));
  }

  /**
   * Whether the order still needs what it asked of this contract: it may be over, or under another
   * one, since it was read and asked.
   */
  static Need need(Order order, String contractId) {
    ContractCover cover = order.payment().contract();
    if (cover == null || !cover.contractId().equals(contractId) || cover.status() == Status.LEFT) {
      return Need.GONE;
    }
    return cover.status() == Status.LEAVING ? Need.ENDING : Need.OPEN;
  }

  /** The contract knows that the order is over, which asked at this revision. */
  static Change<Order> left(Order order, long revision) {
    ContractCover cover = order.payment().contract();
    return cover == null || cover.status() != Status.LEAVING || cover.revision() != revision
        ? Change.none(order)
        : Change.to(order.with(order.payment().with(cover.left())));
  }

  /**
   * Somebody who neither wrote nor sells the order lets it go on although it differs from its
   * contract (SEC-06).
   */
  public static Change<Order> exempt(Stored<Order> stored, String reason, Act act) {
    Order order = stored.state();
    OrderStep.EXEMPT_CONTRACT.mustStartFrom(order.stage());
    ContractCover cover = order.payment().contract();
    if (cover == null || cover.status() != Status.DIFFERS) {
      throw OrderRefusal.CONTRACT_AGREES.violation();
    }
    Approving.authors(order).mustNotInclude(act.by());
    Exemption decided = new Exemption(stored.revision(), reason, act.by());
    return Change.to(order.with(order.payment().with(cover.exempted(decided, act.at()))))
        .raising(
            new ContractExempted(
                stored.id(),
                stored.revision(),
                cover.contractId(),
                cover.differences(),
                reason,
                act.by()));
  }
}
