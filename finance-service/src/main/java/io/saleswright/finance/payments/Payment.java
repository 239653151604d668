package io.saleswright.finance.payments;

import io.saleswright.finance.payments.Allocation.State;
import io.saleswright.finance.payments.PaymentReversed.Released;
import io.saleswright.finance.receivables.AllocationRefusal;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Money of a customer. It is recorded when it arrives; parts of it are reserved for receivables,
 * and each receivable takes its part or not; what is not allocated stays on the customer's balance.
 * A receivable that needs less later gives money back. It ends when it is reversed, by somebody
 * else than its recorder: then it covers nothing any more.
 *
 * <p>Its allocations never exceed its amount.
 *
 * @param receipt the money as it was recorded
 * @param allocations what is reserved or allocated
 * @param refused what receivables refused in the last 90 days
 * @param takenBack returns that were taken in the last 90 days, so that none is taken twice
 * @param reversal how it came not to count any more; null while it counts
 * @param unfinishedSince since when a step with a receivable is open; null when none is
 * @param turns its place among all money of the same payer, day and amount, which no other payment
 *     takes: whoever records at the same moment sees this one first (FIN-09); null in what was
 *     recorded before there were turns
 * @param attachments files that people added, such as the bank's receipt (DOC-10); null while there
 *     are none
 * @param refunds what is or was to be paid back to the customer (FIN-18), or taken as other income
 *     (FIN-09); null in what was stored before there were refunds
 */
