package io.saleswright.performance.absence;

/**
 * Somebody stands in for somebody else.
 *
 * @param deputy staff id of who stands in
 * @param during on which days
 */
public record Deputyship(String deputy, Period during) {

  /** Whether this person stands in on one of these days. */
  public boolean isBy(String staffId, Period days) {
    return deputy.equals(staffId) && during.overlaps(days);
  }
}
