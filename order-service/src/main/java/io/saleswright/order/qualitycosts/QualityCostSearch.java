package io.saleswright.order.qualitycosts;

import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Finds what was booked. */
public interface QualityCostSearch {

  /** What was booked to an order, the newest first; also what was taken back. */
  List<Stored<QualityCost>> ofOrder(String orderId);

  /** What is booked of goods that were given because of a complaint; also what was taken back. */
  List<Stored<QualityCost>> replacementsOf(String complaintId);
}
