package io.saleswright.platform.kernel;

import java.util.Map;

/**
 * An expected refusal: a rule of the department forbids the step in the present state. Over HTTP it
 * becomes a 409 problem that names the rule; when it was an event that asked for the step, it is
 * recorded as a discrepancy on the aggregate.
 */
public final class RuleViolation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final String problem;
  private final transient Map<String, Object> parameters;

  /**
   * @param rule id of the requirement that refuses, such as {@code ORD-24}
   * @param problem stable name of the refusal in kebab case; it becomes the problem's type and the
   *     key of its translations
   * @param message what was refused and why, in English, without personal data
   * @param parameters values that a client may want to show, by name
   */
  public RuleViolation(
      String rule, String problem, String message, Map<String, Object> parameters) {
    super(message);
    this.rule = rule;
    this.problem = problem;
    this.parameters = Map.copyOf(parameters);
  }

  /**
   * @param refusal what is refused
   * @param rule id of the requirement that refuses; the refusal's own, or that of the step
   * @param parameters values for its text and for a client to show, by name
   */
  public RuleViolation(Refusal refusal, String rule, Map<String, Object> parameters) {
    this(rule, refusal.problem(), filled(refusal.text(), parameters), parameters);
  }

  private static String filled(String text, Map<String, Object> parameters) {
    String filled = text;
    for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
      filled = filled.replace('{' + parameter.getKey() + '}', parameter.getValue().toString());
    }
    return filled;
  }

  public RuleViolation(String rule, String problem, String message) {
    this(rule, problem, message, Map.of());
  }

  /** Refuses with this rule unless the condition holds. */
  public static void unless(boolean condition, String rule, String problem, String message) {
    if (!condition) {
      throw new RuleViolation(rule, problem, message);
    }
  }

  /** Refuses because nobody approves or checks their own paper (SEC-06, SEC-13). */
  public static void unlessFourEyes(String author, String approver) {
    CommonRefusal.OWN_PAPER.when(author.equals(approver));
  }

  /** Has no stack trace: a refusal is an answer, and the rule names the place. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }

  public String rule() {
    return rule;
  }

  public String problem() {
    return problem;
  }

  public Map<String, Object> parameters() {
    return parameters;
  }
}
