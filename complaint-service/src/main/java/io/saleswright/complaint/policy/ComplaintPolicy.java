package io.saleswright.complaint.policy;

import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.complaint.rules.CauseTree;
import io.saleswright.complaint.rules.Escalation;
import io.saleswright.complaint.rules.Route;
import io.saleswright.complaint.rules.SeverityLimit;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
 * @param investigationWithin how long a department may take to answer
 * @param remedyChain who agrees with what costs something
 * @param causes the tree of causes
 * @param revisitWithin how long asking the customer may take once a case is resolved
 * @param pauseWithin how long a case may wait for the customer
 * @param recurrenceDays how many days back others with the same cause are looked for
 */
record ComplaintPolicy(
    @NotEmpty List<Route> routes,
    @NotEmpty List<SeverityLimit> limits,
    List<Escalation> escalations,
    TimeLimit investigationWithin,
    @NotEmpty List<ChainStep> remedyChain,
    @NotEmpty List<String> causes,
    TimeLimit revisitWithin,
    TimeLimit pauseWithin,
    @Min(1) @Max(3660) int recurrenceDays) {

  private static final Set<String> HANDLERS =
      Set.of(
          "sales-rep",
          "account-manager",
          "customer-service",
          "sales-support",
          "support-supervisor",
          "sales-manager");

  private static final Set<String> CLOCKS =
      Set.of("CMP-02", "CMP-03", "CMP-04", "CMP-05", "CMP-06");

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
    mustBeAChain(remedyChain);
    must(!new CauseTree(causes).paths().isEmpty(), "there are causes");
  }

  private static void mustBeAChain(List<ChainStep> chain) {
    Chain.mustBeDistinct(chain);
    must(
        chain.stream().allMatch(step -> ComplaintStep.chainRoles().containsAll(step.roles())),
        "the chain of remedies knows only " + ComplaintStep.chainRoles());
    must(
        chain.stream().noneMatch(step -> CLOCKS.contains(step.rule())),
        "the rules " + CLOCKS + " have clocks of their own");
  }

  private static void must(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
