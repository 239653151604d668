package io.saleswright.gateway.login;

import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers for logout tokens that the library's filter throws on instead of refusing them: a token
 * of the realm that is no logout token at all, and any token while the realm's keys cannot be
 * fetched.
 */
final class LogoutTokenFailures extends OncePerRequestFilter {

  private static final Duration SOON = Duration.ofSeconds(5);

  private final Problems problems;

  LogoutTokenFailures(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (AuthenticationServiceException failure) {
      if (failure.getCause() instanceof IllegalArgumentException) {
        problems.write(ProblemKind.BAD_REQUEST, request, response);
      } else {
        logger.warn("a logout token could not be checked", failure);
        problems.write(ProblemKind.IDENTITY_PROVIDER_UNAVAILABLE, SOON, request, response);
      }
    }
  }
}
