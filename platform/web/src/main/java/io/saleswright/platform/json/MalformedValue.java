package io.saleswright.platform.json;

import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.util.Map;
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
  private final transient Map<String, String> values;

  MalformedValue(JsonParser parser, Class<?> type, String rule, String expectation) {
    this(parser, type, rule, expectation, Map.of());
  }

  MalformedValue(
      JsonParser parser,
      Class<?> type,
      String rule,
      String expectation,
      Map<String, String> values) {
    super(parser, new FieldError("", rule, expectation, values).message(), type);
    this.rule = rule;
    this.expectation = expectation;
    this.values = Map.copyOf(values);
  }

  /** What is wrong, said of the field at this place of the request. */
  public FieldError at(String field) {
    return new FieldError(field, rule, expectation, values);
  }

  /** What is expected, in English. */
  String expectation() {
    return at("").message();
  }

  /** The same, about a member of the value. */
  MalformedValue at(Class<?> owner, @Nullable String member) {
    if (member != null) {
      prependPath(owner, member);
    }
    return this;
  }
}
