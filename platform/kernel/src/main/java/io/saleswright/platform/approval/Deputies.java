package io.saleswright.platform.approval;

import io.saleswright.platform.kernel.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Who stands in for whom. The staff directory knows it; without one nobody stands in for anybody.
 */
@FunctionalInterface
public interface Deputies {

  /** Nobody stands in for anybody. */
  Deputies NONE = (deputy, at) -> List.of();

  /**
   * The people in whose place somebody may decide.
   *
   * @param deputy who wants to decide
   * @param at the moment at which they do
   */
  List<Absent> absentFor(Caller deputy, Instant at);

  /**
   * Somebody who is away.
   *
   * @param staffId their staff id
   * @param roles what they may do themselves
   */
  record Absent(String staffId, Set<String> roles) {

    public Absent {
      roles = Set.copyOf(roles);
    }
  }
}
