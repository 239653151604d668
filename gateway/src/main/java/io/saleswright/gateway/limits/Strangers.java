package io.saleswright.gateway.limits;

import io.saleswright.gateway.ClientAddresses;
import io.saleswright.gateway.limits.RateLimits.Verdict;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/**
 * Counts, by their addresses, those who call without a login or with a token that can't be
 * believed: nothing else is known of them. Thread-safe.
 */
@Component
public final class Strangers {

  private static final String COUNTED = Strangers.class.getName();

  private final RateLimits limits;
  private final ClientAddresses addresses;
  private final Problems problems;

  Strangers(RateLimits limits, ClientAddresses addresses, Problems problems) {
    this.limits = limits;
    this.addresses = addresses;
    this.problems = problems;
  }

  /**
   * Counts the request, once however often it is asked for.
   *
   * @return whether it may go on; else it is answered
   */
  public boolean pass(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getAttribute(COUNTED) != null) {
      return true;
    }
    request.setAttribute(COUNTED, Boolean.TRUE);
    Verdict verdict = limits.countStranger(addresses.lineOf(request));
    if (!verdict.allowed()) {
      problems.write(ProblemKind.TOO_MANY_REQUESTS, verdict.retryAfter(), request, response);
    }
    return verdict.allowed();
  }
}
