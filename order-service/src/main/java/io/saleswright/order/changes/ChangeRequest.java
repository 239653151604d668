package io.saleswright.order.changes;

import io.saleswright.order.pricing.PriceDeviation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish to change an order that was verified (ORD-33): approved by the supervisor, confirmed by
 * the workshop, and only then applied.
 *
 * @param number counts the requests of one order, from 1
 * @param wish how the order shall be changed
 * @param requestedBy staff id
 * @param requestedAt when
 * @param approvedBy staff id of the supervisor, once approved
 * @param status how far it got
 * @param refusal why it was rejected, if it was
 * @param deviations in what its prices deviated by the rules under which it was asked for (PRD-05);
 *     absent for one that was asked for before this was kept
 */
public record ChangeRequest(
    int number,
    ChangeWish wish,
    String requestedBy,
    Instant requestedAt,
    @Nullable String approvedBy,
    Status status,
    @Nullable String refusal,
    @Nullable List<PriceDeviation> deviations) {

  public ChangeRequest {
    deviations = deviations == null ? null : List.copyOf(deviations);
  }

  /** How far a request got. */
  public enum Status {
    REQUESTED,
    ASKED_WORKSHOP,
    APPLIED,
    REJECTED
  }

  /** A request that nobody has decided. */
  public static ChangeRequest of(
      int number, ChangeWish wish, List<PriceDeviation> deviations, String by, Instant at) {
    return new ChangeRequest(number, wish, by, at, null, Status.REQUESTED, null, deviations);
  }

  public ChangeRequest approved(String by, Status next) {
    return new ChangeRequest(number, wish, requestedBy, requestedAt, by, next, refusal, deviations);
  }

  public ChangeRequest as(Status next, @Nullable String why) {
    return new ChangeRequest(
        number, wish, requestedBy, requestedAt, approvedBy, next, why, deviations);
  }

  /** The same without the people to whom the goods should go (SEC-03). */
  ChangeRequest withoutPeople() {
    return new ChangeRequest(
        number,
        wish.withoutPeople(),
        requestedBy,
        requestedAt,
        approvedBy,
        status,
        refusal,
        deviations);
  }

  public boolean isOpen() {
    return status == Status.REQUESTED || status == Status.ASKED_WORKSHOP;
  }
}
