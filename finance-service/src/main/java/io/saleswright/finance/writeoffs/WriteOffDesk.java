package io.saleswright.finance.writeoffs;

import io.saleswright.finance.payments.Allocation;
import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.receivables.AllocationRefusal;
import io.saleswright.finance.receivables.Ledger;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
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

/** Writes small differences off, takes that back, and shows it to people (FIN-09, FIN-16). */
public final class WriteOffDesk {

  private static final Trials<WriteOffStep, WriteOff, WriteOffRules> TRIALS =
      Trials.<WriteOffStep, WriteOff, WriteOffRules>of(WriteOffStep.class)
          .trying(
              WriteOffStep.REVERSE_WRITE_OFF,
              (it, rules, act) -> it.state().mustBeReversible(act.by(), rules))
          .complete();

  private final Scoped<WriteOff> writeOffs;
  private final Scoped<Receivable> receivables;
  private final Aggregates<Payment> payments;
  private final WriteOffSearch search;
  private final WriteOffFollowUp followUp;
  private final WriteOffNumbers numbers;
  private final Supplier<WriteOffRules> rules;
  private final InstantSource time;

  WriteOffDesk(
      Scoped<WriteOff> writeOffs,
      Scoped<Receivable> receivables,
      Aggregates<Payment> payments,
      WriteOffSearch search,
      WriteOffFollowUp followUp,
      WriteOffNumbers numbers,
      Supplier<WriteOffRules> rules,
      InstantSource time) {
    this.writeOffs = writeOffs;
    this.receivables = receivables;
    this.payments = payments;
    this.search = search;
    this.followUp = followUp;
    this.numbers = numbers;
    this.rules = rules;
    this.time = time;
  }

  /**
   * Writes off what is missing of a receivable that was paid for the rest, or takes what was paid
   * too much as other income.
   *
   * @param paymentId the payment that was too much; null when something is missing
   * @throws NotFound when there is no such receivable or payment
   * @throws InvalidInput when the amount is none of its currency
   * @throws RuleViolation when the policy does not allow it, or not so much is open or on the
   *     balance
   */
  public Stored<WriteOff> writeOff(
      String receivableId, @Nullable String paymentId, Money amount, String reason, Act act) {
    WriteOffStep.WRITE_OFF.mustBeOpenTo(act.caller());
    if (!amount.isPositive() || !amount.isRounded()) {
      throw new InvalidInput(
          "amount", "FIN-09", "must be positive and not finer than its currency");
    }
    WriteOffRules inForce = rules.get();
    Stored<WriteOff> asked =
        writeOffs.create(
            act,
            _ -> {
              Receivable receivable = receivables.get(receivableId, act.caller()).state();
              check(receivableId, receivable, paymentId, amount, inForce, act.by());
              return WriteOff.requested(
                  numbers.next(),
                  new WriteOff.Request(
                      receivableId,
                      receivable.order().customerId(),
                      amount,
                      reason,
                      act.by(),
                      inForce.version(),
                      paymentId),
                  act.at());
            });
    Stored<WriteOff> answered = followUp.after(asked, act.cause());
    if (answered.state().stage() == WriteOffStage.DROPPED) {
      // Somebody was faster: with what is left now, this says why.
      check(
          receivableId,
          receivables.get(receivableId, act.caller()).state(),
          paymentId,
          amount,
          inForce,
          act.by());
      throw AllocationRefusal.ABOVE_DUE.violation();
    }
    return answered;
  }

  private void check(
      String id,
      Receivable receivable,
      @Nullable String paymentId,
      Money amount,
      WriteOffRules inForce,
      String by) {
    if (paymentId == null) {
      AllocationRefusal refusal = receivable.writeOffRefusalOf(amount);
      if (refusal != null) {
        throw refusal.violation();
      }
      WriteOffRefusal.NOTHING_PAID.unless(receivable.covered().isPositive());
    } else {
      Surplus.check(receivable, paymentId, payments.get(paymentId).state(), amount);
    }
    Money before =
        search.counting(id).stream()
            .map(other -> other.request().amount())
            .reduce(Money.zero(amount.currency()), Money::plus);
    inForce.mustBeSmall(amount, before, receivable.order().total());
    inForce.mustBeAnother(amount, hands(receivable), by);
  }

  /** Every hand that recorded or allocated the money that came for the rest. */
  private Authors hands(Receivable receivable) {
    Authors hands = Authors.NONE;
    for (Ledger.Entry entry : receivable.ledger().entries()) {
      Payment payment = payments.get(entry.paymentId()).state();
      hands = hands.and(payment.receipt().recordedBy());
      for (Allocation allocation : payment.allocations()) {
        hands = hands.and(allocation.by());
      }
    }
    return hands;
  }

  /** Takes a write-off back by a counter-entry: its amount is owed, or on the balance, again. */
  public Stored<WriteOff> reverse(String id, String reason, Act act) {
    WriteOffStep.REVERSE_WRITE_OFF.mustBeOpenTo(act.caller());
    return followUp.after(
        writeOffs.change(id, act, now -> now.state().reversed(id, reason, rules.get(), act)),
        act.cause());
  }

  /**
   * A write-off.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<WriteOff> get(String id, Caller caller) {
    WriteOffStep.READ.mustBeOpenTo(caller);
    return writeOffs.get(id, caller);
  }

  /** Write-offs that the caller sees, newest first. */
  public List<Stored<WriteOff>> list(
      @Nullable String customerId, @Nullable String receivableId, Slice slice, Caller caller) {
    WriteOffStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(customerId, receivableId, caller, slice);
  }

  /** What the caller could do with a write-off now. */
  public List<Answer> possible(Stored<WriteOff> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, rules.get(), Act.of(caller, now, null, Trace.start(now)));
  }
}
