package io.saleswright.finance.payments;

import io.saleswright.finance.access.FinanceStep;
import io.saleswright.finance.access.Visibility;
import io.saleswright.finance.receivables.AllocationRefusal;
import io.saleswright.finance.receivables.Claim;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records payments, allocates and reverses them (FIN-09, FIN-16). */
public final class PaymentDesk {

  private static final String NOUN = "payment";

  private final Aggregates<Payment> payments;
  private final PaymentSearch search;
  private final PaymentAllocation allocation;
  private final ReceivableClaims claims;
  private final PaymentNumbers numbers;
  private final Supplier<PaymentRules> rules;

  PaymentDesk(
      Aggregates<Payment> payments,
      PaymentSearch search,
      PaymentAllocation allocation,
      ReceivableClaims claims,
      PaymentNumbers numbers,
      Supplier<PaymentRules> rules) {
    this.payments = payments;
    this.search = search;
    this.allocation = allocation;
    this.claims = claims;
    this.numbers = numbers;
    this.rules = rules;
  }

  /**
   * Records money that arrived, and allocates the shares that it is meant for. What a receivable
   * refuses in the last moment, because somebody else was faster, stays on the customer's balance.
   *
   * @throws InvalidInput when the method is unknown or the day lies in the future
   * @throws RuleViolation when a receivable does not exist or would refuse its share
   */
  public Stored<Payment> record(RecordPayment command, Caller caller, Cause cause) {
    FinanceStep.RECORD_PAYMENT.mustBeOpenTo(caller);
    Receipt receipt =
        new Receipt(
            numbers.next(),
            command.customerId(),
            command.amount(),
            command.receivedOn(),
            command.method(),
            command.reference(),
            cause.by());
    Stored<Payment> stored =
        payments.create(
            cause,
            id -> {
              rules.get().check(command, cause.at());
              command.shares().forEach(share -> checkShare(command.customerId(), share));
              return Payment.received(id, receipt, command.shares(), cause.at());
            });
    return answer(stored, allocation.after(stored, cause));
  }

  /**
   * Allocates a part of a payment to a receivable.
   *
   * @throws RuleViolation when the payment has not so much left, or the receivable refuses; nothing
   *     is allocated then
   */
  public Stored<Payment> allocate(String id, Share share, Caller caller, Cause cause) {
    FinanceStep.ALLOCATE_PAYMENT.mustBeOpenTo(caller);
    String reservation = reservationId(id, cause);
    Stored<Payment> stored = reserve(id, reservation, share, cause);
    Stored<Payment> done = allocation.after(stored, cause);
    AllocationRefusal refusal = done.state().refusal(reservation);
    if (refusal != null) {
      throw refusal.violation();
    }
    return answer(stored, done);
  }

  /** The first step of an allocation: the payment sets the amount aside. */
  Stored<Payment> reserve(String id, String reservation, Share share, Cause cause) {
    return payments.change(
        id,
        cause,
        now -> {
          checkShare(now.state().receipt().customerId(), share);
          return now.state().reserved(reservation, share, cause.by(), cause.at());
        });
  }

  /**
   * Makes a payment count no more; gates that it opened close.
   *
   * @throws RuleViolation when it was reversed before, or by its recorder
   */
  public Stored<Payment> reverse(String id, String reason, Caller caller, Cause cause) {
    FinanceStep.REVERSE_PAYMENT.mustBeOpenTo(caller);
    Stored<Payment> stored =
        payments.change(
            id,
            cause,
            now -> now.state().reversed(id, reason, cause.by(), rules.get(), cause.at()));
    return answer(stored, allocation.after(stored, cause));
  }

  /**
   * A payment, for people.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Payment> get(String id, Caller caller) {
    FinanceStep.READ_PAYMENTS.mustBeOpenTo(caller);
    Visibility.of(caller).mustBeUnlimited(NOUN);
    return payments.get(id);
  }

  /** Payments that the caller sees, newest first. */
  public List<Stored<Payment>> list(@Nullable String customerId, Slice slice, Caller caller) {
    FinanceStep.READ_PAYMENTS.mustBeOpenTo(caller);
    return Visibility.of(caller).isUnlimited() ? search.newestFirst(customerId, slice) : List.of();
  }

  /** Checks whether the caller could allocate something of this payment now. */
  public void mustBeAllocatable(Payment payment, Caller caller) {
    FinanceStep.ALLOCATE_PAYMENT.mustBeOpenTo(caller);
    payment.mustHaveRest();
  }

  /** Checks whether the caller could reverse this payment now. */
  public void mustBeReversible(Payment payment, Caller caller) {
    FinanceStep.REVERSE_PAYMENT.mustBeOpenTo(caller);
    payment.mustBeReversible(caller.staffId(), rules.get());
  }

  /** Refuses early what the receivable would refuse now; its own answer still decides. */
  private void checkShare(String customerId, Share share) {
    Claim claim = new Claim("preview", "preview", customerId, share.amount());
    AllocationRefusal refusal =
        claims
            .preview(share.receivableId(), claim)
            .orElseThrow(() ->
                new RuleViolation(
                    "FIN-09",
                    "receivable-unknown",
                    "There is no such receivable yet; record the payment without it"))
            .refusal();
    if (refusal != null) {
      throw refusal.violation();
    }
  }

  private static String reservationId(String paymentId, Cause cause) {
    CommandKey key = cause.key();
    return key == null
        ? Ids.timeOrdered(cause.at())
        : Ids.derived(paymentId, "allocation", key.memory(cause.by()));
  }

  private static Stored<Payment> answer(Stored<Payment> first, Stored<Payment> last) {
    return first.repeated() ? last.asRepeat() : last;
  }
}
