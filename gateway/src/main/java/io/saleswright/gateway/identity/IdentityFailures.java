package io.saleswright.gateway.identity;

import io.saleswright.gateway.problem.Problem;
import io.saleswright.gateway.problem.ProblemKind;
import io.saleswright.gateway.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers callers whose token is missing, refused or not sufficient; and tells a bad token (401)
 * from a token that cannot be checked because the login service is down (503).
 */
@Component
public final class IdentityFailures implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final Duration SOON = Duration.ofSeconds(5);

  private final Problems problems;

  IdentityFailures(Problems problems) {
    this.problems = problems;
  }

  /** {@inheritDoc} */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof AuthenticationServiceException) {
      problems.write(
          request, response, Problem.of(ProblemKind.IDENTITY_PROVIDER_UNAVAILABLE, SOON));
      return;
    }
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE,
        BearerTokens.isPresent(request) ? "Bearer error=\"invalid_token\"" : "Bearer");
    problems.write(request, response, Problem.of(ProblemKind.UNAUTHENTICATED));
  }

  /** {@inheritDoc} */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    problems.write(request, response, Problem.of(ProblemKind.FORBIDDEN));
  }
}
