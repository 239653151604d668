package io.saleswright.platform.kernel;

import java.util.List;
import java.util.Map;

/**
 * Input that no state of the aggregate could accept. Over HTTP it becomes a 400 problem that lists
 * every field.
 */
public final class InvalidInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  /**
   * @param errors what is wrong, at least one entry
   */
  public InvalidInput(List<FieldError> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  public InvalidInput(String field, String rule, String message) {
    this(List.of(new FieldError(field, rule, message)));
  }

  /**
   * @param text what is expected, with the names of its values in braces
   * @param values what stands for the names
   */
  public InvalidInput(String field, String rule, String text, Map<String, String> values) {
    this(List.of(new FieldError(field, rule, text, values)));
  }

  public List<FieldError> errors() {
    return errors;
  }

  /**
   * One thing that is wrong with one field.
   *
   * @param field path of the field in the request, such as {@code lines[2].quantity}
   * @param rule id of the requirement, or the name of the constraint, that the value breaks
   * @param text what is expected, in English, without the value that was sent; names in braces
   *     stand for {@code values}. Other languages are found by this text, so it is a constant
   * @param values what can be said instead, such as the choices
   */
  public record FieldError(String field, String rule, String text, Map<String, String> values) {

    public FieldError {
      values = Map.copyOf(values);
    }

    public FieldError(String field, String rule, String text) {
      this(field, rule, text, Map.of());
    }

    /**
     * The same of a field that lies within another one.
     *
     * @param path path of the other one, such as {@code lines[2]}
     */
    public FieldError below(String path) {
      return new FieldError(path + "." + field, rule, text, values);
    }

    /** The text with its values. */
    public String message() {
      return filled(text);
    }

    /** Another text, such as the same in another language, with these values. */
    public String filled(String other) {
      String filled = other;
      for (Map.Entry<String, String> value : values.entrySet()) {
        filled = filled.replace('{' + value.getKey() + '}', value.getValue());
      }
      return filled;
    }
  }
}
