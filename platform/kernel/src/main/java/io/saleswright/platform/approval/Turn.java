package io.saleswright.platform.approval;

import io.saleswright.platform.time.TimeLimit;
import java.util.List;

/**
 * A step that a paper has to pass, as the chain had it when the paper was submitted. A later change
 * of the policy does not touch papers that are under way.
 *
 * @param name what the step is called
 * @param rule id of the requirement that asks for it, which also names its clock
 * @param roles roles that may decide
 * @param within how long it may take, as policies write it
 */
public record Turn(String name, String rule, List<String> roles, String within) {

  public Turn {
    roles = List.copyOf(roles);
  }

  static Turn of(ChainStep step) {
    return new Turn(step.name(), step.rule(), step.roles(), step.within().toString());
  }

  TimeLimit limit() {
    return TimeLimit.parse(within);
  }
}
