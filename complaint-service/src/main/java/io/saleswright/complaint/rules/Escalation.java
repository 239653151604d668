package io.saleswright.complaint.rules;

import io.saleswright.platform.time.TimeLimit;
import java.util.List;

/**
 * A step in which a late case is told further up (CMP-04).
 *
 * @param after how long after the last moment in time
 * @param roles who is told
 */
public record Escalation(TimeLimit after, List<String> roles) {

  public Escalation {
    roles = List.copyOf(roles);
  }
}
