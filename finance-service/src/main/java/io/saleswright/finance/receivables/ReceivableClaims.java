package io.saleswright.finance.receivables;

import io.saleswright.finance.gates.Deviation;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes what payments offer to receivables, and gives it up again. */
public final class ReceivableClaims {

  private final Aggregates<Receivable> receivables;
  private final Scoped<Receivable> scoped;
  private final ReceivableFollowUp followUp;

  ReceivableClaims(
      Aggregates<Receivable> receivables, Scoped<Receivable> scoped, ReceivableFollowUp followUp) {
    this.receivables = receivables;
    this.scoped = scoped;
    this.followUp = followUp;
  }

  /**
   * Why a receivable would refuse a claim now, without offering it.
   *
   * @return null when it would take it
   * @throws NotFound when there is no such receivable that the caller sees
   */
  public @Nullable AllocationRefusal preview(String receivableId, Claim claim, Caller caller) {
    return scoped.get(receivableId, caller).state().refusalOf(claim);
  }

  /**
   * Lets only so much pass as is due of a customer.
   *
   * @throws RuleViolation when the receivable would not take it now
   * @throws NotFound when there is no such receivable that the caller sees
   */
  public void mustBeDue(String receivableId, String customerId, Money amount, Caller caller) {
    Claim claim = new Claim("preview", "preview", customerId, amount, LocalDate.EPOCH);
    AllocationRefusal refusal = preview(receivableId, claim, caller);
    if (refusal != null) {
      throw refusal.violation();
    }
  }

  /**
   * What of a claim's receivable is due now, whether or not the claim is more than that.
   *
   * @return not negative
   * @throws RuleViolation when it would not take the claim, were it smaller
   * @throws NotFound when there is no such receivable that the caller sees
   */
  public Money dueFor(String receivableId, Claim claim, Caller caller) {
    Receivable receivable = scoped.get(receivableId, caller).state();
    AllocationRefusal refusal = receivable.refusalOf(claim);
    if (refusal != null && refusal != AllocationRefusal.ABOVE_DUE) {
      throw refusal.violation();
    }
    return receivable.open();
  }

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

  /**
   * Asks to take a credit note off what is owed. The answer is final for this claim (FIN-18).
   *
   * @return why it was refused, or null when it was taken
   */
  public @Nullable AllocationRefusal credit(
      String receivableId, String claimId, Money amount, Cause cause) {
    Stored<Receivable> stored =
        receivables.change(
            receivableId, cause, now -> now.state().credited(claimId, amount, cause.at()));
    followUp.after(stored, cause);
    return stored.state().ledger().closedReason(claimId);
  }

  /**
   * Asks to take a small difference off what is owed. The answer is final for this claim (FIN-09).
   *
   * @param most what may be written off in all of an order with such a total
   * @return why it was refused, or null when it was taken
   */
  public @Nullable AllocationRefusal writeOff(
      String receivableId, String claimId, Money amount, UnaryOperator<Money> most, Cause cause) {
    Stored<Receivable> stored =
        receivables.change(
            receivableId, cause, now -> now.state().writtenOff(claimId, amount, most, cause.at()));
    followUp.after(stored, cause);
    return stored.state().ledger().closedReason(claimId);
  }

  /** A credit note or write-off was reversed: what it took off is owed again. */
  public void uncredit(String receivableId, String claimId, Cause cause) {
    Stored<Receivable> stored =
        receivables.change(receivableId, cause, now -> now.state().uncredited(claimId, cause.at()));
    followUp.after(stored, cause);
  }

  /**
   * Has an item owed no more that was taken over by mistake; money that was set against it is on
   * the customer's balance again (FIN-05).
   *
   * @param decision refuses it, or says why
   * @throws NotFound when there is no such receivable that the caller sees
   */
  public Stored<Receivable> giveUp(
      String receivableId, Act act, Function<Stored<Receivable>, Deviation> decision) {
    Stored<Receivable> stored =
        scoped.change(receivableId, act, now -> now.state().givenUp(decision.apply(now), act.at()));
    Stored<Receivable> after = followUp.after(stored, act.cause());
    return stored.repeated() ? after.asRepeat() : after;
  }

  /**
   * Refuses a credit note that can't be taken off now.
   *
   * @throws RuleViolation when it can't
   */
  public static void mustBeCreditable(Receivable receivable, Money amount) {
    AllocationRefusal refusal = receivable.creditRefusalOf(amount);
    if (refusal != null) {
      throw refusal.violation();
    }
  }

  /** Gives up a reservation whose payment was reversed, whether or not it had been taken. */
  public void withdraw(String receivableId, String reservationId, Cause cause) {
    Stored<Receivable> stored =
        receivables.change(
            receivableId, cause, now -> now.state().withdrawn(reservationId, cause.at()));
    followUp.after(stored, cause);
  }
}
