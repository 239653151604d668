package io.saleswright.platform.link;

import io.saleswright.platform.audit.HandedOut;
import io.saleswright.platform.web.problem.ProblemException;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens the link that a request brings, and makes its holder the caller; whoever brings none that
 * is good for this path goes no further, and gets no body read.
 */
final class LinkFilter extends OncePerRequestFilter {

  /** The header in which a request brings its link; addresses would stand in logs. */
  static final String HEADER = "Saleswright-Link";

  private final Links links;
  private final List<LinkPurpose> purposes;
  private final Problems problems;

  LinkFilter(Links links, List<LinkPurpose> purposes, Problems problems) {
    this.links = links;
    this.purposes = List.copyOf(purposes);
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // No cache between here and the holder keeps what the next one may not see.
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Link link;
    try {
      link = open(request);
    } catch (ProblemException refused) {
      problems.write(refused.kind(), request, response);
      return;
    }
    HandedOut.isOf(request, link.documentId());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new LinkCaller(link));
    SecurityContextHolder.setContext(context);
    try {
      chain.doFilter(request, response);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private Link open(HttpServletRequest request) {
    List<String> brought = Collections.list(request.getHeaders(HEADER));
    String path = request.getRequestURI();
    return purposes.stream()
        .filter(purpose -> brought.size() == 1 && purpose.opens(path))
        .findFirst()
        .map(purpose -> links.open(brought.getFirst(), purpose.name()))
        .orElseThrow(() -> new ProblemException(ProblemKind.LINK_INVALID));
  }
}
