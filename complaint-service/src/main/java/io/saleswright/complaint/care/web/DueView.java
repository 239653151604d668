package io.saleswright.complaint.care.web;

import io.saleswright.complaint.care.CareTurn;
import io.saleswright.complaint.matter.Complainant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer who is due to be asked how they get on.
 *
 * @param customerId who
 * @param customerName what they are called
 * @param customerClass how much they matter to us, such as A
 * @param region where they lie
 * @param salesperson staff id of who looks after them
 * @param signedAt when they signed for goods last
 * @param askedAt when they were asked last; left out while they never were
 * @param dueSince since when they are due
 */
record DueView(
    String customerId,
    @Nullable String customerName,
    @Nullable String customerClass,
    @Nullable String region,
    @Nullable String salesperson,
    @Nullable Instant signedAt,
    @Nullable Instant askedAt,
    @Nullable Instant dueSince) {

  static DueView of(CareTurn turn, @Nullable Instant dueSince) {
    Complainant customer = turn.customer();
    return new DueView(
        customer.customerId(),
        customer.name(),
        customer.customerClass(),
        customer.region(),
        customer.salesperson(),
        turn.signedAt(),
        turn.askedAt(),
        dueSince);
  }
}
