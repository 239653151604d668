package io.saleswright.complaint.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a technician tells of a visit (CMP-10).
 *
 * @param text what they found and did
 * @param parts what they used
 * @param signature identity of the attachment with the picture of the customer's signature; null
 *     when the customer did not sign
 * @param helped whether the problem is solved
 * @param by staff id of who tells
 * @param at when
 */
public record VisitReport(
    String text,
    List<PartUsed> parts,
    @Nullable String signature,
    boolean helped,
    String by,
    Instant at) {

  public VisitReport {
    parts = List.copyOf(parts);
  }
}
