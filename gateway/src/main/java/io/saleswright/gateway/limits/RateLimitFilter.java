package io.saleswright.gateway.limits;

import io.saleswright.gateway.limits.RateLimits.Verdict;
import io.saleswright.platform.security.CallerToken;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds callers to their limits. Stands behind the security filters, so it knows who calls. */
@Component
@Order(0)
final class RateLimitFilter extends OncePerRequestFilter {

  private static final String REMAINING = "X-RateLimit-Remaining";

  private final RateLimits limits;
  private final Problems problems;

  RateLimitFilter(RateLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<CallerToken> caller = CallerToken.current();
    if (caller.isPresent()) {
      Verdict verdict = limits.count(caller.get(), request.getRequestURI());
      response.setHeader(REMAINING, Long.toString(verdict.remaining()));
      if (!verdict.allowed()) {
        problems.write(ProblemKind.TOO_MANY_REQUESTS, verdict.retryAfter(), request, response);
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
