package io.saleswright.finance.transfers;

import io.saleswright.finance.matching.KnownPayer;
import io.saleswright.finance.matching.Proposal;
import io.saleswright.finance.matching.Proposals;
import io.saleswright.finance.transfers.BankTransferSearch.Wanted;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes what finance decides about bank transfers, and shows them to people (FIN-09, FIN-16). */
public final class BankTransferDesk {

  private static final Trials<BankTransferStep, BankTransfer, Instant> TRIALS =
      Trials.<BankTransferStep, BankTransfer, Instant>of(BankTransferStep.class)
          .trying(
              BankTransferStep.TAKE_OVER_TRANSFER,
              (it, _, _) -> BankTransferStep.TAKE_OVER_TRANSFER.mustStartFrom(it.state().stage()))
          .trying(
              BankTransferStep.APPLY_TRANSFER,
              (it, _, _) -> BankTransferStep.APPLY_TRANSFER.mustStartFrom(it.state().stage()))
          .trying(
              BankTransferStep.CONFIRM_TRANSFER,
              (it, _, act) -> Applying.mustBeConfirmable(it.state(), act.by()))
          .trying(
              BankTransferStep.DECLINE_TRANSFER,
              (it, _, _) -> BankTransferStep.DECLINE_TRANSFER.mustStartFrom(it.state().stage()))
          .trying(
              BankTransferStep.DISMISS_TRANSFER,
              (it, _, _) -> BankTransferStep.DISMISS_TRANSFER.mustStartFrom(it.state().stage()))
          .trying(
              BankTransferStep.AGREE_DISMISSAL,
              (it, _, act) -> Dismissing.mustBeAgreeable(it.state(), act.by()))
          .trying(
              BankTransferStep.DECLINE_DISMISSAL,
              (it, _, _) -> BankTransferStep.DECLINE_DISMISSAL.mustStartFrom(it.state().stage()))
          .trying(
              BankTransferStep.REOPEN_TRANSFER,
              (it, _, _) -> BankTransferStep.REOPEN_TRANSFER.mustStartFrom(it.state().stage()))
          .complete();

  private final Scoped<BankTransfer> transfers;
  private final BankTransferSearch search;
  private final CandidateSearch candidates;
  private final TransferFollowUp followUp;
  private final Supplier<BankTransferRules> rules;
  private final InstantSource time;

  BankTransferDesk(
      Scoped<BankTransfer> transfers,
      BankTransferSearch search,
      CandidateSearch candidates,
      TransferFollowUp followUp,
      Supplier<BankTransferRules> rules,
      InstantSource time) {
    this.transfers = transfers;
    this.search = search;
    this.candidates = candidates;
    this.followUp = followUp;
    this.rules = rules;
    this.time = time;
  }

  /** Looks after a transfer from now on, whoever did before. */
  public Stored<BankTransfer> takeOver(String id, Act act) {
    BankTransferStep.TAKE_OVER_TRANSFER.mustBeOpenTo(act.caller());
    return transfers.change(id, act, now -> now.state().ownedBy(act));
  }

  /**
   * Says whose payment a transfer is; the payment is recorded at once, unless somebody else pays
   * for the customer and a second person has to agree.
   *
   * @throws InvalidInput when the shares are more than the transfer, or in another currency
   * @throws RuleViolation when it was decided before, the payer differs and nobody says why, or the
   *     payment is refused; the transfer waits on then
   */
  public Stored<BankTransfer> apply(String id, ApplyTransfer command, Act act) {
    BankTransferStep.APPLY_TRANSFER.mustBeOpenTo(act.caller());
    BankTransferRules inForce = rules.get();
    Stored<BankTransfer> decided =
        transfers.change(
            id,
            act,
            now -> {
              boolean third = mustSayWhoPays(now.state(), command);
              Application decision = Application.of(command, false, act.by(), act.at());
              TransferFollowUp.command(now.state(), decision, inForce);
              return Applying.decided(now.state(), decision, third && inForce.secondPerson());
            });
    return followUp.after(decided, act.cause());
  }

