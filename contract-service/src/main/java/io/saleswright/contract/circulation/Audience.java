package io.saleswright.contract.circulation;

import io.saleswright.platform.kernel.RoleHolders;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Who has to read the rules of the company at some moment (DOC-07): everybody who has one of the
 * roles then, also who joined after a rule was issued, and nobody who has left.
 *
 * @param roles the roles that have to
 * @param people staff ids of those who have one of them
 * @param unknown the roles of which nobody knows who has them; one reader stands for all of these
 */
public record Audience(List<String> roles, List<String> people, List<String> unknown) {

  public Audience {
    roles = List.copyOf(roles);
    people = List.copyOf(people);
    unknown = List.copyOf(unknown);
  }

  /** Those with these roles at a moment. */
  public static Audience of(List<String> roles, RoleHolders staff, Instant at) {
    Map<String, List<String>> holding = staff.holding(roles, at);
    return new Audience(
        roles,
        holding.values().stream().flatMap(List::stream).distinct().sorted().toList(),
        roles.stream().filter(role -> !holding.containsKey(role)).toList());
  }
}
