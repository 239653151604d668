package io.saleswright.finance.balances;

import io.saleswright.finance.balances.AppliedBalance.Part;
import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.payments.PaymentDesk;
import io.saleswright.finance.payments.PaymentStep;
import io.saleswright.finance.payments.Share;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Shows what customers have on their balance, and sets it against orders (FIN-09). */
public final class BalanceDesk {

  private static final int BATCH = 200;
  private static final Comparator<Stored<Payment>> OLDEST_FIRST =
      Comparator.<Stored<Payment>, LocalDate>comparing(it -> it.state().receipt().receivedOn())
          .thenComparing(Stored::createdAt)
          .thenComparing(it -> it.state().receipt().number());

  private final PaymentDesk payments;
  private final ReceivableClaims claims;

  BalanceDesk(PaymentDesk payments, ReceivableClaims claims) {
    this.payments = payments;
    this.claims = claims;
  }

  /** What a customer has on their balance; nothing when we do not know them. */
  public Balance of(String customerId, Caller caller) {
    PaymentStep.READ.mustBeOpenTo(caller);
    List<Stored<Payment>> rests = new ArrayList<>();
    for (Stored<Payment> payment : all(customerId, caller)) {
      if (payment.state().unallocated().isPositive()) {
        rests.add(payment);
      }
    }
    rests.sort(OLDEST_FIRST);
    return new Balance(customerId, rests);
  }

  private List<Stored<Payment>> all(String customerId, Caller caller) {
    List<Stored<Payment>> all = new ArrayList<>();
    Slice slice = Slice.first(BATCH);
    while (true) {
      List<Stored<Payment>> batch = payments.list(customerId, slice, caller);
      all.addAll(batch);
      if (batch.size() < BATCH) {
        return all;
      }
      slice = new Slice(Place.of(batch.getLast()), BATCH);
    }
  }

  /**
   * Sets money of the balance against an order, that of the oldest payment first. Each payment
   * takes its step for itself; a repeat under the same key finds those that were taken.
   *
   * @throws InvalidInput when the amount is none of its currency
   * @throws NotFound when there is no such receivable
   * @throws RuleViolation when not so much is on the balance, or due
   */
  public AppliedBalance apply(String customerId, Share share, Act act) {
    PaymentStep.ALLOCATE.mustBeOpenTo(act.caller());
    List<Part> parts = new ArrayList<>(taken(customerId, share, act));
    Money missing = share.amount();
    for (Part part : parts) {
      missing = missing.minus(part.amount());
    }
    if (missing.isPositive()) {
      missing = take(customerId, new Share(share.receivableId(), missing), parts, act);
    }
    return new AppliedBalance(parts, missing);
  }

  /** What an earlier try under the same key has taken. */
  private List<Part> taken(String customerId, Share share, Act act) {
    if (act.cause().key() == null) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (Stored<Payment> payment : all(customerId, act.caller())) {
      Money amount = PaymentDesk.allocatedUnder(payment, share.receivableId(), act);
      if (amount.isPositive()) {
        parts.add(new Part(payment.id(), amount));
      }
    }
    return parts;
  }

  private Money take(String customerId, Share share, List<Part> parts, Act act) {
    Balance balance = of(customerId, act.caller());
    Money there = balance.in(share.amount().currency());
    if (!there.covers(share.amount())) {
      throw BalanceRefusal.BALANCE_TOO_SMALL.violation(Map.of("left", there.toString()));
    }
    claims.mustBeDue(share.receivableId(), customerId, share.amount(), act.caller());
    Money missing = share.amount();
    for (Stored<Payment> payment : balance.payments()) {
      Money rest = payment.state().unallocated();
      if (missing.isZero() || !rest.currency().equals(missing.currency())) {
        continue;
      }
      Money part = rest.min(missing);
      try {
        payments.allocate(payment.id(), new Share(share.receivableId(), part), act);
      } catch (RuleViolation _) {
        // Somebody was faster, with this money or with another payment of the order.
        continue;
      }
      parts.add(new Part(payment.id(), part));
      missing = missing.minus(part);
    }
    return missing;
  }
}
