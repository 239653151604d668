package io.saleswright.platform.approval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps through which papers are approved, in order, and the version of the policy that says
 * so.
 *
 * @param policyVersion version of the policy, remembered with every decision
 * @param steps the steps in the order in which they are taken
 */
public record Chain(int policyVersion, List<ChainStep> steps) {

  /**
   * @throws IllegalArgumentException when two steps have the same name
   */
  public Chain {
    steps = List.copyOf(steps);
    mustBeDistinct(steps);
  }

  /**
   * For the record of a policy: refuses steps that no chain can be made of.
   *
   * @throws IllegalArgumentException when two steps have the same name
   */
  public static void mustBeDistinct(List<ChainStep> steps) {
    Set<String> names = new HashSet<>();
    for (ChainStep step : steps) {
      if (!names.add(step.name())) {
        throw new IllegalArgumentException("the chain has two steps called " + step.name());
      }
    }
  }

  /** The steps that this paper has to pass, in order; none when nobody has to look at it. */
  public List<ChainStep> stepsFor(Submission paper) {
    return steps.stream().filter(step -> step.isNeededBy(paper)).toList();
  }
}
