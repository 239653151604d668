package io.saleswright.order.delays;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delay that the customer was told of (ORD-17).
 *
 * @param requestedShipDate the old date
 * @param forecastDate the new one, on which the goods will be ready
 * @param reason why, as the plant said
 * @param toldAt when it was told
 * @param acknowledgement what the customer said to it; null while they said nothing
 */
public record Delay(
    LocalDate requestedShipDate,
    LocalDate forecastDate,
    String reason,
    Instant toldAt,
    @Nullable Acknowledgement acknowledgement) {

  /**
   * What the customer said.
   *
   * @param means how they said it
   * @param objection what they do not agree with; null when they take the new date
   * @param by staff id of who said or recorded it
   * @param at when
   */
  public record Acknowledgement(String means, @Nullable String objection, String by, Instant at) {}

  /** Whether the customer has not taken the new date yet. */
  public boolean isOpen() {
    return acknowledgement == null || acknowledgement.objection() != null;
  }

  public Delay with(Acknowledgement said) {
    return new Delay(requestedShipDate, forecastDate, reason, toldAt, said);
  }
}
