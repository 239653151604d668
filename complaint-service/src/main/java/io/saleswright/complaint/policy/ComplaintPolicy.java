package io.saleswright.complaint.policy;

import io.saleswright.complaint.matter.Severity;
import io.saleswright.complaint.rules.Escalation;
import io.saleswright.complaint.rules.Route;
import io.saleswright.complaint.rules.SeverityLimit;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.NotEmpty;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The policy of complaints, as {@code policy/complaints.yaml} ships it.
 *
 * @param routes who gets which complaints; the first that fits holds
 * @param limits how long each severity may take
 * @param escalations the steps in which a late case is told further up
 * @param revisitWithin how long asking the customer may take once a case is resolved
 */
record ComplaintPolicy(
    @NotEmpty List<Route> routes,
    @NotEmpty List<SeverityLimit> limits,
    List<Escalation> escalations,
    TimeLimit revisitWithin) {

  private static final Set<String> HANDLERS =
      Set.of(
          "sales-rep",
          "account-manager",
          "customer-service",
          "sales-support",
          "support-supervisor",
          "sales-manager");

  private static final Set<String> TOLD =
      Set.of("support-supervisor", "sales-manager", "vp-sales", "general-manager");

  /**
   * @throws IllegalArgumentException when a complaint could come that nobody gets, or that has no
   *     time
   */
  ComplaintPolicy {
    must(!routes.isEmpty() && routes.getLast().isForAll(), "the last route is for everything");
    must(
        routes.stream().allMatch(route -> HANDLERS.contains(route.role())),
        "complaints go to one of " + HANDLERS);
    must(
        Arrays.stream(Severity.values())
            .allMatch(one -> limits.stream().filter(of -> of.severity() == one).count() == 1),
        "each severity has its limits once");
    must(
        escalations.stream().allMatch(step -> TOLD.containsAll(step.roles())),
        "late complaints are told to some of " + TOLD);
  }

  private static void must(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
