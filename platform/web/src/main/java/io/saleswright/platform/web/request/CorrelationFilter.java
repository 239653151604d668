package io.saleswright.platform.web.request;

import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request a correlation id: the one that the sender brought, when it is well-formed, or
 * a new one. It stands in every line that is logged meanwhile and goes back with the answer.
 */
final class CorrelationFilter extends OncePerRequestFilter {

  static final String HEADER = "X-Correlation-Id";

  private static final String ATTRIBUTE = CorrelationFilter.class.getName();
  private static final Pattern WELL_FORMED = Pattern.compile("[!-~]{1,64}");

  private final InstantSource time;

  CorrelationFilter(InstantSource time) {
    this.time = time;
  }

  /** The id of this request, if it came through the filter. */
  static @Nullable String of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof String id ? id : null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id = of(request);
    if (id == null) {
      id = brought(request.getHeader(HEADER));
      request.setAttribute(ATTRIBUTE, id);
      response.setHeader(HEADER, id);
    }
    try (var _ = MDC.putCloseable(Problems.CORRELATION_ID, id)) {
      chain.doFilter(request, response);
    }
  }

  private String brought(@Nullable String header) {
    return header != null && WELL_FORMED.matcher(header).matches()
        ? header
        : Ids.timeOrdered(time.instant());
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
