package io.saleswright.platform.kernel;

import java.util.Locale;
import java.util.Map;

/**
 * A reason for which a rule of the department refuses a step. Each module has one enum of them, so
 * the compiler knows them all: their texts are found by reflection, the list of problems is made
 * from them, and none is spelled twice.
 *
 * <p>The constant's name in kebab case is on the wire for ever, as the problem's type. The message
 * bundles hold its title in both languages ({@code problem.<slug>.title}) and its detail in Chinese
 * ({@code problem.<slug>.detail}); the English detail is {@link #text()}.
 */
public interface Refusal {

  /** The constant's name. */
  String name();

  /** Id of the requirement that refuses, such as {@code ORD-24}. */
  String rule();

  /**
   * What is refused and why, one sentence in English without personal data. Names in braces stand
   * for the parameters of the violation.
   */
  String text();

  /** The name on the wire, in kebab case. */
  default String problem() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Refuses unless the condition holds.
   *
   * @throws RuleViolation when it does not
   */
  default void unless(boolean condition) {
    when(!condition);
  }

  /**
   * Refuses when the condition holds.
   *
   * @throws RuleViolation when it does
   */
  default void when(boolean condition) {
    if (condition) {
      throw violation();
    }
  }

  /** The refusal to throw. */
  default RuleViolation violation() {
    return violation(Map.of());
  }

  /**
   * The refusal to throw.
   *
   * @param parameters values for the text and for a client to show, by name
   */
  default RuleViolation violation(Map<String, Object> parameters) {
    return new RuleViolation(this, rule(), parameters);
  }
}
