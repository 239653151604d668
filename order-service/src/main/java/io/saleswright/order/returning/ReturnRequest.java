package io.saleswright.order.returning;

import io.saleswright.order.returnable.Part;
import io.saleswright.order.returnable.Why;
import io.saleswright.order.returnable.Wish;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for (ORD-35). It never changes afterwards.
 *
 * @param wish what the store wants
 * @param why why the goods come back
 * @param description what happened; null where nobody said more
 * @param lines the goods, each line of the order once
 * @param complaintId the complaint that it came from, if it came from one (CMP-19)
 * @param by who asked
 * @param at when
 */
public record ReturnRequest(
    Wish wish,
    Why why,
    @Nullable String description,
    List<ReturnLine> lines,
    @Nullable String complaintId,
    String by,
    Instant at) {

  public ReturnRequest {
    lines = List.copyOf(lines);
  }

  /** How much of each line. */
  public List<Part> parts() {
    return lines.stream()
        .map(line -> new Part(line.goods().line(), line.goods().quantity()))
        .toList();
  }
}
