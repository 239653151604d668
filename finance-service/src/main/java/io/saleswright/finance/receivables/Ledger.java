package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The money that covers a receivable, what it has to give back, and which reservations it will
 * never take any more.
 *
 * @param entries what covers the receivable, oldest first
 * @param owed what was freed and the payment has not taken back yet
 * @param closed reservations that were refused or withdrawn, remembered so that one that comes late
 *     is refused, too
 * @param credits credit notes that count like money (FIN-18); null in what was stored before there
 *     were any
 */
public record Ledger(
    List<Entry> entries, List<Owed> owed, List<Closed> closed, @Nullable List<Credit> credits) {

  static final Ledger EMPTY = new Ledger(List.of(), List.of(), List.of(), null);

  private static final Duration MEMORY = Duration.ofDays(90);

  public Ledger {
    entries = List.copyOf(entries);
    owed = List.copyOf(owed);
    closed = List.copyOf(closed);
    credits = credits == null ? null : List.copyOf(credits);
  }

  /**
   * What a credit note takes off the receivable, or what was written off.
   *
   * @param claimId identity under which it was asked for
   * @param writtenOff true when it is a small difference that was written off (FIN-09); null when
   *     it is a credit note, and in what was taken off before that was kept
   */
  public record Credit(String claimId, Money amount, @Nullable Boolean writtenOff) {

    boolean isWrittenOff() {
      return Boolean.TRUE.equals(writtenOff);
    }
  }

  /**
   * Money of one reservation of one payment.
   *
   * @param receivedOn the day on which the payment arrived; null in what was stored before it told
   */
  public record Entry(
      String reservationId, String paymentId, Money amount, @Nullable LocalDate receivedOn) {

    Entry of(Money rest) {
      return new Entry(reservationId, paymentId, rest, receivedOn);
    }
  }

  /**
   * Money that goes back to its payment.
   *
   * @param id identity of the return, so that the payment takes it back once
   */
  public record Owed(String id, String reservationId, String paymentId, Money amount) {}

  /** A reservation that is over. */
  public record Closed(String reservationId, Instant at, AllocationRefusal reason) {}

  /** What money and credit notes cover together. */
  Money covered(String currency) {
    return entries.stream().map(Entry::amount).reduce(credited(currency), Money::plus);
  }

  /** What was written off. */
  Money writtenOff(String currency) {
    return taken().stream()
        .filter(Credit::isWrittenOff)
        .map(Credit::amount)
        .reduce(Money.zero(currency), Money::plus);
  }

  /** What credit notes and write-offs take off. */
  Money credited(String currency) {
    return taken().stream().map(Credit::amount).reduce(Money.zero(currency), Money::plus);
  }

  private List<Credit> taken() {
    return credits == null ? List.of() : credits;
  }

  /** Whether a credit note has what it asked for. */
  boolean isCredited(String claimId) {
    return taken().stream().anyMatch(credit -> credit.claimId().equals(claimId));
  }

  /** With a credit note. */
  Ledger crediting(String claimId, Money amount) {
    return new Ledger(entries, owed, closed, plus(taken(), new Credit(claimId, amount, null)));
  }

  /** With a small difference that was written off. */
  Ledger writingOff(String claimId, Money amount) {
    return new Ledger(
        entries, owed, closed, plus(taken(), new Credit(claimId, amount, Boolean.TRUE)));
  }

  /** Without a credit note that was reversed. */
  Ledger uncrediting(String claimId) {
    return new Ledger(
        entries,
        owed,
        closed,
        taken().stream().filter(credit -> !credit.claimId().equals(claimId)).toList());
  }

  /**
   * The day on which the last money came that lies between two sums of what covers the receivable;
   * null when there is none, or nobody told.
   */
  @Nullable LocalDate receivedBetween(Money from, Money to) {
    LocalDate last = null;
    Money before = Money.zero(from.currency());
    for (Entry entry : entries) {
      Money after = before.plus(entry.amount());
      LocalDate day = entry.receivedOn();
      boolean within = after.compareTo(from) > 0 && before.compareTo(to) < 0;
      if (within && day != null && (last == null || day.isAfter(last))) {
        last = day;
      }
      before = after;
    }
    return last;
  }

  Optional<Entry> entry(String reservationId) {
    return entries.stream().filter(e -> e.reservationId().equals(reservationId)).findFirst();
  }

  /** Why a reservation is not taken any more, or null when it is open. */
  @Nullable AllocationRefusal closedReason(String reservationId) {
    return closed.stream()
        .filter(c -> c.reservationId().equals(reservationId))
        .map(Closed::reason)
        .findFirst()
        .orElse(null);
  }

  Ledger taking(Claim claim) {
    return new Ledger(
        plus(
            entries,
            new Entry(
                claim.reservationId(), claim.paymentId(), claim.amount(), claim.receivedOn())),
        owed,
        closed,
        credits);
  }

  /** Without the reservation, which stays closed for 90 days. */
  Ledger closing(String reservationId, AllocationRefusal reason, Instant at) {
    if (closedReason(reservationId) != null) {
      return this;
    }
    return new Ledger(
        entries.stream().filter(e -> !e.reservationId().equals(reservationId)).toList(),
        owed,
        plus(recent(at), new Closed(reservationId, at, reason)),
        credits);
  }

  /**
   * Gives back what exceeds the limit together with the credit notes, the newest money first.
   *
   * @param cause what makes these returns differ from others of the same reservations
   */
  Ledger trimmedTo(Money limit, String cause, Instant at) {
    List<Entry> kept = new ArrayList<>();
    List<Owed> freed = new ArrayList<>(owed);
    List<Closed> over = new ArrayList<>(recent(at));
    Money nothing = Money.zero(limit.currency());
    Money room = limit.minus(credited(limit.currency())).max(nothing);
    for (Entry entry : entries) {
      Money stays = sameCurrency(entry, limit) ? entry.amount().min(room) : nothing;
      if (stays.isPositive()) {
        room = room.minus(stays);
        kept.add(entry.of(stays));
      } else {
        over.add(new Closed(entry.reservationId(), at, AllocationRefusal.WITHDRAWN));
      }
      if (!stays.equals(entry.amount())) {
        Money back = stays.isPositive() ? entry.amount().minus(stays) : entry.amount();
        String id = Ids.derived(entry.reservationId(), cause);
        freed.add(new Owed(id, entry.reservationId(), entry.paymentId(), back));
      }
    }
    return new Ledger(kept, freed, over, credits);
  }

  /** Without a return that the payment has taken. */
  Ledger returned(String owedId) {
    return new Ledger(
        entries, owed.stream().filter(o -> !o.id().equals(owedId)).toList(), closed, credits);
  }

  private List<Closed> recent(Instant now) {
    Instant oldest = now.minus(MEMORY);
    return closed.stream().filter(c -> c.at().isAfter(oldest)).toList();
  }

  private static boolean sameCurrency(Entry entry, Money limit) {
    return entry.amount().currency().equals(limit.currency());
  }

  private static <T> List<T> plus(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }
}
