package io.saleswright.gateway.limits;

import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Counts what is under way of each caller. Safe for use by many threads. */
@Component
final class AtOnce {

  private static final Duration SOON = Duration.ofSeconds(1);

  private final AtOnceLimits limits;
  private final Problems problems;
  private final ConcurrentMap<Counted, Integer> underWay = new ConcurrentHashMap<>();

  AtOnce(AtOnceLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** Whose share a request takes. */
  enum Share {
    USER,
    ADDRESS
  }

  private record Counted(Share share, String name, boolean stream) {}

  /** Lets the request go on, unless too many of the same caller are under way. */
  void pass(
      Share share,
      String name,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    Counted counted = new Counted(share, name, wantsStream(request));
    if (underWay.merge(counted, 1, Integer::sum) > limit(counted)) {
      end(counted);
      problems.write(ProblemKind.TOO_MANY_REQUESTS, SOON, request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      end(counted);
    }
  }

  private void end(Counted counted) {
    underWay.computeIfPresent(counted, (_, count) -> count > 1 ? count - 1 : null);
  }

  private int limit(Counted counted) {
    return switch (counted.share()) {
      case USER -> counted.stream() ? limits.userStreams() : limits.user();
      case ADDRESS -> counted.stream() ? limits.addressStreams() : limits.address();
    };
  }

  private static boolean wantsStream(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
  }
}
