package io.saleswright.platform.web.problem;

import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Lists the fields that break a constraint of Bean Validation; the constraint is the rule. */
final class ValidationFindings {

  private ValidationFindings() {}

  static Finding of(BindingResult result) {
    return Finding.invalid(fields(result.getAllErrors()));
  }

  static Finding of(HandlerMethodValidationException result) {
    return Finding.invalid(
        result.getParameterValidationResults().stream()
            .flatMap(ValidationFindings::parameter)
            .toList());
  }

  private static Stream<FieldError> parameter(ParameterValidationResult result) {
    if (result instanceof ParameterErrors errors) {
      return fields(errors.getAllErrors()).stream();
    }
    String name =
        Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "parameter");
    return result.getResolvableErrors().stream()
        .map(error -> new FieldError(name, rule(error), message(error)));
  }

  private static List<FieldError> fields(List<? extends ObjectError> errors) {
    return errors.stream()
        .map(error -> new FieldError(field(error), rule(error), message(error)))
        .toList();
  }

  private static String field(ObjectError error) {
    return error instanceof org.springframework.validation.FieldError field
        ? field.getField()
        : "body";
  }

  /** The constraint's name in kebab case: the last and most general of the codes. */
  private static String rule(MessageSourceResolvable error) {
    String[] codes = error.getCodes();
    String name = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static String message(MessageSourceResolvable error) {
    return Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
  }
}
