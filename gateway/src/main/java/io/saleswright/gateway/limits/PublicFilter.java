package io.saleswright.gateway.limits;

import io.saleswright.gateway.ClientAddresses;
import io.saleswright.gateway.PublicPaths;
import io.saleswright.gateway.limits.RateLimits.Verdict;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds what customers reach without a login to limits of its own: each address, and each link from
 * however many addresses it is used.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 13)
final class PublicFilter extends OncePerRequestFilter {

  private final RateLimits limits;
  private final ClientAddresses addresses;
  private final Problems problems;

  PublicFilter(RateLimits limits, ClientAddresses addresses, Problems problems) {
    this.limits = limits;
    this.addresses = addresses;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !PublicPaths.include(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Verdict verdict =
        limits.countPublic(addresses.lineOf(request), request.getHeader(PublicPaths.LINK));
    if (verdict.allowed()) {
      chain.doFilter(request, response);
    } else {
      problems.write(ProblemKind.TOO_MANY_REQUESTS, verdict.retryAfter(), request, response);
    }
  }
}
