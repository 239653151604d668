package io.saleswright.finance.payments;

import io.saleswright.finance.receivables.AllocationRefusal;
import io.saleswright.finance.receivables.Claim;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Ids;
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

/** Records payments, allocates and reverses them (FIN-09, FIN-16). */
public final class PaymentDesk {

  private static final Trials<PaymentStep, Payment, PaymentRules> TRIALS =
      Trials.<PaymentStep, Payment, PaymentRules>of(PaymentStep.class)
          .trying(PaymentStep.ALLOCATE, (stored, _, _) -> stored.state().mustHaveRest())
          .trying(
              PaymentStep.REVERSE,
              (stored, rules, act) -> stored.state().mustBeReversible(act.by(), rules))
          .complete();

  private final Scoped<Payment> payments;
  private final PaymentSearch search;
  private final PaymentAllocation allocation;
  private final ReceivableClaims claims;
  private final PaymentNumbers numbers;
  private final Supplier<PaymentRules> rules;
  private final InstantSource time;

  PaymentDesk(
      Scoped<Payment> payments,
      PaymentSearch search,
      PaymentAllocation allocation,
      ReceivableClaims claims,
      PaymentNumbers numbers,
      Supplier<PaymentRules> rules,
      InstantSource time) {
    this.payments = payments;
    this.search = search;
    this.allocation = allocation;
    this.claims = claims;
    this.numbers = numbers;
    this.rules = rules;
    this.time = time;
  }

  /**
   * Records money that arrived, and allocates the shares that it is meant for. What a receivable
   * refuses in the last moment, because somebody else was faster, stays on the customer's balance.
   *
   * @throws InvalidInput when the method is unknown or the day lies in the future
   * @throws RuleViolation when a receivable does not exist or would refuse its share
   */
  public Stored<Payment> record(RecordPayment command, Act act) {
    PaymentStep.RECORD.mustBeOpenTo(act.caller());
    Receipt receipt =
        new Receipt(
            numbers.next(),
            command.customerId(),
            command.amount(),
            command.receivedOn(),
            command.method(),
            command.reference(),
            act.by());
    Stored<Payment> stored =
        payments.create(
            act,
            id -> {
              rules.get().check(command, act.at());
              command.shares().forEach(share -> checkShare(command.customerId(), share, act));
              return Payment.received(id, receipt, command.shares(), act.at());
            });
    return answer(stored, allocation.after(stored, act.cause()));
  }

  /**
   * Allocates a part of a payment to a receivable.
   *
   * @throws RuleViolation when the payment has not so much left, or the receivable refuses; nothing
   *     is allocated then
   */
  public Stored<Payment> allocate(String id, Share share, Act act) {
    PaymentStep.ALLOCATE.mustBeOpenTo(act.caller());
    String reservation = reservationId(id, act);
    Stored<Payment> stored = reserve(id, reservation, share, act);
    Stored<Payment> done = allocation.after(stored, act.cause());
    AllocationRefusal refusal = done.state().refusal(reservation);
    if (refusal != null) {
      throw refusal.violation();
    }
    return answer(stored, done);
  }

  /** The first step of an allocation: the payment sets the amount aside. */
  Stored<Payment> reserve(String id, String reservation, Share share, Act act) {
    return payments.change(
        id,
        act,
        now -> {
          checkShare(now.state().receipt().customerId(), share, act);
          return now.state().reserved(reservation, share, act);
        });
  }

  /**
   * Makes a payment count no more; gates that it opened close.
   *
   * @throws RuleViolation when it was reversed before, or by its recorder
   */
  public Stored<Payment> reverse(String id, String reason, Act act) {
    PaymentStep.REVERSE.mustBeOpenTo(act.caller());
    Stored<Payment> stored =
        payments.change(id, act, now -> now.state().reversed(id, reason, rules.get(), act));
    return answer(stored, allocation.after(stored, act.cause()));
  }

  /**
   * A payment.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Payment> get(String id, Caller caller) {
    PaymentStep.READ.mustBeOpenTo(caller);
    return payments.get(id, caller);
  }

  /** Payments that the caller sees, newest first. */
  public List<Stored<Payment>> list(@Nullable String customerId, Slice slice, Caller caller) {
    PaymentStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(customerId, caller, slice);
  }

  /** What the caller could do with a payment now. */
  public List<Answer> possible(Stored<Payment> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, rules.get(), Act.of(caller, now, null, Trace.start(now)));
  }

  /** Refuses early what the receivable would refuse now; its own answer still decides. */
  private void checkShare(String customerId, Share share, Act act) {
    Claim claim = new Claim("preview", "preview", customerId, share.amount());
    AllocationRefusal refusal;
    try {
      refusal = claims.preview(share.receivableId(), claim, act.caller());
    } catch (NotFound _) {
      throw PaymentRefusal.RECEIVABLE_UNKNOWN.violation();
    }
    if (refusal != null) {
      throw refusal.violation();
    }
  }

  private static String reservationId(String paymentId, Act act) {
    CommandKey key = act.cause().key();
    return key == null
        ? Ids.timeOrdered(act.at())
        : Ids.derived(paymentId, "allocation", key.memory(act.by()));
  }

  private static Stored<Payment> answer(Stored<Payment> first, Stored<Payment> last) {
    return first.repeated() ? last.asRepeat() : last;
  }
}
