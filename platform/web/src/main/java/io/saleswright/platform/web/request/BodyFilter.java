package io.saleswright.platform.web.request;

import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too long, and lets the others be measured while they are read. */
final class BodyFilter extends OncePerRequestFilter {

  private final long limit;
  private final Problems problems;

  BodyFilter(WebProperties properties, Problems problems) {
    this.limit = properties.maxBody().toBytes();
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > limit) {
      problems.write(ProblemKind.TOO_LARGE, request, response);
    } else {
      chain.doFilter(new MeasuredRequest(request, limit), response);
    }
  }
}
