package io.saleswright.order.qualitycosts;

import org.jspecify.annotations.Nullable;

/**
 * Where a cost comes from.
 *
 * @param complaintId the complaint; null when it comes from none
 * @param returnId the return; null when it comes from none
 * @param note what it is, in words; null when it was booked by itself
 * @param remedy number of the complaint's remedy that told of it; null when none did
 */
public record CostSource(
    @Nullable String complaintId,
    @Nullable String returnId,
    @Nullable String note,
    @Nullable Integer remedy) {

  /** Whether it was booked, or told of, because of the same remedy or return. */
  boolean includes(CostSource told) {
    return (told.returnId != null && told.returnId.equals(returnId))
        || (told.remedy != null && told.remedy.equals(remedy));
  }

  /**
   * Whether the goods that another way tells of may be these: no remedy, or no return, has told of
   * them yet.
   */
  boolean mayBe(CostSource told) {
    return told.remedy == null ? returnId == null : remedy == null;
  }

  /** The same, of which the other way has told, too. */
  CostSource and(CostSource told) {
    return new CostSource(
        complaintId,
        returnId == null ? told.returnId : returnId,
        note,
        remedy == null ? told.remedy : remedy);
  }
}
