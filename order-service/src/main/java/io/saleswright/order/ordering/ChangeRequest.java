package io.saleswright.order.ordering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish to change an order that was verified (ORD-33): approved by the supervisor, confirmed by
 * the workshop, and only then applied.
 *
 * @param number counts the requests of one order, from 1
 * @param reason why, and who asked
 * @param lines the lines as they shall be
 * @param requestedShipDate the ship date as it shall be
 * @param customerConfirmation how the customer agreed
 * @param requestedBy staff id
 * @param requestedAt when
 * @param approvedBy staff id of the supervisor, once approved
 * @param status how far it got
 * @param refusal why it was rejected, if it was
 */
public record ChangeRequest(
    int number,
    String reason,
    List<OrderLine> lines,
    LocalDate requestedShipDate,
    String customerConfirmation,
    String requestedBy,
    Instant requestedAt,
    @Nullable String approvedBy,
    Status status,
    @Nullable String refusal) {

  /** How far a request got. */
  public enum Status {
    REQUESTED,
    ASKED_WORKSHOP,
    APPLIED,
    REJECTED
  }

  public ChangeRequest {
    lines = List.copyOf(lines);
  }

  ChangeRequest approved(String by, Status next) {
    return new ChangeRequest(
        number,
        reason,
        lines,
        requestedShipDate,
        customerConfirmation,
        requestedBy,
        requestedAt,
        by,
        next,
        refusal);
  }

  ChangeRequest as(Status next, @Nullable String why) {
    return new ChangeRequest(
        number,
        reason,
        lines,
        requestedShipDate,
        customerConfirmation,
        requestedBy,
        requestedAt,
        approvedBy,
        next,
        why);
  }

  boolean isOpen() {
    return status == Status.REQUESTED || status == Status.ASKED_WORKSHOP;
  }
}
