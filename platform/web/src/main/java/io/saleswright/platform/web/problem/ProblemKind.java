package io.saleswright.platform.web.problem;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The problems that HTTP and the platform give every part of the product. */
public enum ProblemKind implements ProblemType {
  INVALID_INPUT(HttpStatus.BAD_REQUEST),
  UNREADABLE_JSON(HttpStatus.BAD_REQUEST),
  BAD_REQUEST(HttpStatus.BAD_REQUEST),
  NOT_AUTHENTICATED(HttpStatus.UNAUTHORIZED),
  NOT_PERMITTED(HttpStatus.FORBIDDEN),
  NOT_FOUND(HttpStatus.NOT_FOUND),
  /** A link was not made here, was altered, is of another purpose, or was not brought at all. */
  LINK_INVALID(HttpStatus.NOT_FOUND),
  /** A link was good, and its time is over. */
  LINK_EXPIRED(HttpStatus.GONE),
  /** A link was good, and somebody has ended it. */
  LINK_REVOKED(HttpStatus.GONE),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
  RULE_VIOLATION(HttpStatus.CONFLICT),
  IDEMPOTENCY_KEY_REUSED(HttpStatus.CONFLICT),
  STALE_REVISION(HttpStatus.PRECONDITION_FAILED),
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  IF_MATCH_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
  INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  IDENTITY_PROVIDER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  OUTCOME_UNKNOWN(HttpStatus.GATEWAY_TIMEOUT);

  private final HttpStatus status;

  ProblemKind(HttpStatus status) {
    this.status = status;
  }

  @Override
  public HttpStatus status() {
    return status;
  }

  /** The problem that describes a status best, whoever chose it. */
  static ProblemKind ofStatus(int status) {
    return general(HttpStatusCode.valueOf(status))
        .orElse(status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
  }

  /** The general problem of a status that a framework chose, if there is one. */
  static Optional<ProblemKind> general(HttpStatusCode status) {
    if (status.value() == HttpStatus.BAD_REQUEST.value()) {
      return Optional.of(BAD_REQUEST);
    }
    return Arrays.stream(values())
        .filter(kind -> kind != RULE_VIOLATION && kind.status.value() == status.value())
        .findFirst();
  }
}
