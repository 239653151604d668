package io.saleswright.gateway.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * Every refusal that the gateway itself can give. The name makes the stable type URI ({@code
 * RATE_LIMITED} is {@code /problems/rate-limited}) and the key of the texts in {@code
 * problems.properties}.
 */
public enum ProblemKind {
  BAD_REQUEST(HttpStatus.BAD_REQUEST),
  UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
  FORBIDDEN(HttpStatus.FORBIDDEN),
  CSRF_TOKEN_MISSING(HttpStatus.FORBIDDEN),
  NOT_FOUND(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS),
  INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
  IDENTITY_PROVIDER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  SESSION_STORE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  SERVICE_BUSY(HttpStatus.SERVICE_UNAVAILABLE),
  SERVICE_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT),
  OUTCOME_UNKNOWN(HttpStatus.GATEWAY_TIMEOUT);

  private final HttpStatus status;
  private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

  ProblemKind(HttpStatus status) {
    this.status = status;
  }

  /** The HTTP status that goes with this kind. */
  public HttpStatus status() {
    return status;
  }

  /** The stable type URI, relative to the gateway's own address. */
  public String type() {
    return "/problems/" + slug;
  }

  /** The key under which title and detail are found in the texts. */
  String slug() {
    return slug;
  }

  /** The kind that describes a bare status code best; never null. */
  static ProblemKind ofStatus(int status) {
    return switch (status) {
      case 401 -> UNAUTHENTICATED;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> BODY_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      default -> status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
    };
  }
}