  /** Whether somebody else pays for the customer. */
  private boolean mustSayWhoPays(BankTransfer transfer, ApplyTransfer command) {
    BankTransferStep.APPLY_TRANSFER.mustStartFrom(transfer.stage());
    KnownPayer known = candidates.payer(command.customerId());
    String name = transfer.entry().party();
    String account = transfer.entry().partyAccount();
    boolean told = name != null || account != null;
    boolean differs = told && !known.isUnknown() && !known.isPaidBy(name, account);
    BankTransferRefusal.PAYER_DIFFERS.when(differs && command.thirdPartyReason() == null);
    return command.thirdPartyReason() != null;
  }

  /** Agrees that somebody else pays for the customer; its payment is recorded. */
  public Stored<BankTransfer> confirm(String id, Act act) {
    BankTransferStep.CONFIRM_TRANSFER.mustBeOpenTo(act.caller());
    return followUp.after(
        transfers.change(id, act, now -> Applying.confirmed(now.state(), act.by(), act.at())),
        act.cause());
  }

  /** Does not agree, or takes the decision back: the transfer waits for another one. */
  public Stored<BankTransfer> decline(String id, Act act) {
    BankTransferStep.DECLINE_TRANSFER.mustBeOpenTo(act.caller());
    return transfers.change(id, act, now -> Applying.declined(now.state()));
  }

  /** Says that a transfer is no customer's payment; a second person has to agree. */
  public Stored<BankTransfer> dismiss(String id, String reason, Act act) {
    BankTransferStep.DISMISS_TRANSFER.mustBeOpenTo(act.caller());
    return transfers.change(id, act, now -> Dismissing.proposed(now.state(), reason, act));
  }

  /**
   * Agrees that a transfer is no customer's payment.
   *
   * @throws RuleViolation when nobody says so, or the same person does
   */
  public Stored<BankTransfer> agreeToDismiss(String id, Act act) {
    BankTransferStep.AGREE_DISMISSAL.mustBeOpenTo(act.caller());
    return transfers.change(id, act, now -> Dismissing.agreed(id, now.state(), act));
  }

  /** Does not agree that it is none, or takes that back: the transfer waits as before. */
  public Stored<BankTransfer> declineToDismiss(String id, Act act) {
    BankTransferStep.DECLINE_DISMISSAL.mustBeOpenTo(act.caller());
    return transfers.change(id, act, now -> Dismissing.declined(now.state()));
  }

  /** Says that it may be a customer's payment after all. */
  public Stored<BankTransfer> reopen(String id, Act act) {
    BankTransferStep.REOPEN_TRANSFER.mustBeOpenTo(act.caller());
    return transfers.change(
        id, act, now -> Dismissing.reopened(now.state(), rules.get(), act.at()));
  }

  /**
   * The receivables that a transfer seems to pay, the surest first.
   *
   * @throws NotFound when there is no such transfer that the caller sees
   */
  public List<Proposal> proposals(String id, Caller caller) {
    BankTransferStep.READ.mustBeOpenTo(caller);
    BankTransfer transfer = transfers.get(id, caller).state();
    return transfer.waitingSince() == null
        ? List.of()
        : Proposals.of(transfer.entry(), candidates.likely(transfer.entry()));
  }

  /**
   * A transfer.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<BankTransfer> get(String id, Caller caller) {
    BankTransferStep.READ.mustBeOpenTo(caller);
    return transfers.get(id, caller);
  }

  /** Transfers that the caller sees, newest first. */
  public List<Stored<BankTransfer>> list(Wanted wanted, Slice slice, Caller caller) {
    BankTransferStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(wanted, caller, slice);
  }

  /** Transfers that wait for a decision, those first that wait the longest. */
  public List<Stored<BankTransfer>> waiting(@Nullable String owner, Slice slice, Caller caller) {
    BankTransferStep.READ.mustBeOpenTo(caller);
    return search.waiting(owner, caller, slice);
  }

  /** What the caller could do with a transfer now. */
  public List<Answer> possible(Stored<BankTransfer> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, now, Act.of(caller, now, null, Trace.start(now)));
  }
}
