package io.saleswright.testkit.scope;

import static io.saleswright.testkit.scope.Thing.OF_ANOTHER_TEAM_IN_THE_REGION;
import static io.saleswright.testkit.scope.Thing.OF_A_TEAM_MATE;
import static io.saleswright.testkit.scope.Thing.OF_THE_MANAGER;
import static io.saleswright.testkit.scope.Thing.OF_THE_SALESPERSON;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of the table "token x collection -> visible". It is written out on purpose and not worked
 * out by {@code DataScope}: it is what that is held to.
 *
 * @param label who it is, for the name of a test
 * @param person the name in the token, without what keeps runs apart
 * @param role the person's only role
 * @param team the team that the token names; empty for none
 * @param region the region that the token names; empty for none
 * @param sees what the reader sees of a collection in which things belong to people
 */
record Reader(
    String label, String person, String role, String team, String region, Set<Thing> sees) {

  private static final Set<Thing> EVERYTHING = EnumSet.allOf(Thing.class);

  /** All rows. */
  static List<Reader> all() {
    List<Reader> readers = new ArrayList<>();
    Set<Thing> own = EnumSet.of(OF_THE_SALESPERSON);
    readers.add(new Reader("the salesperson", "rep", "sales-rep", "", "", own));
    readers.add(new Reader("the account manager", "rep", "account-manager", "", "", own));
    readers.add(new Reader("the dealer", "rep", "dealer", "", "", own));
    readers.add(
        new Reader(
            "another salesperson of team and region",
            "other",
            "sales-rep",
            "one",
            "east",
            EnumSet.noneOf(Thing.class)));
    readers.add(
        new Reader(
            "the manager of a team",
            "manager",
            "sales-manager",
            "one",
            "",
            EnumSet.of(OF_THE_SALESPERSON, OF_A_TEAM_MATE, OF_THE_MANAGER)));
    Set<Thing> ofRegion =
        EnumSet.of(OF_THE_SALESPERSON, OF_ANOTHER_TEAM_IN_THE_REGION, OF_THE_MANAGER);
    readers.add(
        new Reader("the manager of a region", "manager", "sales-manager", "", "east", ofRegion));
    readers.add(
        new Reader(
            "the manager of a region who has a team",
            "manager",
            "sales-manager",
            "one",
            "east",
            ofRegion));
    readers.add(unlimited("a manager of neither", "sales-manager"));
    readers.add(unlimited("inside sales", "sales-support"));
    readers.add(unlimited("the finance department", "finance"));
    readers.add(unlimited("the auditor", "auditor"));
    return readers;
  }

  private static Reader unlimited(String label, String role) {
    return new Reader(label, role, role, "", "", EVERYTHING);
  }

  boolean seesEverything() {
    return sees.equals(EVERYTHING);
  }

  /** The name in the token of this run. */
  String username(String run) {
    return person + run;
  }

  /** The claims beside name and role. */
  Map<String, String> claims(String run) {
    if (team.isEmpty()) {
      return region.isEmpty() ? Map.of() : Map.of("region", region + run);
    }
    return region.isEmpty()
        ? Map.of("team", team + run)
        : Map.of("team", team + run, "region", region + run);
  }
}
