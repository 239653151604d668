package io.saleswright.platform.security;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * For whom a step that the platform itself offers is reserved, as the system's description says.
 *
 * @param rule id of the requirement that reserves the step
 * @param roles one of these is needed; in the order in which a refusal names them
 */
public record Reservation(String rule, Set<String> roles) {

  public Reservation {
    // Set.copyOf would lose the order.
    roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
  }

  /**
   * The reservation of a step.
   *
   * @param step as {@code roles.properties} names it, such as {@code read-parked}
   * @throws IllegalStateException when the description does not say, is missing or is wrong
   */
  public static Reservation of(String step) {
    return Roles.ours().reservation(step);
  }

  /**
   * Lets only those pass for whom the step is reserved.
   *
   * @throws NotPermitted when the caller has none of the roles
   */
  public void mustInclude(Caller caller) {
    caller.mustHaveAny(rule, roles);
  }
}
