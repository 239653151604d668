package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what payments offer to receivables, and gives it up again. */
public final class ReceivableClaims {

  private final Aggregates<Receivable> receivables;
  private final ReceivableFollowUp followUp;

  ReceivableClaims(Aggregates<Receivable> receivables, ReceivableFollowUp followUp) {
    this.receivables = receivables;
    this.followUp = followUp;
  }

  /**
   * Why a receivable would refuse a claim now, without offering it.
   *
   * @return null when it would take it, empty when there is no such receivable
   */
  public Optional<Preview> preview(String receivableId, Claim claim) {
    return receivables
        .find(receivableId)
        .map(stored -> new Preview(stored.state().refusalOf(claim)));
  }

  /**
   * What a receivable would answer now.
   *
   * @param refusal why it would refuse; null when it would take the claim
   */
  public record Preview(@Nullable AllocationRefusal refusal) {}

  /**
   * Offers a claim. The receivable's answer is final: it is the same however often, and by whom,
   * the reservation is offered.
   *
   * @return why it was refused, or null when it was taken
   */
  public @Nullable AllocationRefusal offer(String receivableId, Claim claim, Cause cause) {
    Stored<Receivable> stored =
        receivables.change(receivableId, cause, now -> now.state().offered(claim, cause.at()));
    followUp.after(stored, cause);
    return stored.state().ledger().closedReason(claim.reservationId());
  }

  /** Gives up a reservation whose payment was reversed, whether or not it had been taken. */
  public void withdraw(String receivableId, String reservationId, Cause cause) {
    Stored<Receivable> stored =
        receivables.change(
            receivableId, cause, now -> now.state().withdrawn(reservationId, cause.at()));
    followUp.after(stored, cause);
  }
}
