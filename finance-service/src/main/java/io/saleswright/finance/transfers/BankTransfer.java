package io.saleswright.finance.transfers;

import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A movement on one of our bank accounts, once, however many statements tell it. Money that came in
 * waits until it is known whose payment it is; then there is exactly one payment for it. When that
 * is reversed, the transfer waits again. What a person decides about it lies here; how it becomes a
 * payment, in {@link Applying}, and how it is none, in {@link Dismissing}.
 *
 * @param origin the statement that told it first
 * @param entry what the bank told
 * @param stage how far it has come
 * @param owner who looks after it; null when nobody does
 * @param application whose payment it is; null while nobody has decided
 * @param earlier decisions whose payments were reversed, the oldest first
 * @param dismissal why it is no customer's payment, once a second person agrees; null when nobody
 *     says so
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

  /**
   * Why it is no customer's payment.
   *
   * @param by staff id of who says so
   * @param at since when
   * @param confirmedBy staff id of the second person, who agreed; null as long as nobody has, and
   *     in what was dismissed before one was needed
   */
  public record Dismissal(String reason, String by, Instant at, @Nullable String confirmedBy) {}

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

  /** The same at another stage, for this reason. */
  BankTransfer dismissed(BankTransferStage next, @Nullable Dismissal why, @Nullable Instant waits) {
    return new BankTransfer(origin, entry, next, owner, application, earlier, why, waits, null);
  }
}
