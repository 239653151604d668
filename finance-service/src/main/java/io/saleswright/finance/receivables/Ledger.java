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
 */
public record Ledger(List<Entry> entries, List<Owed> owed, List<Closed> closed) {

  static final Ledger EMPTY = new Ledger(List.of(), List.of(), List.of());

  private static final Duration MEMORY = Duration.ofDays(90);

  public Ledger {
    entries = List.copyOf(entries);
    owed = List.copyOf(owed);
    closed = List.copyOf(closed);
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

  Money covered(String currency) {
    return entries.stream().map(Entry::amount).reduce(Money.zero(currency), Money::plus);
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
        closed);
  }

  /** Without the reservation, which stays closed for 90 days. */
  Ledger closing(String reservationId, AllocationRefusal reason, Instant at) {
    if (closedReason(reservationId) != null) {
      return this;
    }
    return new Ledger(
        entries.stream().filter(e -> !e.reservationId().equals(reservationId)).toList(),
        owed,
        plus(recent(at), new Closed(reservationId, at, reason)));
  }

  /**
   * Gives back what exceeds the limit, the newest money first.
   *
   * @param cause what makes these returns differ from others of the same reservations
   */
  Ledger trimmedTo(Money limit, String cause, Instant at) {
    List<Entry> kept = new ArrayList<>();
    List<Owed> freed = new ArrayList<>(owed);
    List<Closed> over = new ArrayList<>(recent(at));
    Money room = limit;
    for (Entry entry : entries) {
      Money stays =
          sameCurrency(entry, limit) ? entry.amount().min(room) : Money.zero(limit.currency());
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
    return new Ledger(kept, freed, over);
  }

  /** Without a return that the payment has taken. */
  Ledger returned(String owedId) {
    return new Ledger(entries, owed.stream().filter(o -> !o.id().equals(owedId)).toList(), closed);
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
