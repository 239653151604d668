package io.saleswright.finance.transfers;

import io.saleswright.finance.banked.BankTransferDismissed;
import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A movement on one of our bank accounts, once, however many statements tell it. Money that came in
 * waits until it is known whose payment it is; then there is exactly one payment for it. When that
 * is reversed, the transfer waits again. What a person decides about it lies here; how it becomes a
 * payment, in {@link Applying}.
 *
 * @param origin the statement that told it first
 * @param entry what the bank told
 * @param stage how far it has come
 * @param owner who looks after it; null when nobody does
 * @param application whose payment it is; null while nobody has decided
 * @param earlier decisions whose payments were reversed, the oldest first
 * @param dismissal why it is no customer's payment; null when nobody says so
 * @param waitingSince since when a decision is missing; null when none is
 * @param unfinishedSince since when the payment is being recorded; null when it is not
 */
public record BankTransfer(
    Origin origin,
    BankEntry entry,
    BankTransferStage stage,
    @Nullable Owner owner,
    @Nullable Application application,
    List<Application> earlier,
    @Nullable Dismissal dismissal,
    @Nullable Instant waitingSince,
    @Nullable Instant unfinishedSince) {

  public BankTransfer {
    earlier = List.copyOf(earlier);
  }

  /**
   * Where it was told first.
   *
   * @param statementId identity of the statement
   * @param account our account
   */
  public record Origin(String statementId, String account) {}

  /** Who looks after it, and since when. */
  public record Owner(String staffId, Instant at) {}

  /** Why it is no customer's payment, who says so, and since when. */
  public record Dismissal(String reason, String by, Instant at) {}

  /** Money that came in waits; money that went out is kept. */
  static Change<BankTransfer> received(
      Origin origin, BankEntry entry, BankTransferRules rules, Instant at) {
    BankTransferStage stage =
        entry.incoming() ? BankTransferStage.WAITING : BankTransferStage.OUTGOING;
    BankTransfer transfer =
        new BankTransfer(
            origin, entry, stage, null, null, List.of(), null, entry.incoming() ? at : null, null);
    Change<BankTransfer> change = Change.to(transfer);
    return entry.incoming() ? change.starting(rules.clock(at)) : change;
  }

  /** Whether it is of the same party as this entry. */
  boolean isOf(BankEntry other) {
    return entry.isOfSameParty(other);
  }

  /** Somebody looks after it from now on. */
  Change<BankTransfer> ownedBy(Act act) {
    BankTransferStep.TAKE_OVER_TRANSFER.mustStartFrom(stage);
    if (owner != null && owner.staffId().equals(act.by())) {
      return Change.none(this);
    }
    return Change.to(
        new BankTransfer(
            origin,
            entry,
            stage,
            new Owner(act.by(), act.at()),
            application,
            earlier,
            dismissal,
            waitingSince,
            unfinishedSince));
  }

  /**
   * It is no customer's payment.
   *
   * @throws RuleViolation when it waits for nothing
   */
  Change<BankTransfer> dismissed(String id, String reason, Act act) {
    BankTransferStep.DISMISS_TRANSFER.mustStartFrom(stage);
    return Change.to(
            with(BankTransferStage.NOT_OURS, null)
                .dismissal(new Dismissal(reason, act.by(), act.at())))
        .raising(new BankTransferDismissed(id, entry.amount(), act.by()))
        .stopping(BankTransferRules.CLOCK);
  }

  /** It may be a customer's payment after all. */
  Change<BankTransfer> reopened(BankTransferRules rules, Instant at) {
    BankTransferStep.REOPEN_TRANSFER.mustStartFrom(stage);
    return Change.to(with(BankTransferStage.WAITING, at).dismissal(null)).starting(rules.clock(at));
  }

  /** The same at another stage; what is being recorded is not any more. */
  BankTransfer with(BankTransferStage next, @Nullable Instant waits) {
    return new BankTransfer(
        origin, entry, next, owner, application, earlier, dismissal, waits, null);
  }

  /** The same with another decision. */
  BankTransfer decided(
      BankTransferStage next, @Nullable Application decision, @Nullable Instant recordingSince) {
    return new BankTransfer(
        origin, entry, next, owner, decision, earlier, dismissal, waitingSince, recordingSince);
  }

  /** The same with its decision among the earlier ones. */
  BankTransfer undecided(List<Application> past, Instant waits) {
    return new BankTransfer(
        origin, entry, BankTransferStage.WAITING, owner, null, past, dismissal, waits, null);
  }

  private BankTransfer dismissal(@Nullable Dismissal why) {
    return new BankTransfer(
        origin, entry, stage, owner, application, earlier, why, waitingSince, unfinishedSince);
  }
}
