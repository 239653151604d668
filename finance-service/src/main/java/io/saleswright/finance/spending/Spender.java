package io.saleswright.finance.spending;

import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.security.DataScope.Belonging;
import org.jspecify.annotations.Nullable;

/**
 * Who makes an expense, and whose budget it is (SEC-02).
 *
 * @param staffId their staff id
 * @param department the department whose budget pays
 * @param team their team; null when it is not known
 * @param region their region; null when it is not known
 */
public record Spender(
    String staffId, String department, @Nullable String team, @Nullable String region) {

  /** The same for the platform's scopes. */
  public Belonging belonging() {
    return new Belonging(staffId, team, region);
  }

  /** Whoever spends the money decides nothing about it (SEC-06). */
  public Authors authors() {
    return Authors.of(staffId);
  }
}
