package io.saleswright.finance.transfers;

import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.finance.matching.Candidate;
import io.saleswright.finance.matching.PaperNumbers;
import io.saleswright.finance.matching.Proposals;
import io.saleswright.finance.payments.Share;
import io.saleswright.finance.transfers.BankTransfer.Origin;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes what statements tell, each movement once (FIN-09). */
public final class ReceivedTransfers {

  private final Aggregates<BankTransfer> transfers;
  private final TransferFollowUp followUp;
  private final CandidateSearch candidates;
  private final Supplier<BankTransferRules> rules;

  ReceivedTransfers(
      Aggregates<BankTransfer> transfers,
      TransferFollowUp followUp,
      CandidateSearch candidates,
      Supplier<BankTransferRules> rules) {
    this.transfers = transfers;
    this.followUp = followUp;
    this.candidates = candidates;
    this.rules = rules;
  }

  /**
   * Takes a movement; taking it twice takes it once. Where the exact rule finds what it pays, its
   * payment is recorded at once.
   *
   * @param id identity of the transfer, the same in every statement that tells it
   * @param former the identity that it would have had before who paid was a part of it
   * @return whether this statement told it first
   */
  public boolean receive(String id, String former, Origin origin, BankEntry entry, Cause cause) {
    Stored<BankTransfer> stored =
        transfers
            .find(id)
            .or(() -> transfers.find(former).filter(known -> known.state().isOf(entry)))
            .orElseGet(() -> transfers.takeOver(id, cause, _ -> first(origin, entry, cause)));
    settle(stored, cause);
    return stored.state().origin().equals(origin);
  }

  private Change<BankTransfer> first(Origin origin, BankEntry entry, Cause cause) {
    BankTransferRules inForce = rules.get();
    Change<BankTransfer> received = BankTransfer.received(origin, entry, inForce, cause.at());
    Optional<Candidate> exact =
        inForce.exactly() && entry.incoming() ? exact(entry) : Optional.empty();
    if (exact.isEmpty()) {
      return received;
    }
    Candidate due = exact.get();
    ApplyTransfer command =
        new ApplyTransfer(
            due.customerId(), List.of(new Share(due.receivableId(), entry.amount())), false, null);
    Application decision = Application.of(command, true, cause.by(), cause.at());
    return received.into(Applying.decided(received.state(), decision, false).state());
  }

  private Optional<Candidate> exact(BankEntry entry) {
    PaperNumbers numbers = PaperNumbers.in(entry.text());
    return numbers.exact().isEmpty()
        ? Optional.empty()
        : Proposals.exact(entry, candidates.numbered(numbers.exact()));
  }

  /** What the exact rule decided and the payments refuse is left to people. */
  private void settle(Stored<BankTransfer> stored, Cause cause) {
    try {
      followUp.after(stored, cause);
    } catch (RuleViolation | InvalidInput | NotFound _) {
      // It is on the list.
    }
  }
}
