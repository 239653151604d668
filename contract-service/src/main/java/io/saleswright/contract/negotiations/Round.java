package io.saleswright.contract.negotiations;

import io.saleswright.platform.kernel.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One round of a negotiation (QUO-05).
 *
 * @param number from 1
 * @param version number of the version that was spoken of
 * @param heldOn on which day
 * @param points what was spoken of, each topic once
 * @param result what came of it
 * @param by staff id of who recorded it
 * @param at when it was recorded
 */
public record Round(
    int number,
    int version,
    LocalDate heldOn,
    List<Point> points,
    String result,
    String by,
    Instant at) {

  /**
   * One topic of a round.
   *
   * @param topic which
   * @param position what the customer wants
   * @param answer what we offered
   */
  public record Point(Topic topic, String position, String answer) {}

  /**
   * @throws InvalidInput when no topic is spoken of, or one twice
   */
  public Round {
    points = List.copyOf(points);
    if (points.isEmpty() || points.stream().map(Point::topic).distinct().count() < points.size()) {
      throw new InvalidInput("points", "QUO-05", "must name each topic that was spoken of once");
    }
  }
}
