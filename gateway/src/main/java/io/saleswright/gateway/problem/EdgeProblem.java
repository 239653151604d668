package io.saleswright.gateway.problem;

import io.saleswright.platform.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What the gateway refuses, or cannot get from those behind it. */
public enum EdgeProblem implements ProblemType {
  /** A change made with a session carries no CSRF token, or a wrong one. */
  CSRF_TOKEN_MISSING(HttpStatus.FORBIDDEN),
  /** The sessions of browsers cannot be read. */
  SESSION_STORE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  /** The service cannot be reached, or rests after failures; it saw nothing. */
  SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  /** Too many calls to the service are under way; it saw nothing. */
  SERVICE_BUSY(HttpStatus.SERVICE_UNAVAILABLE),
  /** The service took too long over something that changes nothing. */
  SERVICE_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT);

  private final HttpStatus status;

  EdgeProblem(HttpStatus status) {
    this.status = status;
  }

  @Override
  public HttpStatus status() {
    return status;
  }
}
