package io.saleswright.platform.web.problem;

import io.saleswright.platform.json.MalformedValue;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Says what is wrong with a request's JSON: which field, and what is expected there. Never repeats
 * the value that was sent and never names a class.
 */
final class JsonFindings {

  private static final String BODY = "body";
  private static final int MAX_PATH = 200;

  private JsonFindings() {}

  /**
   * @param failure why the body could not be read; null when there was none
   */
  static Finding of(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> Finding.invalid(List.of(Expectation.REQUIRED.unmetBy(BODY)));
      case UnrecognizedPropertyException unknown -> Finding.invalid(List.of(unknown(unknown)));
      case MalformedValue value -> Finding.invalid(List.of(value.at(path(value))));
      case DatabindException form when form.getCause() instanceof InvalidInput domain ->
          Finding.invalid(domain.errors().stream().map(error -> below(path(form), error)).toList());
      case StreamConstraintsException _ -> Finding.of(ProblemKind.UNREADABLE_JSON);
      case MismatchedInputException mismatch -> Finding.invalid(List.of(mismatched(mismatch)));
      case DatabindException value -> invalid(value, Expectation.INVALID);
      case InputCoercionException overflow -> invalid(overflow, Expectation.INTEGER);
      case JacksonException broken -> unreadable(broken.getLocation());
      default -> Finding.of(ProblemKind.UNREADABLE_JSON);
    };
  }

  private static Finding invalid(JacksonException failure, Expectation expectation) {
    return Finding.invalid(List.of(expectation.unmetBy(path(failure))));
  }

  private static FieldError mismatched(MismatchedInputException mismatch) {
    Class<?> type = mismatch.getTargetType();
    return type == null
        ? Expectation.INVALID.unmetBy(path(mismatch))
        : Expectation.unmet(path(mismatch), type);
  }

  private static FieldError unknown(UnrecognizedPropertyException unknown) {
    Collection<Object> known = unknown.getKnownPropertyIds();
    return Expectation.unknown(
        path(unknown),
        known == null ? List.of() : known.stream().map(String::valueOf).sorted().toList());
  }

  private static Finding unreadable(@Nullable TokenStreamLocation location) {
    Finding finding = Finding.of(ProblemKind.UNREADABLE_JSON);
    if (location == null || location.getLineNr() < 1) {
      return finding;
    }
    return finding.withParameters(
        Map.of("line", location.getLineNr(), "column", location.getColumnNr()));
  }

  private static FieldError below(String path, FieldError error) {
    return path.equals(BODY) ? error : error.below(path);
  }

  private static String path(JacksonException failure) {
    if (failure.getPath().isEmpty()) {
      return BODY;
    }
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : failure.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.length() > MAX_PATH ? path.substring(0, MAX_PATH) : path.toString();
  }
}
