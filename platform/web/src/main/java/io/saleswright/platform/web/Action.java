package io.saleswright.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Something that could be done with a resource, and whether its reader may do it now.
 *
 * @param name the command, such as {@code approve}
 * @param allowed whether it would be accepted
 * @param rule id of the requirement that blocks it; null when allowed
 * @param problem name of the refusal, as in the type of the problem that the command would be
 *     answered with; null when allowed
 * @param reason why it is blocked, in the reader's language; null when allowed
 */
public record Action(
    String name,
    boolean allowed,
    @Nullable String rule,
    @Nullable String problem,
    @Nullable String reason) {

  public static Action allowed(String name) {
    return new Action(name, true, null, null, null);
  }

  public static Action blocked(
      String name, @Nullable String rule, String problem, @Nullable String reason) {
    return new Action(name, false, rule, problem, reason);
  }
}
