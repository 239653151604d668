package io.saleswright.testkit.scope;

import io.saleswright.platform.security.DataScope.Belonging;
import org.jspecify.annotations.Nullable;

/** What a collection is filled with: one thing for each way in which it can belong to somebody. */
enum Thing {
  OF_THE_SALESPERSON("rep", "one", "east"),
  OF_A_TEAM_MATE("mate", "one", "west"),
  OF_ANOTHER_TEAM_IN_THE_REGION("neighbour", "two", "east"),
  OF_STRANGERS("stranger", "three", "south"),
  /** Told before orders and customers named team and region. */
  OF_NO_KNOWN_TEAM("loner", null, null),
  /** Lies outside of the team and region that the manager leads. */
  OF_THE_MANAGER("manager", "three", "south");

  private final String owner;
  private final @Nullable String team;
  private final @Nullable String region;

  Thing(String owner, @Nullable String team, @Nullable String region) {
    this.owner = owner;
    this.team = team;
    this.region = region;
  }

  /**
   * Whom it belongs to.
   *
   * @param run what keeps this run's people, teams and regions apart from those of others
   */
  Belonging belonging(String run) {
    return new Belonging(
        "DEMO-" + owner + run,
        team == null ? null : team + run,
        region == null ? null : region + run);
  }
}
