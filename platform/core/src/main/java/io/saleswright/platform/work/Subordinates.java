package io.saleswright.platform.work;

import io.saleswright.platform.kernel.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Who leads whom. The staff directory knows it; without one nobody leads anybody. */
@FunctionalInterface
public interface Subordinates {

  /** Nobody leads anybody. */
  Subordinates NONE = (leader, at) -> List.of();

  /**
   * The people whose superior somebody is.
   *
   * @param leader who asks
   * @param at the moment; who has left by then is nobody's any more
   */
  List<Led> ledBy(Caller leader, Instant at);

  /**
   * Somebody who is led.
   *
   * @param staffId their staff id
   * @param roles what they may do
   */
  record Led(String staffId, Set<String> roles) {

    public Led {
      roles = Set.copyOf(roles);
    }
  }
}
