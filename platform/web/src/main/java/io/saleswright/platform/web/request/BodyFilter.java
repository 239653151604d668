package io.saleswright.platform.web.request;

import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too long, and lets the others be measured while they are read. */
final class BodyFilter extends OncePerRequestFilter {

  private final long usual;
  private final List<BodyLimits> others;
  private final Problems problems;

  /**
   * @param others limits of some requests; the first that knows one holds
   */
  BodyFilter(WebProperties properties, List<BodyLimits> others, Problems problems) {
    this.usual = properties.maxBody().toBytes();
    this.others = others;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long limit = limit(request);
    if (request.getContentLengthLong() > limit) {
      problems.write(ProblemKind.TOO_LARGE, request, response);
    } else {
      chain.doFilter(new MeasuredRequest(request, limit), response);
    }
  }

  private long limit(HttpServletRequest request) {
    return others.stream()
        .map(other -> other.of(request))
        .filter(OptionalLong::isPresent)
        .mapToLong(OptionalLong::getAsLong)
        .findFirst()
        .orElse(usual);
  }
}
