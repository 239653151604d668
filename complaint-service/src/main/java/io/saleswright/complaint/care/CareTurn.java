package io.saleswright.complaint.care;

import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.security.DataScope.Belonging;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a customer signed for goods last, and when they were asked last how they get on: from the
 * later of both counts when they are asked again (CMP-11).
 *
 * @param customer the customer
 * @param signedAt when they signed last, as far as it was told
 * @param askedAt when they were asked last without a case; null while they never were
 */
public record CareTurn(
    Complainant customer, @Nullable Instant signedAt, @Nullable Instant askedAt) {

  /** A customer who has not signed for anything, and was never asked. */
  static CareTurn of(Complainant customer) {
    return new CareTurn(customer, null, null);
  }

  /** From when it counts until they are asked again. */
  public @Nullable Instant since() {
    return Stream.of(signedAt, askedAt)
        .flatMap(Stream::ofNullable)
        .max(Instant::compareTo)
        .orElse(null);
  }

  /** Whom it belongs to: the customer's salesperson (SEC-02). */
  public Belonging belonging() {
    return new Belonging(
        customer.salesperson(),
        customer.team(),
        customer.region(),
        customer.customerId(),
        List.of());
  }

  /** They signed for goods; an earlier time than the last one changes nothing. */
  CareTurn signed(Instant at) {
    return isLater(at, signedAt) ? new CareTurn(customer, at, askedAt) : this;
  }

  /** They were asked; an earlier time than the last one changes nothing. */
  CareTurn asked(Instant at) {
    return isLater(at, askedAt) ? new CareTurn(customer, signedAt, at) : this;
  }

  private static boolean isLater(Instant at, @Nullable Instant last) {
    return last == null || at.isAfter(last);
  }

  /** The same with what is known of the customer now. */
  CareTurn of(KnownCustomer known, Instant at) {
    return known.isConfirmed() ? new CareTurn(customer.as(known, at), signedAt, askedAt) : this;
  }

  /** The change that makes this of an earlier one. */
  Change<CareTurn> after(CareTurn before) {
    return equals(before) ? Change.none(before) : Change.to(this);
  }
}
