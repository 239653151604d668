package io.saleswright.finance.accounts;

import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.payments.Reversal;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.refunds.Refund;
import io.saleswright.finance.standing.Standing;
import io.saleswright.finance.writeoffs.WriteOff;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What the documents of a customer did to their balance, each with the moment at which it was
 * written. Of what is taken back the first entry stays, and another one follows.
 */
final class Bookings {

  private static final String CANCELLED = "CANCELLED";
  private static final String OPENING = "OPENING";

  private Bookings() {}

  /** What a receivable did: it began, was changed, credited or cancelled. */
  static List<Movement> of(Stored<Receivable> stored) {
    List<Movement> all = new ArrayList<>();
    Standing before = null;
    for (Standing standing : stored.state().past()) {
      if (before == null) {
        all.add(movement(stored, standing, beginning(standing), gross(standing)));
        Money nothing = Money.zero(standing.claim().currency());
        addCredits(all, stored, standing, nothing, nothing);
      } else if (!before.claim().currency().equals(standing.claim().currency())) {
        all.add(
            movement(stored, standing, MovementKind.RECEIVABLE_CHANGED, before.claim().negated()));
        all.add(movement(stored, standing, MovementKind.RECEIVABLE_CHANGED, standing.claim()));
      } else {
        addChange(all, stored, before, standing);
        addCredits(all, stored, standing, before.credited(), before.differences());
      }
      before = standing;
    }
    return all.stream().filter(movement -> !movement.amount().isZero()).toList();
  }

  private static void addChange(
      List<Movement> all, Stored<Receivable> stored, Standing before, Standing now) {
    boolean ended = now.state().equals(CANCELLED) && !before.state().equals(CANCELLED);
    MovementKind kind = ended ? MovementKind.RECEIVABLE_CANCELLED : MovementKind.RECEIVABLE_CHANGED;
    Money credits = now.credited().minus(before.credited());
    all.add(movement(stored, now, kind, now.claim().minus(before.claim()).plus(credits)));
  }

  private static void addCredits(
      List<Movement> all,
      Stored<Receivable> stored,
      Standing now,
      Money creditedBefore,
      Money differencesBefore) {
    Money written = now.differences().minus(differencesBefore);
    Money more = now.credited().minus(creditedBefore).minus(written);
    MovementKind kind =
        more.isNegative() ? MovementKind.CREDIT_NOTE_REVERSED : MovementKind.CREDIT_NOTE;
    all.add(movement(stored, now, kind, more.negated()));
    MovementKind difference =
        written.isNegative() ? MovementKind.WRITE_OFF_REVERSED : MovementKind.WRITE_OFF;
    all.add(movement(stored, now, difference, written.negated()));
  }

  private static MovementKind beginning(Standing standing) {
    return standing.parts().stream().anyMatch(part -> part.kind().equals(OPENING))
        ? MovementKind.OPENING_ITEM
        : MovementKind.RECEIVABLE;
  }

  private static Money gross(Standing standing) {
    return standing.claim().plus(standing.credited());
  }

  private static Movement movement(
      Stored<Receivable> stored, Standing standing, MovementKind kind, Money amount) {
    Instant at =
        standing.from().isBefore(stored.createdAt()) ? stored.createdAt() : standing.from();
    return new Movement(at, kind, stored.id(), stored.state().order().number(), amount);
  }

  /** What a payment did: it came, and was reversed. */
  static List<Movement> ofPayment(Stored<Payment> stored) {
    Payment payment = stored.state();
    Money amount = payment.receipt().amount();
    String number = payment.receipt().number();
    List<Movement> all = new ArrayList<>();
    all.add(
        new Movement(
            stored.createdAt(), MovementKind.PAYMENT, stored.id(), number, amount.negated()));
    Reversal reversal = payment.reversal();
    if (reversal != null) {
      all.add(
          new Movement(reversal.at(), MovementKind.PAYMENT_REVERSED, stored.id(), number, amount));
    }
    return all;
  }

  /** What a refund did: it was paid, and taken back. */
  static List<Movement> ofRefund(Stored<Refund> stored, ZoneId zone) {
    Refund refund = stored.state();
    Refund.PaidOut out = refund.paidOut();
    List<Movement> all = new ArrayList<>();
    if (out != null) {
      Money amount = refund.request().amount();
      Instant at = out.at() == null ? out.on().atStartOfDay(zone).toInstant() : out.at();
      all.add(new Movement(at, MovementKind.REFUND, stored.id(), refund.number(), amount));
      Refund.End end = refund.end();
      if (end != null) {
        all.add(
            new Movement(
                end.at(),
                MovementKind.REFUND_REVERSED,
                stored.id(),
                refund.number(),
                amount.negated()));
      }
    }
    return all;
  }

  /** What was paid too much by a little: it became other income, and was taken back. */
  static List<Movement> ofIncome(Stored<WriteOff> stored) {
    WriteOff income = stored.state();
    Instant from = income.countsFrom();
    if (from == null) {
      return List.of();
    }
    Money amount = income.request().amount();
    List<Movement> all = new ArrayList<>();
    all.add(new Movement(from, MovementKind.OTHER_INCOME, stored.id(), income.number(), amount));
    WriteOff.End end = income.end();
    if (end != null) {
      all.add(
          new Movement(
              end.at(),
              MovementKind.OTHER_INCOME_REVERSED,
              stored.id(),
              income.number(),
              amount.negated()));
    }
    return all;
  }
}
