package io.saleswright.gateway.limits;

import io.saleswright.gateway.ClientAddresses;
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
 * Lets the realm end as many sessions as it has, and no stranger try out more tokens than they may:
 * only tokens that are refused count, and only against those of the same address (SEC-04). Pages
 * that somebody behind the realm's address opens take nothing from the realm.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 12)
final class LogoutTokenFilter extends OncePerRequestFilter {

  private static final String ENDED_AT_REALM = "/logout/connect/back-channel/";
  private static final int REFUSED = 400;

  private final RateLimits limits;
  private final ClientAddresses addresses;
  private final Problems problems;

  LogoutTokenFilter(RateLimits limits, ClientAddresses addresses, Problems problems) {
    this.limits = limits;
    this.addresses = addresses;
    this.problems = problems;
  }

  /** Whether the request brings, or says that it brings, a logout token of the realm. */
  static boolean bringsLogoutToken(HttpServletRequest request) {
    return request.getRequestURI().startsWith(ENDED_AT_REALM);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !bringsLogoutToken(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String address = addresses.lineOf(request);
    Verdict verdict = limits.leftForRefusedTokens(address);
    if (!verdict.allowed()) {
      problems.write(ProblemKind.TOO_MANY_REQUESTS, verdict.retryAfter(), request, response);
      return;
    }
    boolean taken = false;
    try {
      chain.doFilter(request, response);
      taken = response.getStatus() < REFUSED;
    } finally {
      if (!taken) {
        limits.countRefusedToken(address);
      }
    }
  }
}
