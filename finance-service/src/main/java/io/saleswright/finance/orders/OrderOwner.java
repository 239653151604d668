package io.saleswright.finance.orders;

import io.saleswright.platform.security.DataScope.Belonging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose an order is, and with it all that finance keeps of the order (SEC-02).
 *
 * @param salesperson staff id of the order's salesperson
 * @param unit the salesperson's team, and the region that the order lies in
 */
public record OrderOwner(String salesperson, SalesUnit unit) {

  /**
   * Whose it is, from what an event of the order tells.
   *
   * @param sharedWith staff ids of others who look after it, too
   */
  public static OrderOwner of(
      String salesperson,
      @Nullable String team,
      @Nullable String region,
      @Nullable List<String> sharedWith) {
    return new OrderOwner(salesperson, new SalesUnit(team, region, sharedWith));
  }

  /** Whose it is that its salesperson looks after alone. */
  public static OrderOwner of(String salesperson, @Nullable String team, @Nullable String region) {
    return of(salesperson, team, region, null);
  }

  /** The same for the platform's scopes. */
  public Belonging belonging() {
    List<String> others = unit.sharedWith() == null ? List.of() : unit.sharedWith();
    return new Belonging(salesperson, unit.team(), unit.region(), null, others);
  }
}
