package io.saleswright.complaint.told;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;
import java.util.List;

/**
 * A case that is late was told further up (CMP-04).
 *
 * @param complaintId identity of the complaint
 * @param level the how manieth step this was
 * @param roles who is told
 * @param solutionDue when it had to be solved
 */
@EventType("complaint.ComplaintEscalated.v1")
public record ComplaintEscalated(
    String complaintId, int level, List<String> roles, Instant solutionDue) {

  public ComplaintEscalated {
    roles = List.copyOf(roles);
  }
}
