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
   * @param refusal what is refused
   * @param rule id of the requirement that refuses; the refusal's own, or that of the step
   * @param parameters values for its text and for a client to show, by name
   */
  public RuleViolation(Refusal refusal, String rule, Map<String, Object> parameters) {
    super(filled(refusal.text(), parameters));
    this.rule = rule;
    this.problem = refusal.problem();
    this.parameters = Map.copyOf(parameters);
  }

  private static String filled(String text, Map<String, Object> parameters) {
    String filled = text;
    for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
      filled = filled.replace('{' + parameter.getKey() + '}', parameter.getValue().toString());
    }
    return filled;
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

  /** Id of the requirement that refuses, such as {@code ORD-24}. */
  public String rule() {
    return rule;
  }

  /** Name of the refusal in kebab case; the problem's type on the wire. */
  public String problem() {
    return problem;
  }

  /** Values that a client may want to show, by name. */
  public Map<String, Object> parameters() {
    return parameters;
  }
}
