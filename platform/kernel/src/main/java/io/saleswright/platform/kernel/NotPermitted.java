package io.saleswright.platform.kernel;

import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.util.Map;

/**
 * The caller's roles don't allow this at all, whatever the state of the aggregate (SEC-06). Becomes
 * 403 over HTTP.
 */
public final class NotPermitted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final String text;
  private final transient Map<String, String> values;

  /**
   * @param text why, in English; other languages are found by it, so it is a constant
   */
  public NotPermitted(String rule, String text) {
    this(rule, text, Map.of());
  }

  /**
   * @param text why, in English, with the names of its values in braces; other languages are found
   *     by it, so it is a constant
   * @param values what stands for the names
   */
  public NotPermitted(String rule, String text, Map<String, String> values) {
    super(new FieldError("", rule, text, values).message());
    this.rule = rule;
    this.text = text;
    this.values = Map.copyOf(values);
  }

  /** Why, in English, with the names of its values in braces. */
  public String text() {
    return text;
  }

  /** What stands for the names in the text. */
  public Map<String, String> values() {
    return values;
  }

  /** Has no stack trace: a refusal is an answer, and the rule names the place. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }

  /** Id of the requirement that reserves the step for other roles. */
  public String rule() {
    return rule;
  }
}
