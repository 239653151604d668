package io.saleswright.platform.web.correlation;

import io.saleswright.platform.kernel.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request a correlation id: the one that the sender brought, when it is well-formed, or
 * a new one. It stands in every line that is logged meanwhile and goes back with the answer.
 */
final class CorrelationFilter extends OncePerRequestFilter {

  private final InstantSource time;

  CorrelationFilter(InstantSource time) {
    this.time = time;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id = Correlation.of(request);
    if (id == null) {
      String brought = Correlation.brought(request);
      id = brought != null ? brought : Ids.timeOrdered(time.instant());
      Correlation.give(request, id);
      response.setHeader(Correlation.HEADER, id);
    }
    try (var _ = MDC.putCloseable(Correlation.LOG_FIELD, id)) {
      chain.doFilter(request, response);
    }
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
