package io.saleswright.finance.payments;

import io.saleswright.finance.receivables.AllocationRefusal;
import io.saleswright.finance.receivables.Claim;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Ids;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
          .trying(
              PaymentStep.ATTACH,
              (stored, _, _) -> PaymentStep.ATTACH.mustStartFrom(stored.state().stage()))
          .trying(
              PaymentStep.DETACH,
              (stored, _, _) -> PaymentStep.DETACH.mustStartFrom(stored.state().stage()))
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
   * Records money that arrived, and allocates the shares that it is meant for. Of a share that is
   * more than is due the rest stays on the customer's balance, and so does what a receivable
   * refuses in the last moment, because somebody else was faster.
   *
   * @throws InvalidInput when the method is unknown or the day lies in the future
   * @throws RuleViolation when it seems to be recorded already, a receivable does not exist, or it
   *     belongs to another customer or currency
   */
  public Stored<Payment> record(RecordPayment command, Act act) {
    PaymentStep.RECORD.mustBeOpenTo(act.caller());
    return record(command, act, birth -> payments.create(act, birth));
  }

  /**
   * Records the money of a bank transfer, once: as {@link #record(RecordPayment, Act)} does, under
   * an identity that belongs to the transfer.
   *
   * @param id identity of the payment, derived from the transfer's
   */
  public Stored<Payment> recordTransfer(String id, RecordPayment command, Act act) {
    PaymentStep.RECORD.mustBeOpenTo(act.caller());
    return record(command, act, birth -> payments.takeOver(id, act, birth));
  }

  private Stored<Payment> record(
      RecordPayment command,
      Act act,
      Function<Function<String, Change<Payment>>, Stored<Payment>> creation) {
    PaymentRules inForce = rules.get();
    Receipt receipt = receipt(command, inForce, act);
    Stored<Payment> stored =
        creation.apply(id -> {
          inForce.check(command, act.at());
          List<Stored<Payment>> earlier =
              search.arrived(command.customerId(), command.receivedOn());
          refuseToRecordAgain(command, earlier);
          List<Share> above = new ArrayList<>();
          List<Share> due = due(command, above, act);
          List<Payment> before = earlier.stream().map(Stored::state).toList();
          return Payment.received(id, receipt, before, due, above, act.at());
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

  /**
   * How much of a payment this act, or an earlier one under its key, has set against a receivable.
   */
  public static Money allocatedUnder(Stored<Payment> payment, String receivableId, Act act) {
    return payment
        .state()
        .allocation(reservationId(payment.id(), act))
        .filter(allocation -> allocation.receivableId().equals(receivableId))
        .map(Allocation::amount)
        .orElse(Money.zero(payment.state().receipt().amount().currency()));
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

  /** Payments that the caller sees, as the slice is sorted. */
  public List<Stored<Payment>> list(@Nullable String customerId, Slice slice, Caller caller) {
    PaymentStep.READ.mustBeOpenTo(caller);
    return search.list(customerId, caller, slice);
  }

  /** What the caller could do with a payment now. */
  public List<Answer> possible(Stored<Payment> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, rules.get(), Act.of(caller, now, null, Trace.start(now)));
  }

  private Receipt receipt(RecordPayment command, PaymentRules inForce, Act act) {
    return new Receipt(
        numbers.next(),
        command.customerId(),
        command.amount(),
        command.receivedOn(),
        command.method(),
        command.reference(),
        act.by(),
        command.another() ? Boolean.TRUE : null,
        inForce.secondPersonReverses());
  }

  /** Two clerks read the same statement of the bank; a reversed payment is recorded anew. */
  private static void refuseToRecordAgain(RecordPayment command, List<Stored<Payment>> earlier) {
    if (command.another()) {
      return;
    }
    for (Stored<Payment> one : earlier) {
      Payment payment = one.state();
      if (payment.stage() == PaymentStage.COUNTS && payment.receipt().looksLike(command)) {
        throw PaymentRefusal.RECORDED_BEFORE.violation(
            Map.of("payment", payment.receipt().number(), "paymentId", one.id()));
      }
    }
  }

  /**
   * The parts of the shares that are due now.
   *
   * @param above takes the parts that are more than that
   */
  private List<Share> due(RecordPayment command, List<Share> above, Act act) {
    Map<String, Money> open = new HashMap<>();
    List<Share> due = new ArrayList<>();
    for (Share share : command.shares()) {
      String receivable = share.receivableId();
      Money left = open.get(receivable);
      if (left == null) {
        left = open(command.customerId(), share, act);
      }
      Money taken = share.amount().min(left);
      open.put(receivable, left.minus(taken));
      if (taken.isPositive()) {
        due.add(new Share(receivable, taken));
      }
      if (!taken.equals(share.amount())) {
        above.add(new Share(receivable, share.amount().minus(taken)));
      }
    }
    return due;
  }

  private Money open(String customerId, Share share, Act act) {
    Claim claim = preview(customerId, share, act);
    try {
      return claims.dueFor(share.receivableId(), claim, act.caller());
    } catch (NotFound _) {
      throw PaymentRefusal.RECEIVABLE_UNKNOWN.violation();
    }
  }

  /** Refuses early what the receivable would refuse now; its own answer still decides. */
  private void checkShare(String customerId, Share share, Act act) {
    Claim claim = preview(customerId, share, act);
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

  /** What would be offered; its day decides nothing. */
  private static Claim preview(String customerId, Share share, Act act) {
    LocalDate today = LocalDate.ofInstant(act.at(), ZoneOffset.UTC);
    return new Claim("preview", "preview", customerId, share.amount(), today);
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
