package io.saleswright.order.quality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with the goods and keeps them from being delivered (ORD-21).
 *
 * @param number its number within the order
 * @param line the line that it is about; null when it is about all, or nobody said
 * @param description what is wrong
 * @param raisedBy who told it
 * @param raisedAt when it was told
 * @param assignee staff id of who sees to it; null while nobody does
 * @param solution how it was solved; null while it is open
 */
public record QualityProblem(
    int number,
    @Nullable Integer line,
    String description,
    String raisedBy,
    Instant raisedAt,
    @Nullable String assignee,
    @Nullable Solution solution) {

  /**
   * How a problem was solved.
   *
   * @param remedy what was done
   * @param by staff id of who recorded it
   * @param at when it was recorded
   */
  public record Solution(String remedy, String by, Instant at) {}

  public boolean isOpen() {
    return solution == null;
  }

  public QualityProblem assignedTo(String staffId) {
    return new QualityProblem(number, line, description, raisedBy, raisedAt, staffId, solution);
  }

  public QualityProblem solved(Solution how) {
    return new QualityProblem(number, line, description, raisedBy, raisedAt, assignee, how);
  }
}
