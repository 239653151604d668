package io.saleswright.finance.transfers;

import io.saleswright.finance.banked.BankTransferDismissed;
import io.saleswright.finance.transfers.BankTransfer.Dismissal;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.util.Objects;

/**
 * How a transfer is found to be no customer's payment. One person says so and another one agrees,
 * as with refunds, so that nobody alone makes a customer's money vanish (FIN-16); until then it
 * waits on, with its clock.
 */
final class Dismissing {

  private Dismissing() {}

  /**
   * Somebody says that it is none.
   *
   * @throws RuleViolation when it waits for no decision
   */
  static Change<BankTransfer> proposed(BankTransfer transfer, String reason, Act act) {
    BankTransferStep.DISMISS_TRANSFER.mustStartFrom(transfer.stage());
    Dismissal proposed = new Dismissal(reason, act.by(), act.at(), null);
    return Change.to(
        transfer.dismissed(BankTransferStage.DISMISSING, proposed, transfer.waitingSince()));
  }

  /**
   * A second person agrees.
   *
   * @throws RuleViolation when nobody says so, or the same person does
   */
  static Change<BankTransfer> agreed(String id, BankTransfer transfer, Act act) {
    mustBeAgreeable(transfer, act.by());
    Dismissal why = Objects.requireNonNull(transfer.dismissal());
    Dismissal agreed = new Dismissal(why.reason(), why.by(), why.at(), act.by());
    return Change.to(transfer.dismissed(BankTransferStage.NOT_OURS, agreed, null))
        .raising(
            new BankTransferDismissed(
                id, transfer.entry().amount(), why.by(), agreed.confirmedBy()))
        .stopping(BankTransferRules.CLOCK);
  }

  /**
   * Checks whether this person may agree.
   *
   * @throws RuleViolation when nobody says so, or the same person does
   */
  static void mustBeAgreeable(BankTransfer transfer, String by) {
    BankTransferStep.AGREE_DISMISSAL.mustStartFrom(transfer.stage());
    Authors.of(Objects.requireNonNull(transfer.dismissal()).by()).mustNotInclude(by);
  }

  /** Nobody agrees, or who said so takes it back: it waits as before. */
  static Change<BankTransfer> declined(BankTransfer transfer) {
    BankTransferStep.DECLINE_DISMISSAL.mustStartFrom(transfer.stage());
    return Change.to(transfer.dismissed(BankTransferStage.WAITING, null, transfer.waitingSince()));
  }

  /** It may be a customer's payment after all. */
  static Change<BankTransfer> reopened(BankTransfer transfer, BankTransferRules rules, Instant at) {
    BankTransferStep.REOPEN_TRANSFER.mustStartFrom(transfer.stage());
    return Change.to(transfer.dismissed(BankTransferStage.WAITING, null, at))
        .starting(rules.clock(at));
  }
}
