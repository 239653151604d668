package io.saleswright.platform.web.problem;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.KeyReused;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The one table that says which problem an exception is. */
final class Findings {

  private static final String RETRY_SOON = "1";

  private Findings() {}

  /** What to answer; empty when nothing here knows the exception. */
  static Optional<Finding> of(Throwable thrown) {
    return BodyTooSlow.causes(thrown)
        ? Optional.of(Finding.of(ProblemKind.BODY_TOO_SLOW))
        : Optional.ofNullable(ofKernel(thrown));
  }

  private static @Nullable Finding ofKernel(Throwable thrown) {
    return switch (thrown) {
      case RuleViolation refusal -> refused(refusal);
      case InvalidInput input -> Finding.invalid(input.errors());
      case NotFound missing ->
          Finding.of(ProblemKind.NOT_FOUND).because(null, missing.getMessage());
      case NotPermitted refusal ->
          Finding.of(ProblemKind.NOT_PERMITTED)
              .because(refusal.rule(), refusal.text())
              .withParameters(Map.copyOf(refusal.values()));
      case StaleRevision stale ->
          Finding.of(ProblemKind.STALE_REVISION)
              .withHeader(HttpHeaders.ETAG, '"' + Long.toString(stale.current()) + '"');
      case KeyReused _ -> Finding.of(ProblemKind.IDEMPOTENCY_KEY_REUSED);
      case OutcomeUnknown _ ->
          Finding.of(ProblemKind.OUTCOME_UNKNOWN).withHeader(HttpHeaders.RETRY_AFTER, RETRY_SOON);
      case ProblemException problem -> Finding.of(problem.kind());
      case AuthenticationException _ -> Finding.of(ProblemKind.NOT_AUTHENTICATED);
      case AccessDeniedException _ -> Finding.of(ProblemKind.NOT_PERMITTED);
      default -> ofFramework(thrown);
    };
  }

  private static @Nullable Finding ofFramework(Throwable thrown) {
    return switch (thrown) {
      case HttpMessageNotReadableException unreadable when BodyTooLarge.causes(unreadable) ->
          Finding.of(ProblemKind.TOO_LARGE);
      case HttpMessageNotReadableException unreadable -> JsonFindings.of(unreadable.getCause());
      case MethodArgumentNotValidException invalid ->
          ValidationFindings.of(invalid.getBindingResult());
      case BindException invalid -> ValidationFindings.of(invalid.getBindingResult());
      case HandlerMethodValidationException invalid when !invalid.isForReturnValue() ->
          ValidationFindings.of(invalid);
      case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
      case MissingServletRequestParameterException missing -> required(missing.getParameterName());
      case MissingRequestHeaderException missing -> required(missing.getHeaderName());
      case ClientAbortException _ -> Finding.of(ProblemKind.BAD_REQUEST);
      case ErrorResponse response -> ofStatus(response);
      default -> null;
    };
  }

  private static Finding refused(RuleViolation refusal) {
    return new Finding(
        ProblemKind.RULE_VIOLATION.status(),
        refusal.problem(),
        refusal.rule(),
        refusal.getMessage(),
        List.of(),
        refusal.parameters(),
        new HttpHeaders());
  }

  private static Finding mismatch(MethodArgumentTypeMismatchException mismatch) {
    MethodParameter parameter = mismatch.getParameter();
    Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
    return Finding.invalid(List.of(Expectation.unmet(mismatch.getName(), type)));
  }

  private static Finding required(String name) {
    return Finding.invalid(List.of(Expectation.REQUIRED.unmetBy(name)));
  }

  private static @Nullable Finding ofStatus(ErrorResponse response) {
    return ProblemKind.general(response.getStatusCode())
        .filter(kind -> kind != ProblemKind.INTERNAL_ERROR)
        .map(kind -> Finding.of(kind).withHeaders(response.getHeaders()))
        .orElse(null);
  }
}
