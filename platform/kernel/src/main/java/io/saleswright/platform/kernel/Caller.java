package io.saleswright.platform.kernel;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a member of staff, or a system with a service account.
 *
 * @param staffId the person's stable id at the company (claim {@code staff_id}); a system's client
 *     id
 * @param name the name to show; never put into events or logs
 * @param roles the roles granted, such as {@code sales-support}
 * @param team the team whose data the person may see, if any
 * @param region the region whose data the person may see, if any
 * @param company identity of the customer for whom the person speaks, such as a dealer; null for
 *     our own staff
 */
public record Caller(
    String staffId,
    String name,
    Set<String> roles,
    @Nullable String team,
    @Nullable String region,
    @Nullable String company) {

  public Caller {
    roles = Set.copyOf(roles);
  }

  /** One of our own staff. */
  public Caller(
      String staffId,
      String name,
      Set<String> roles,
      @Nullable String team,
      @Nullable String region) {
    this(staffId, name, roles, team, region, null);
  }

  /** The platform itself, when a clock runs out or an event arrives. */
  public static Caller system(String service) {
    return new Caller(service, service, Set.of(), null, null);
  }

  public boolean has(String role) {
    return roles.contains(role);
  }

  /** The same person with only those of these roles that they have. */
  public Caller withOnly(Set<String> these) {
    Set<String> left =
        roles.stream().filter(these::contains).collect(Collectors.toUnmodifiableSet());
    return new Caller(staffId, name, left, team, region, company);
  }

  /** Whether the caller has one of these roles. */
  public boolean hasAny(Set<String> candidates) {
    return candidates.stream().anyMatch(roles::contains);
  }

  /**
   * Lets only these roles pass.
   *
   * @param rule id of the requirement that reserves the step
   * @throws NotPermitted when the caller has none of the roles
   */
  public void mustHaveAny(String rule, Set<String> candidates) {
    if (!hasAny(candidates)) {
      throw new NotPermitted(
          rule,
          "this step is reserved for {roles}",
          Map.of("roles", String.join(", ", candidates)));
    }
  }
}
