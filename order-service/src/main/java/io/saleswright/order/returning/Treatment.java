package io.saleswright.order.returning;

import io.saleswright.order.returnable.Destination;
import io.saleswright.order.returnable.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done with the goods (ORD-36, ORD-37).
 *
 * @param destination where they were to go; null before that is decided
 * @param outcome what became of them; null before
 * @param remark why, in words
 * @param wayBack how the store gets back what it gets; null before it leaves
 * @param signedOn when the store signed for that; null before
 * @param proof where the signed paper is found
 */
public record Treatment(
    @Nullable Destination destination,
    @Nullable Outcome outcome,
    @Nullable String remark,
    @Nullable WayBack wayBack,
    @Nullable LocalDate signedOn,
    @Nullable String proof) {

  static final Treatment NONE = new Treatment(null, null, null, null, null, null);

  /**
   * How the store gets back what it gets.
   *
   * @param carrier who carries it
   * @param trackingNumber the carrier's number
   * @param sentAt when it left
   */
  public record WayBack(String carrier, String trackingNumber, Instant sentAt) {}

  public Treatment going(Destination to) {
    return new Treatment(to, outcome, remark, wayBack, signedOn, proof);
  }

  public Treatment endingAs(Outcome result, @Nullable String why) {
    return new Treatment(destination, result, why, wayBack, signedOn, proof);
  }

  public Treatment sent(WayBack way) {
    return new Treatment(destination, outcome, remark, way, signedOn, proof);
  }

  public Treatment signed(LocalDate on, @Nullable String paper) {
    return new Treatment(destination, outcome, remark, wayBack, on, paper);
  }
}
