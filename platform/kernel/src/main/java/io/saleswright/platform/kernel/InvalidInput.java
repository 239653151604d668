package io.saleswright.platform.kernel;

import java.util.List;

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

  public List<FieldError> errors() {
    return errors;
  }

  /**
   * One thing that is wrong with one field.
   *
   * @param field path of the field in the request, such as {@code lines[2].quantity}
   * @param rule id of the requirement, or the name of the constraint, that the value breaks
   * @param message what is expected, in English, without the value that was sent
   */
  public record FieldError(String field, String rule, String message) {}
}
