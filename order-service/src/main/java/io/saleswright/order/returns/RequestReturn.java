package io.saleswright.order.returns;

import io.saleswright.order.returnable.Part;
import io.saleswright.order.returnable.Why;
import io.saleswright.order.returnable.Wish;
import io.saleswright.platform.kernel.InvalidInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks to send goods of an order back (ORD-35).
 *
 * @param orderId the order
 * @param wish what the store wants
 * @param why why
 * @param description what happened; null when nobody says more
 * @param lines the goods, each line once
 * @param complaintId the complaint that it came from, if it came from one (CMP-19)
 */
public record RequestReturn(
    String orderId,
    Wish wish,
    Why why,
    @Nullable String description,
    List<Part> lines,
    @Nullable String complaintId) {

  /**
   * @throws InvalidInput when a line is named twice
   */
  public RequestReturn {
    lines = List.copyOf(lines);
    if (lines.stream().map(Part::line).distinct().count() < lines.size()) {
      throw new InvalidInput("lines", "ORD-35", "must name each line once");
    }
  }
}