public record Payment(
    Receipt receipt,
    List<Allocation> allocations,
    List<RefusedAllocation> refused,
    List<TakenBack> takenBack,
    @Nullable Reversal reversal,
    @Nullable Instant unfinishedSince,
    @Nullable List<String> turns,
    @Nullable List<Attachment> attachments,
    @Nullable List<PaidBack> refunds) {

  private static final String TURN = "|";
  private static final Duration MEMORY = Duration.ofDays(90);

  public Payment {
    allocations = List.copyOf(allocations);
    refused = List.copyOf(refused);
    takenBack = List.copyOf(takenBack);
    turns = turns == null ? null : List.copyOf(turns);
    refunds = refunds == null ? null : List.copyOf(refunds);
  }

  /**
   * Money for a refund, or for what is taken as other income.
   *
   * @param refundId identity of the refund or write-off
   * @param amount how much
   * @param held whether it is the refund's; else the payment had not so much, or has it again
   */
  public record PaidBack(String refundId, Money amount, boolean held) {

    PaidBack free() {
      return new PaidBack(refundId, amount, false);
    }
  }

  /** A return of money that was taken. */
  public record TakenBack(String owedId, Instant at) {}

  /**
   * Money that has just arrived, with what it is meant for reserved.
   *
   * @param earlier all payments of the same payer and day that are there
   * @param above what was meant for receivables and is more than they need; it stays on the
   *     customer's balance, and is remembered as refused
   */
  static Change<Payment> received(
      String id,
      Receipt receipt,
      List<Payment> earlier,
      List<Share> shares,
      List<Share> above,
      Instant at) {
    List<String> turns = List.of(turnAfter(earlier, receipt));
    Payment payment =
        new Payment(
            receipt, List.of(), aboveDue(id, above, at), List.of(), null, null, turns, null, null);
    for (int i = 0; i < shares.size(); i++) {
      String reservation = Ids.derived(id, "share", Integer.toString(i));
      payment = payment.reserving(reservation, shares.get(i), receipt.recordedBy(), at);
    }
    return Change.to(payment)
        .raising(
            new PaymentReceived(
                id,
                receipt.customerId(),
                receipt.amount(),
                receipt.receivedOn(),
                receipt.method(),
                receipt.recordedBy()));
  }

  /** The turn behind the last one that is taken; reversed money keeps its own. */
  private static String turnAfter(List<Payment> earlier, Receipt receipt) {
    String likeness = receipt.likeness() + TURN;
    int last =
        earlier.stream()
            .flatMap(payment -> payment.turns == null ? Stream.empty() : payment.turns.stream())
            .filter(turn -> turn.startsWith(likeness))
            .mapToInt(turn -> Integer.parseInt(turn.substring(likeness.length())))
            .max()
            .orElse(0);
    return likeness + (last + 1);
  }

  private static List<RefusedAllocation> aboveDue(String id, List<Share> above, Instant at) {
    List<RefusedAllocation> refused = new ArrayList<>();
    for (Share share : above) {
      String reservation = Ids.derived(id, "above", Integer.toString(refused.size()));
      refused.add(
          new RefusedAllocation(
              reservation, share.receivableId(), share.amount(), AllocationRefusal.ABOVE_DUE, at));
    }
    return refused;
  }

  /**
   * Reserves a part for a receivable.
   *
   * @throws RuleViolation when the payment was reversed, has another currency, or not so much left
   */
  Change<Payment> reserved(String reservationId, Share share, Act act) {
    if (allocation(reservationId).isPresent() || refusal(reservationId) != null) {
      return Change.none(this);
    }
    return Change.to(reserving(reservationId, share, act.by(), act.at()));
  }

  /** The receivable has taken its part. */
  Change<Payment> applied(String paymentId, String reservationId, Instant at) {
    return allocation(reservationId)
        .filter(allocation -> allocation.state() == State.RESERVED)
        .map(allocation ->
            Change.to(with(replacing(allocation.in(State.APPLIED)), refused, takenBack, at))
                .raising(allocated(paymentId, allocation)))
        .orElseGet(() -> Change.none(this));
  }

  /** The receivable has refused its part: the money is free again. */
  Change<Payment> refused(String reservationId, AllocationRefusal reason, Instant at) {
    return allocation(reservationId)
        .filter(allocation -> allocation.state() == State.RESERVED)
        .map(allocation -> {
          RefusedAllocation memory =
              new RefusedAllocation(
                  reservationId, allocation.receivableId(), allocation.amount(), reason, at);
          return Change.to(
              with(without(reservationId), plus(recentRefused(at), memory), takenBack, at));
        })
        .orElseGet(() -> Change.none(this));
  }

  /**
   * Takes back what a receivable freed, once for each return.
   *
   * @param owedId identity of the return
   * @param reservationId the allocation that it is a part of
   */
  Change<Payment> takingBack(
      String paymentId, String owedId, String reservationId, Money amount, Instant at) {
    if (takenBack.stream().anyMatch(taken -> taken.owedId().equals(owedId))) {
      return Change.none(this);
    }
    List<TakenBack> memory = plus(recentTakenBack(at), new TakenBack(owedId, at));
    Optional<Allocation> counting =
        allocation(reservationId).filter(a -> a.state() != State.WITHDRAWING);
    if (counting.isEmpty()) {
      return Change.to(with(allocations, refused, memory, at));
    }
    Allocation allocation = counting.get();
    List<Record> events = new ArrayList<>();
    if (allocation.state() == State.RESERVED) {
      // The receivable frees only what it took, so this also answers the reservation.
      events.add(allocated(paymentId, allocation));
    }
    Money freed = amount.min(allocation.amount());
    Money rest = allocation.amount().minus(freed);
    List<Allocation> left =
        rest.isZero() ? without(reservationId) : replacing(allocation.of(rest).in(State.APPLIED));
    events.add(new PaymentFreed(paymentId, receipt.customerId(), allocation.receivableId(), freed));
    return Change.to(with(left, refused, memory, at)).raisingAll(events);
  }

  /**
   * Makes the payment count no more; its receivables are told next.
   *
   * @throws RuleViolation when it was reversed before, or by its recorder
   */
  Change<Payment> reversed(String paymentId, String reason, PaymentRules rules, Act act) {
    mustBeReversible(act.by(), rules);
    List<Released> released =
        allocations.stream()
            .filter(allocation -> allocation.state() == State.APPLIED)
            .map(allocation -> new Released(allocation.receivableId(), allocation.amount()))
            .toList();
    List<Allocation> withdrawing =
        allocations.stream().map(allocation -> allocation.in(State.WITHDRAWING)).toList();
    Reversal reversal = new Reversal(reason, act.by(), act.at(), rules.version());
    Payment counting =
        new Payment(
            receipt, allocations, refused, takenBack, reversal, null, turns, attachments, refunds);
    return Change.to(counting.with(withdrawing, refused, takenBack, act.at()))
        .raising(
            new PaymentReversed(
                paymentId, receipt.customerId(), receipt.amount(), released, reason, act.by()));
  }

  /** The receivable knows that the reservation is over. */
  Change<Payment> withdrawn(String reservationId, Instant at) {
    boolean open =
        allocation(reservationId).filter(a -> a.state() == State.WITHDRAWING).isPresent();
    return open
        ? Change.to(with(without(reservationId), refused, takenBack, at))
        : Change.none(this);
  }

  /**
   * Checks whether this person may reverse it.
   *
   * @throws RuleViolation when it was reversed before, or recorded or allocated by the same person
   */
  void mustBeReversible(String by, PaymentRules rules) {
    PaymentStep.REVERSE.mustStartFrom(stage());
    PaymentRefusal.PAYMENT_REFUNDED.unless(paidBack().isZero());
    rules.refuseAuthor(authors(), by, receipt.secondPersonReverses());
  }

  /** Every hand that recorded or allocated it (FIN-16, SEC-06). */
  private Authors authors() {
    Authors authors = Authors.of(receipt.recordedBy());
    for (Allocation allocation : allocations) {
      authors = authors.and(allocation.by());
    }
    return authors;
  }

  /**
   * Checks whether there is something to allocate.
   *
   * @throws RuleViolation when it was reversed, or all of it is allocated
   */
  void mustHaveRest() {
    PaymentStep.ALLOCATE.mustStartFrom(stage());
    PaymentRefusal.ABOVE_PAYMENT.unless(unallocated().isPositive());
  }

  /** The same with other files. */
  public Payment with(List<Attachment> files) {
    return new Payment(
        receipt, allocations, refused, takenBack, reversal, unfinishedSince, turns, files, refunds);
  }

  /** Whether it counts. */
  public PaymentStage stage() {
    return reversal == null ? PaymentStage.COUNTS : PaymentStage.REVERSED;
  }

  /** What stays on the customer's balance: neither allocated nor reserved nor reversed. */
  public Money unallocated() {
    Money nothing = Money.zero(receipt.amount().currency());
    return reversal != null
        ? nothing
        : receipt
            .amount()
            .minus(allocations.stream().map(Allocation::amount).reduce(nothing, Money::plus))
            .minus(paidBack());
  }

  /** What refunds hold, or have paid back, and what was taken as other income (FIN-09). */
  public Money paidBack() {
    return refundList().stream()
        .filter(PaidBack::held)
        .map(PaidBack::amount)
        .reduce(Money.zero(receipt.amount().currency()), Money::plus);
  }

  private List<PaidBack> refundList() {
    return refunds == null ? List.of() : refunds;
  }

  /**
   * Holds money for a refund, if so much is on the balance; the answer is final (FIN-18). Two
   * refunds at once never hold more than there is.
   */
  public Change<Payment> refunding(String refundId, Money amount) {
    boolean known = refundList().stream().anyMatch(it -> it.refundId().equals(refundId));
    if (known) {
      return Change.none(this);
    }
    boolean enough =
        amount.currency().equals(receipt.amount().currency()) && unallocated().covers(amount);
    return Change.to(withRefunds(plus(refundList(), new PaidBack(refundId, amount, enough))));
  }

  /** Whether the money of a refund is held. */
  public boolean holdsFor(String refundId) {
    return refundList().stream().anyMatch(it -> it.refundId().equals(refundId) && it.held());
  }

  /** The money of a refund is on the balance again. */
  public Change<Payment> refundGivenUp(String refundId) {
    return holdsFor(refundId)
        ? Change.to(
            withRefunds(
                refundList().stream()
                    .map(it -> it.refundId().equals(refundId) ? it.free() : it)
                    .toList()))
        : Change.none(this);
  }

  private Payment withRefunds(List<PaidBack> now) {
    return new Payment(
        receipt,
        allocations,
        refused,
        takenBack,
        reversal,
        unfinishedSince,
        turns,
        attachments,
        now);
  }

  Optional<Allocation> allocation(String reservationId) {
    return allocations.stream().filter(a -> a.id().equals(reservationId)).findFirst();
  }

  /** Why the receivable refused a reservation, or null when it did not. */
  @Nullable AllocationRefusal refusal(String reservationId) {
    return refused.stream()
        .filter(r -> r.id().equals(reservationId))
        .map(RefusedAllocation::reason)
        .findFirst()
        .orElse(null);
  }

  private Payment reserving(String reservationId, Share share, String by, Instant at) {
    PaymentStep.ALLOCATE.mustStartFrom(stage());
    AllocationRefusal.OTHER_CURRENCY.unless(
        share.amount().currency().equals(receipt.amount().currency()));
    PaymentRefusal.ABOVE_PAYMENT.unless(unallocated().covers(share.amount()));
    Allocation reservation =
        new Allocation(reservationId, share.receivableId(), share.amount(), State.RESERVED, by);
    return with(plus(allocations, reservation), refused, takenBack, at);
  }

  private static PaymentAllocated allocated(String paymentId, Allocation allocation) {
    return new PaymentAllocated(
        paymentId, allocation.receivableId(), allocation.amount(), allocation.by());
  }

  private Payment with(
      List<Allocation> changed,
      List<RefusedAllocation> refusals,
      List<TakenBack> returns,
      Instant at) {
    boolean unfinished = changed.stream().anyMatch(a -> a.state() != State.APPLIED);
    Instant since = unfinishedSince == null ? at : unfinishedSince;
    return new Payment(
        receipt,
        changed,
        refusals,
        returns,
        reversal,
        unfinished ? since : null,
        turns,
        attachments,
        refunds);
  }

  private List<Allocation> replacing(Allocation changed) {
    return allocations.stream().map(a -> a.id().equals(changed.id()) ? changed : a).toList();
  }

  private List<Allocation> without(String reservationId) {
    return allocations.stream().filter(a -> !a.id().equals(reservationId)).toList();
  }

  private List<RefusedAllocation> recentRefused(Instant now) {
    return refused.stream().filter(r -> r.at().isAfter(now.minus(MEMORY))).toList();
  }

  private List<TakenBack> recentTakenBack(Instant now) {
    return takenBack.stream().filter(t -> t.at().isAfter(now.minus(MEMORY))).toList();
  }

  private static <T> List<T> plus(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }
}
