package io.saleswright.finance.transfers;

import io.saleswright.finance.banked.BankTransferApplied;
import io.saleswright.finance.banked.BankTransferReturned;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a transfer becomes a payment, and waits again when that is reversed. */
final class Applying {

  private Applying() {}

  /**
   * Whose payment it is was decided: the payment is recorded next, or a second person asked.
   *
   * @param second whether a second person has to agree
   * @throws RuleViolation when it waits for no decision
   */
  static Change<BankTransfer> decided(BankTransfer transfer, Application decision, boolean second) {
    BankTransferStep.APPLY_TRANSFER.mustStartFrom(transfer.stage());
    return second
        ? Change.to(transfer.decided(BankTransferStage.CONFIRMING, decision, null))
        : Change.to(transfer.decided(BankTransferStage.APPLYING, decision, decision.at()));
  }

  /**
   * A second person agrees that somebody else pays for the customer.
   *
   * @throws RuleViolation when nothing waits for that, or the same person decided
   */
  static Change<BankTransfer> confirmed(BankTransfer transfer, String by, Instant at) {
    mustBeConfirmable(transfer, by);
    Application decision = Objects.requireNonNull(transfer.application());
    return Change.to(transfer.decided(BankTransferStage.APPLYING, decision.confirmed(by), at));
  }

  /**
   * Checks whether this person may agree.
   *
   * @throws RuleViolation when nothing waits for that, or the same person decided
   */
  static void mustBeConfirmable(BankTransfer transfer, String by) {
    BankTransferStep.CONFIRM_TRANSFER.mustStartFrom(transfer.stage());
    Authors.of(Objects.requireNonNull(transfer.application()).by()).mustNotInclude(by);
  }

  /** It waits for another decision; whoever decided may take that back themselves. */
  static Change<BankTransfer> declined(BankTransfer transfer) {
    BankTransferStep.DECLINE_TRANSFER.mustStartFrom(transfer.stage());
    return Change.to(transfer.decided(BankTransferStage.WAITING, null, null));
  }

  /**
   * The identity of the payment that is recorded for the present decision. As long as none of it
   * was reversed it is the same for every decision, so there can be one payment only, whoever
   * decides at the same moment.
   */
  static String paymentId(String transferId, BankTransfer transfer) {
    return Ids.derived(
        "payment of transfer", transferId, Integer.toString(transfer.earlier().size()));
  }

  /**
   * There is a payment for it.
   *
   * @param customerId whose payment was recorded
   */
  static Change<BankTransfer> recorded(
      String id, BankTransfer transfer, String paymentId, String customerId) {
    Application decision = transfer.application();
    if (transfer.stage() != BankTransferStage.APPLYING || decision == null) {
      return Change.none(transfer);
    }
    Application done = decision.recorded(paymentId, customerId);
    return Change.to(
            transfer
                .decided(BankTransferStage.APPLIED, done, null)
                .with(BankTransferStage.APPLIED, null))
        .raising(
            new BankTransferApplied(
                id,
                paymentId,
                customerId,
                transfer.entry().amount(),
                done.exactly(),
                done.thirdPartyReason() != null,
                done.by(),
                done.confirmedBy()))
        .stopping(BankTransferRules.CLOCK);
  }

  /** The payment was refused, so whose it is has to be decided anew. */
  static Change<BankTransfer> refused(BankTransfer transfer) {
    return transfer.stage() == BankTransferStage.APPLYING
        ? Change.to(transfer.decided(BankTransferStage.WAITING, null, null))
        : Change.none(transfer);
  }

  /** The payment was reversed: it waits again (FIN-16). */
  static Change<BankTransfer> returned(
      String id, BankTransfer transfer, String paymentId, BankTransferRules rules, Instant at) {
    Application done = transfer.application();
    if (!BankTransferStep.RETURN_TRANSFER.startsFrom(transfer.stage())
        || done == null
        || !paymentId.equals(done.paymentId())) {
      return Change.none(transfer);
    }
    List<Application> past = new ArrayList<>(transfer.earlier());
    past.add(done);
    return Change.to(transfer.undecided(past, at))
        .raising(
            new BankTransferReturned(id, paymentId, done.customerId(), transfer.entry().amount()))
        .starting(rules.clock(at));
  }
}
