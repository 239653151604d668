package io.saleswright.platform.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A JSON value that is well-formed but no value of the field's type. Its message may be shown to
 * the sender: it says what is expected and never repeats what was sent.
 */
public final class MalformedValue extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final String expectation;

  MalformedValue(JsonParser parser, Class<?> type, String rule, String expectation) {
    super(parser, expectation, type);
    this.rule = rule;
    this.expectation = expectation;
  }

  /** Short name of the form that is expected, such as {@code date}. */
  public String rule() {
    return rule;
  }

  /** What is expected, in English. */
  public String expectation() {
    return expectation;
  }

  /** The same, about a member of the value. */
  MalformedValue at(Class<?> owner, @Nullable String member) {
    if (member != null) {
      prependPath(owner, member);
    }
    return this;
  }
}
