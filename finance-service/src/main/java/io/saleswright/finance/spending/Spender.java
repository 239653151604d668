package io.saleswright.finance.spending;

import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who makes an expense, and whose budget it is (SEC-02).
 *
 * @param staffId their staff id
 * @param department the department whose budget pays
 * @param team their team; null when it is not known
 * @param region their region; null when it is not known
 * @param roles what they were when they submitted last, so that nobody is approved by those alone
 *     whom they lead; null before, and in what was submitted before this was kept
 */
public record Spender(
    String staffId,
    String department,
    @Nullable String team,
    @Nullable String region,
    @Nullable List<String> roles) {

  public Spender {
    roles = roles == null ? null : List.copyOf(roles);
  }

  /** Somebody who begins an application. */
  public Spender(
      String staffId, String department, @Nullable String team, @Nullable String region) {
    this(staffId, department, team, region, null);
  }

  /** The same person in these roles. */
  public Spender in(Collection<String> these) {
    return new Spender(staffId, department, team, region, these.stream().sorted().toList());
  }

  /** What they were when they submitted last. */
  public List<String> rolesKnown() {
    return roles == null ? List.of() : roles;
  }

  /** The same for the platform's scopes. */
  public Belonging belonging() {
    return new Belonging(staffId, team, region);
  }

  /** Whoever spends the money decides nothing about it (SEC-06). */
  public Authors authors() {
    return Authors.of(staffId);
  }
}
