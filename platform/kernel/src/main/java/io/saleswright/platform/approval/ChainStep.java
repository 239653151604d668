package io.saleswright.platform.approval;

import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.TimeLimit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A step of an approval chain as a policy says it:
 *
 * <pre>{@code
 * {name: leadership, rule: CON-03, roles: [vp-sales, general-manager], kinds: [], grounds: [],
 *  from: {amount: "500000", currency: CNY}, within: working 16h}
 * }</pre>
 *
 * @param name what the step is called, in kebab case, unique in its chain
 * @param rule id of the requirement that asks for the step, which also names its clock
 * @param roles roles that may decide; one of them is enough
 * @param kinds kinds of paper that need the step; empty when all do
 * @param grounds reasons of which one must be there for the step, such as a price below the list;
 *     empty when it needs none
 * @param from smallest amount that needs the step. A paper without an amount, or with one in
 *     another currency, needs it, too: what can't be compared is not let through
 * @param within how long the step may take once it is its turn
 */
public record ChainStep(
    String name,
    String rule,
    List<String> roles,
    List<String> kinds,
    List<String> grounds,
    Money from,
    TimeLimit within) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern RULE = Pattern.compile("[A-Z]{2,5}-[0-9]{2,3}");

  /**
   * @throws IllegalArgumentException when the name is not in kebab case, the rule no id of a
   *     requirement, or nobody may decide
   */
  public ChainStep {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a step's name is in kebab case");
    }
    if (!RULE.matcher(rule).matches()) {
      throw new IllegalArgumentException("a step's rule is the id of a requirement");
    }
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("a step needs a role that may decide");
    }
    roles = List.copyOf(roles);
    kinds = List.copyOf(kinds);
    grounds = List.copyOf(grounds);
  }

  /** Whether this paper has to pass the step. */
  boolean isNeededBy(Submission paper) {
    return (kinds.isEmpty() || kinds.contains(paper.kind()))
        && (grounds.isEmpty() || paper.grounds().stream().anyMatch(grounds::contains))
        && reaches(paper);
  }

  private boolean reaches(Submission paper) {
    Money amount = paper.amount();
    return amount == null
        || !amount.currency().equals(from.currency())
        || amount.amount().compareTo(from.amount()) >= 0;
  }
}
